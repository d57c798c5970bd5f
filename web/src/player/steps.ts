import type { Item } from './document';
import { el } from './dom';
import type { Moment } from './timeline';

/**
 * The steps of an exercise, all in sight. Their number has nothing to do with the beats of a repetition: three steps may belong
 * to one movement, and some only remind. So a step is lit only while nothing moves: "get ready" shows how to start, then goes
 * through the steps one by one. Once the person moves, the beat is lit instead ("Move slowly", "Hold"), because that is what the
 * document really times, and the steps stand still to be read.
 */
export class Steps {
  readonly element: HTMLElement;
  private readonly start: HTMLElement;
  private readonly list: HTMLElement[];
  private lit: number | null = null;

  constructor(item: Item, startName: string) {
    this.start = el('p', { class: 'p-start' }, el('strong', {}, `${startName} `), item.start);
    this.list = item.steps.map((step) => el('li', {}, step));
    this.element = el('div', { class: 'p-steps' }, this.start, el('ol', { class: 'p-list' }, ...this.list));
  }

  show(moment: Moment): void {
    const lit = moment.phase.kind === 'ready' ? stepLit(moment.into / Math.max(moment.phase.seconds, 1), this.list.length) : null;
    light(this.start, lit === 0);
    this.list.forEach((step, i) => light(step, lit === i + 1));
    if (lit === null && this.lit !== null) this.element.closest('.p-read')?.scrollTo({ top: 0 });
    this.lit = lit;
  }
}

/** 0 for how to start, then the steps from 1; how to start has the first two fifths of the time. */
export function stepLit(share: number, steps: number): number {
  if (share < 0.4 || steps === 0) return 0;
  return Math.min(1 + Math.floor(((share - 0.4) / 0.6) * steps), steps);
}

function light(element: HTMLElement, lit: boolean): void {
  if (element.classList.contains('p-lit') === lit) return;
  element.classList.toggle('p-lit', lit);
  if (lit) {
    element.setAttribute('aria-current', 'step');
    element.parentElement?.closest('.p-read')?.scrollTo({ top: Math.max(element.offsetTop - 40, 0) });
  } else {
    element.removeAttribute('aria-current');
  }
}
