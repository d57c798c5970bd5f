import type { Item, Segment, SegmentKind } from './document';

/** One stretch of an exercise on its own time line; `from` is seconds after its "get ready" began. */
export interface Phase {
  kind: 'ready' | SegmentKind;
  from: number;
  seconds: number;
  segment: Segment | null;
}

/** What is due at one second of an exercise. */
export interface Moment {
  phase: Phase;
  index: number;
  /** seconds into the phase */
  into: number;
  /** seconds until the phase ends */
  left: number;
  /** true when the exercise is over; the phase is then its last */
  over: boolean;
}

/** Get ready, then every segment, one after the other. A part of no length is left out. */
export function timelineOf(item: Item): Phase[] {
  const phases: Phase[] = [{ kind: 'ready', from: 0, seconds: item.setUpSeconds, segment: null }];
  let from = item.setUpSeconds;
  for (const segment of item.segments) {
    if (segment.seconds <= 0) continue;
    phases.push({ kind: segment.kind, from, seconds: segment.seconds, segment });
    from += segment.seconds;
  }
  return phases;
}

export function lengthOf(phases: Phase[]): number {
  const last = phases.at(-1);
  return last ? last.from + last.seconds : 0;
}

/** A phase owns its first instant and not its last. */
export function momentAt(phases: Phase[], second: number): Moment {
  let index = phases.findIndex((phase) => second < phase.from + phase.seconds);
  const over = index < 0;
  if (over) index = phases.length - 1;
  const phase = phases[index];
  if (!phase) throw new RangeError('a time line has at least its "get ready"');
  const into = Math.min(Math.max(second - phase.from, 0), phase.seconds);
  return { phase, index, into, left: phase.seconds - into, over };
}

/** Seconds of exercise until `second`; "get ready" is none. */
export function exercisedAt(phases: Phase[], second: number): number {
  const ready = phases[0]?.kind === 'ready' ? phases[0].seconds : 0;
  return Math.min(Math.max(second - ready, 0), lengthOf(phases) - ready);
}

/** Where a repetition begins on each side of each set: the places at which it is worth saying which one. */
export function beginsRepetition(phases: Phase[], index: number): boolean {
  const here = phases[index]?.segment;
  const before = phases[index - 1]?.segment;
  if (!here || !isWork(here.kind)) return false;
  return !before || !isWork(before.kind) || before.repetition !== here.repetition || before.set !== here.set || before.side !== here.side;
}

export function beginsRun(phases: Phase[], index: number): boolean {
  const here = phases[index]?.segment;
  return beginsRepetition(phases, index) && here?.repetition === 1;
}

export function isWork(kind: Phase['kind']): boolean {
  return kind === 'move' || kind === 'hold';
}
