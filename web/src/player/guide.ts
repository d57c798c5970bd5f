import { SleepWatch, Stopwatch, type TimeSource } from './clock';
import type { Cue } from './cues';
import { lengthOf, type Moment, momentAt, type Phase } from './timeline';

/** Who is told what is due. */
export interface Listener {
  /** at every change and at least once a second */
  shows(moment: Moment): void;
  hears(cue: Cue): void;
  /** the exercise is over */
  over(): void;
  /** the device slept; the guide has halted where it last was */
  slept(): void;
}

const NEAR = 0.0005;

/** Leads through one exercise after the other by one clock. Timers only wake it; what is due is read from the clock. */
export class Guide {
  private phases: Phase[] = [];
  private cues: Cue[] = [];
  private heard = 0;
  private seen = 0;
  private cancel: () => void = () => undefined;
  private readonly watch: Stopwatch;
  private readonly sleep: SleepWatch;

  constructor(
    private readonly time: TimeSource,
    private readonly listener: Listener,
  ) {
    this.watch = new Stopwatch(time);
    this.sleep = new SleepWatch(time);
  }

  get runs(): boolean {
    return this.watch.runs;
  }

  get second(): number {
    return Math.min(this.watch.seconds, lengthOf(this.phases));
  }

  get moment(): Moment {
    return momentAt(this.phases, this.watch.seconds);
  }

  /** Puts an exercise under the clock: from its first second, or with what the last one ran over, so that nothing is lost. */
  load(phases: Phase[], cues: Cue[], fresh: boolean): void {
    if (fresh) this.watch.set(0);
    else this.watch.carry(lengthOf(this.phases));
    this.phases = phases;
    this.cues = cues;
    this.heard = 0;
    this.seen = 0;
    if (this.watch.runs) this.wake();
    else this.listener.shows(this.moment);
  }

  run(): void {
    this.sleep.awake();
    this.watch.run();
    this.wake();
  }

  halt(): void {
    this.cancel();
    this.watch.halt(this.second);
    if (this.phases.length > 0) this.listener.shows(this.moment);
  }

  /** Goes to a second of this exercise; cues before it are not made up for. */
  seek(second: number): void {
    this.watch.set(second);
    this.heard = this.cues.findIndex((cue) => cue.at >= second - NEAR);
    if (this.heard < 0) this.heard = this.cues.length;
    this.seen = second;
    if (this.watch.runs) this.wake();
    else this.listener.shows(this.moment);
  }

  private wake(): void {
    this.cancel();
    if (this.sleep.slept() > 0) {
      this.watch.halt(this.seen);
      this.listener.shows(this.moment);
      this.listener.slept();
      return;
    }
    this.sleep.awake();
    const second = this.watch.seconds + NEAR;
    this.hear(second);
    const moment = momentAt(this.phases, second);
    this.seen = second;
    if (moment.over) {
      this.listener.over();
      return;
    }
    this.listener.shows(moment);
    this.cancel = this.time.after(this.untilNext(moment, second) * 1000, () => this.wake());
  }

  /** Of several cues that are due at once the last one counts: nobody is told what is over. */
  private hear(second: number): void {
    const due: Cue[] = [];
    for (let cue = this.cues[this.heard]; cue && cue.at <= second; cue = this.cues[++this.heard]) due.push(cue);
    const latest = due.findLast((cue) => cue.say);
    for (const cue of due) if (cue === latest || (!cue.say && cue === due.at(-1))) this.listener.hears(cue);
  }

  /** Seconds until something changes: the next cue, or the next full second of what is left. */
  private untilNext(moment: Moment, second: number): number {
    const full = moment.left - Math.floor(moment.left - NEAR);
    const cue = this.cues[this.heard];
    return Math.max(Math.min(full, cue ? cue.at - second : full), 0.001) + NEAR;
  }
}
