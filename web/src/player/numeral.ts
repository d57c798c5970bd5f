import type { Moment } from './timeline';
import type { Words } from './words';

/** The large number and the few words below it. */
export interface Numeral {
  number: string;
  below: string;
}

/** While moving, which repetition it is; while something is waited for or held, the seconds left. */
export function numeralAt(moment: Moment, words: Words): Numeral {
  const segment = moment.phase.segment;
  if (moment.phase.kind === 'move' && segment && segment.repetitions > 1) {
    return { number: String(segment.repetition), below: words.of('of', segment.repetitions) };
  }
  const left = Math.max(Math.ceil(moment.left - 0.001), 0);
  if (left >= 100) return { number: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`, below: words.of('minutesWord') };
  return { number: String(left), below: words.of(left === 1 ? 'secondWord' : 'secondsWord') };
}

/** "Repetition 3 of 8 · Set 1 of 2", as far as it applies and the number does not say it. */
export function placeWords(moment: Moment, sets: number, words: Words): string {
  const segment = moment.phase.segment;
  if (!segment) return '';
  const parts: string[] = [];
  if (segment.repetitions > 1 && (moment.phase.kind === 'hold' || moment.phase.kind === 'pause')) parts.push(words.of('repetitionOf', segment.repetition, segment.repetitions));
  if (sets > 1) parts.push(words.of('setOf', segment.set, sets));
  return parts.join(' · ');
}
