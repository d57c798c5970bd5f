/** Milliseconds in which a page that is being reloaded lets go. */
const PATIENCE = 700;

/** One tab plays a session. Another may take it over; the first then says so. */
export class OnlyHere {
  private release: (() => void) | null = null;

  constructor(
    private readonly prescribed: string,
    private readonly lost: () => void,
  ) {}

  /** True if this tab may play now. Without locks (an insecure address) every tab may. */
  take(steal = false): Promise<boolean> {
    if (!navigator.locks) return Promise.resolve(true);
    if (this.release) return Promise.resolve(true);
    return new Promise((resolve) => {
      const options: LockOptions = steal ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE) };
      navigator.locks
        .request(`limber-session-${this.prescribed}`, options, (lock) => {
          resolve(true);
          return lock && new Promise<void>((done) => (this.release = done));
        })
        .catch(() => {
          const held = this.release !== null;
          this.release = null;
          resolve(false);
          if (held) this.lost();
        });
    });
  }

  give(): void {
    this.release?.();
    this.release = null;
  }
}
