import { phaseName } from './cues';
import type { Item } from './document';
import { el } from './dom';
import type { Phase } from './timeline';
import type { Words } from './words';

/** The beats of one repetition in a row, the present one lit. One beat alone needs no row. */
export class Beats {
  readonly element = el('ol', { class: 'p-beats', 'aria-hidden': 'true' });
  private shown = '';

  show({ item, phases }: { item: Item; phases: Phase[] }, index: number, words: Words): void {
    const beats = beatsAround(phases, index);
    this.element.classList.toggle('p-none', beats.length < 2);
    const names = beats.map((beat) => phaseName(item, beat, words));
    if (names.join('|') !== this.shown) {
      this.shown = names.join('|');
      this.element.replaceChildren(...names.map((name) => el('li', {}, name)));
    }
    [...this.element.children].forEach((each, i) => each.classList.toggle('p-lit', beats[i] === phases[index]));
  }
}

/** The phases of the same repetition on the same side of the same set. */
export function beatsAround(phases: Phase[], index: number): Phase[] {
  const here = phases[index]?.segment;
  if (!here || (here.kind !== 'move' && here.kind !== 'hold')) return [];
  return phases.filter(({ segment: each }) => each && (each.kind === 'move' || each.kind === 'hold') && each.set === here.set && each.side === here.side && each.repetition === here.repetition);
}
