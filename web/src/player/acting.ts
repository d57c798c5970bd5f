import { AT_START, EXIT, type Frame } from '../figure/engine';
import type { Item } from './document';
import { beginsRun, isWork, type Moment, type Phase } from './timeline';

/** Seconds in which somebody comes back to the start when a set ends. */
const BACK = 1.5;
/** Seconds of one quiet breath. */
const BREATH = 4.5;
/** The share of "get ready" after which the movement is shown once, slowly, without effort. */
const SHOWN_FROM = 0.35;

/** What the figure does at one moment of an exercise. */
export function acting(item: Item, phases: Phase[], moment: Moment, second: number): Frame {
  const idle = (1 - Math.cos((2 * Math.PI * second) / BREATH)) / 2;
  const { phase, into } = moment;
  if (phase.kind === 'ready') return rehearsal(item, phases, moment, idle);
  const segment = phase.segment;
  if (!segment || !isWork(phase.kind)) return between(item, phases, moment, idle);
  const number = item.film?.phases[segment.beat] ?? 0;
  const loop = item.film?.loops[number] ?? 0;
  const share = loop > 0 ? (into % loop) / loop : into / phase.seconds;
  const held = phase.kind === 'hold';
  return {
    phase: number,
    share,
    first: loop === 0 && (beginsRun(phases, moment.index) || beginsAfresh(phases, moment.index)),
    left: segment.second ?? false,
    breath: segment.breath === 'in' ? share : segment.breath === 'out' ? 1 - share : idle,
    effort: held ? 1 : 0.35 + 0.65 * share,
    arrow: !held,
  };
}

/** After a pause or a change the movement begins at the start position again. */
function beginsAfresh(phases: Phase[], index: number): boolean {
  const before = phases[index - 1];
  return !before || !isWork(before.kind);
}

/** Before it begins, the movement is shown once at an easy pace; "get ready" ends in the start position. */
function rehearsal(item: Item, phases: Phase[], moment: Moment, breath: number): Frame {
  const left = phases.find((each) => each.segment)?.segment?.second ?? false;
  const from = moment.phase.seconds * SHOWN_FROM;
  const beats = phases.filter(({ segment }) => segment && isWork(segment.kind) && segment.set === 1 && segment.repetition === 1 && (segment.second ?? false) === left);
  const total = beats.reduce((sum, beat) => sum + shown(beat), 0);
  let at = ((moment.into - from) / Math.max(moment.phase.seconds - from - BACK, 1)) * total;
  if (at < 0 || total === 0 || !item.film) return { ...AT_START, left, breath };
  for (const [i, beat] of beats.entries()) {
    if (at < shown(beat)) {
      const number = item.film.phases[beat.segment?.beat ?? 0] ?? 0;
      return { phase: number, share: at / shown(beat), first: i === 0, left, breath, effort: 0, arrow: true };
    }
    at -= shown(beat);
  }
  return { phase: EXIT, share: Math.min(at / BACK, 1), first: true, left, breath, effort: 0, arrow: false };
}

/** Seconds that a beat is shown for; a long hold is made short. */
function shown(beat: Phase): number {
  return Math.min(beat.seconds, beat.kind === 'hold' ? 1 : 6);
}

/** Pauses, changes of side and rests: back to the start, then breathing quietly. */
function between(item: Item, phases: Phase[], moment: Moment, breath: number): Frame {
  const before = phases[moment.index - 1]?.segment;
  const after = phases[moment.index + 1]?.segment;
  const side = (moment.into < BACK ? before : after) ?? before;
  const left = side?.second ?? false;
  if (moment.into < BACK && item.film) return { phase: EXIT, share: moment.into / BACK, first: true, left, breath, effort: 0, arrow: false };
  return { ...AT_START, left, breath };
}
