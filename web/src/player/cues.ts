import type { Item } from './document';
import { beginsRepetition, beginsRun, isWork, type Phase } from './timeline';
import type { Words } from './words';

export type Tone = 'move' | 'hold' | 'change' | 'tick' | 'end';

/** Something to be heard or read at one second of an exercise. */
export interface Cue {
  at: number;
  /** spoken, and shown as a caption */
  say?: string;
  tone?: Tone;
  /** told to a screen reader; few, or it never falls silent */
  tell?: boolean;
}

/** Characters a calm voice speaks in a second, on the slow side. */
const SPOKEN_PER_SECOND = 13;
const LONG = 40;
const TICKS = 3;

/** All cues of one exercise, in order of time. Each channel alone is enough to follow. */
export function cuesOf(item: Item, phases: Phase[], words: Words): Cue[] {
  return phases.flatMap((phase, index) => [opening(item, phases, index, words), ...within(phase, words)]);
}

function opening(item: Item, phases: Phase[], index: number, words: Words): Cue {
  const phase = phases[index] as Phase;
  const at = phase.from;
  const segment = phase.segment;
  switch (phase.kind) {
    case 'ready':
      return { at, say: readyWords(item, phase.seconds, words), tone: 'change', tell: true };
    case 'change':
      return { at, say: words.of('changeTo', segment?.side ?? ''), tone: 'change', tell: true };
    case 'rest':
      return { at, say: words.of('restFor', phase.seconds), tone: 'change', tell: true };
    case 'pause':
      return { at, say: words.of('act.pause'), tone: 'change' };
    default:
      return { at, say: workWords(item, phases, index, words), tone: phase.kind, tell: beginsRun(phases, index) };
  }
}

function readyWords(item: Item, seconds: number, words: Words): string {
  const lead = words.of('readyFor', item.name);
  return [lead, ...fitting(item.start, seconds - lead.length / SPOKEN_PER_SECOND)].join(' ');
}

/** As many whole sentences as can be spoken in that time. */
export function fitting(text: string, seconds: number): string[] {
  const sentences = text.match(/[^.!?]+[.!?]*/g)?.map((sentence) => sentence.trim()) ?? [];
  const said: string[] = [];
  let left = seconds * SPOKEN_PER_SECOND;
  for (const sentence of sentences) {
    left -= sentence.length;
    if (left < 0) break;
    said.push(sentence);
  }
  return said;
}

function workWords(item: Item, phases: Phase[], index: number, words: Words): string {
  const phase = phases[index] as Phase;
  return [actLine(item, phases, index, words), detail(item, phase)].filter(Boolean).join(' ');
}

function actLine(item: Item, phases: Phase[], index: number, words: Words): string {
  const act = actWords(phases[index] as Phase, words);
  const segment = phases[index]?.segment;
  if (!segment || !beginsRepetition(phases, index) || segment.repetitions < 2) {
    return segment?.side && beginsRun(phases, index) ? `${segment.side}. ${act}.` : `${act}.`;
  }
  if (segment.repetition === 1) {
    const side = segment.side ? `${segment.side}. ` : '';
    return index === 1 ? `${side}${item.amount}. ${act}.` : `${side}${act}.`;
  }
  if (segment.repetition === segment.repetitions) return words.of('lastOne', act);
  return words.of('repetition', segment.repetition, act);
}

/** What moves: the first time the whole cue, if there is time for it; after that the name of the phase, and nothing while it is held. */
function detail(item: Item, phase: Phase): string {
  const phrase = phraseOf(item, phase);
  if (!phrase) return '';
  const fits = phrase.cue.length <= phase.seconds * SPOKEN_PER_SECOND;
  if (phase.segment?.repetition === 1 && fits) return phrase.cue;
  return phase.kind === 'hold' ? '' : `${phrase.name}.`;
}

function phraseOf(item: Item, phase: Phase): { name: string; cue: string } | null {
  const { segment } = phase;
  return (segment && isWork(phase.kind) && item.film?.words[item.film.phases[segment.beat] ?? -1]) || null;
}

/** The name of a phase of the movement; what to do where the exercise has none. */
export function phaseName(item: Item, phase: Phase, words: Words): string {
  return phraseOf(item, phase)?.name ?? actWords(phase, words);
}

/** What to do now, in one or two words. The breath leads wherever the exercise has one. */
export function actWords(phase: Phase, words: Words): string {
  const segment = phase.segment;
  switch (phase.kind) {
    case 'hold':
      return words.of('act.hold');
    case 'move':
      if (segment?.breath) return words.of(segment.breath === 'in' ? 'act.breatheIn' : 'act.breatheOut');
      return words.of(segment && segment.beat > 0 ? 'act.moveOn' : 'act.move');
    default:
      return words.of(`act.${phase.kind}`);
  }
}

function within(phase: Phase, words: Words): Cue[] {
  const end = phase.from + phase.seconds;
  const cues: Cue[] = [];
  if (phase.kind === 'move' || phase.kind === 'hold') {
    for (const left of [30, 10]) {
      if (phase.seconds >= LONG && phase.seconds > left) cues.push({ at: end - left, say: words.count('secondsLeft', left) });
    }
  }
  const counted = phase.kind === 'ready' || phase.kind === 'rest' || phase.kind === 'change' || (phase.kind === 'hold' && phase.seconds >= 5);
  if (counted && phase.seconds > TICKS) {
    for (let left = TICKS; left > 0; left--) cues.push({ at: end - left, tone: 'tick' });
  }
  return cues;
}
