/** Keeps the screen on while a person is guided, where the device allows it. Refusals are silent. */
export class Awake {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;

  constructor() {
    document.addEventListener('visibilitychange', () => {
      if (this.wanted) void this.ask();
    });
  }

  on(): void {
    this.wanted = true;
    void this.ask();
  }

  off(): void {
    this.wanted = false;
    void this.lock?.release().catch(() => undefined);
    this.lock = null;
  }

  private async ask(): Promise<void> {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible' || (this.lock && !this.lock.released)) return;
    try {
      this.lock = await navigator.wakeLock.request('screen');
      if (!this.wanted) this.off();
    } catch {
      this.lock = null;
    }
  }
}

/** Full screen on a device that is held or put on the floor; on a desk it would only be in the way. Inside a tap. */
export function fillScreen(layer: HTMLElement): void {
  if (!matchMedia('(pointer: coarse)').matches || document.fullscreenElement) return;
  void layer.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
