/** Where time comes from, so that a test may bring its own. */
export interface TimeSource {
  /** milliseconds that never run backwards */
  steady(): number;
  /** milliseconds since 1970 */
  wall(): number;
  /** calls back after some milliseconds; the answer takes it back */
  after(milliseconds: number, call: () => void): () => void;
}

export const browserTime: TimeSource = {
  steady: () => performance.now(),
  wall: () => Date.now(),
  after: (milliseconds, call) => {
    const id = setTimeout(call, milliseconds);
    return () => clearTimeout(id);
  },
};

/**
 * Seconds since an anchor. Nothing is added up: a late wake-up reads the right second, and going over to the next exercise
 * moves the anchor by exactly the length of the last one. That is why fifteen minutes end when they should.
 */
export class Stopwatch {
  private anchor: number | null = null;
  private halted = 0;

  constructor(private readonly time: TimeSource) {}

  get runs(): boolean {
    return this.anchor !== null;
  }

  get seconds(): number {
    return this.anchor === null ? this.halted : (this.time.steady() - this.anchor) / 1000;
  }

  run(): void {
    this.anchor ??= this.time.steady() - this.halted * 1000;
  }

  halt(at = this.seconds): void {
    this.halted = at;
    this.anchor = null;
  }

  /** Makes this instant the given second. */
  set(second: number): void {
    this.halted = second;
    if (this.anchor !== null) this.anchor = this.time.steady() - second * 1000;
  }

  /** Takes away seconds that are behind; what has run over stays. */
  carry(seconds: number): void {
    if (this.anchor === null) this.halted -= seconds;
    else this.anchor += seconds * 1000;
  }
}

/** Longer than this without a wake-up, and the device slept: throttled timers in a hidden page stay well below. */
export const ASLEEP_SECONDS = 4;

/** Notices that the device slept. Some devices stop the steady clock meanwhile, so the wall clock is asked as well. */
export class SleepWatch {
  private steady = 0;
  private wall = 0;

  constructor(private readonly time: TimeSource) {
    this.awake();
  }

  awake(): void {
    this.steady = this.time.steady();
    this.wall = this.time.wall();
  }

  /** Seconds since `awake`, or 0 if that is nothing unusual. */
  slept(): number {
    const steady = this.time.steady() - this.steady;
    const wall = this.time.wall() - this.wall;
    const seconds = Math.max(steady, wall) / 1000;
    return seconds > ASLEEP_SECONDS ? seconds : 0;
  }
}
