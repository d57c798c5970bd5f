/** One tab plays a session. Another waits until it may, or takes over; the first then says so. */
export class OnlyHere {
  private readonly name: string;
  private held = false;

  constructor(
    prescribed: string,
    private readonly lost: () => void,
  ) {
    this.name = `limber-session-${prescribed}`;
  }

  /** True if this tab may play now. Without locks (an insecure address) every tab may. */
  take(): Promise<boolean> {
    return this.ask({ ifAvailable: true });
  }

  /** Comes true when the other tab is closed. */
  wait(): Promise<boolean> {
    return this.ask({});
  }

  /** Takes it from the other tab. */
  takeOver(): Promise<boolean> {
    return this.ask({ steal: true });
  }

  private ask(options: LockOptions): Promise<boolean> {
    if (!navigator.locks || this.held) return Promise.resolve(true);
    return new Promise((resolve) => {
      let mine = false;
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        const free = lock !== null && !this.held;
        resolve(free);
        if (!free) return undefined;
        mine = this.held = true;
        return new Promise(() => undefined);
      };
      navigator.locks.request(this.name, options, hold).catch(() => {
        resolve(false);
        if (!mine) return;
        this.held = false;
        this.lost();
      });
    });
  }
}
