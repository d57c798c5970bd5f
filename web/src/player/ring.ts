import { svg } from './dom';
import type { Moment } from './timeline';

const RADIUS = 46;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that empties while a phase runs: from second to second the browser moves it, or it steps where motion is reduced. */
export class Ring {
  readonly element: SVGElement;
  private readonly arc = svg('circle', { class: 'p-arc', cx: 50, cy: 50, r: RADIUS, 'stroke-dasharray': ROUND });

  constructor() {
    const ground = svg('circle', { class: 'p-arc-ground', cx: 50, cy: 50, r: RADIUS });
    this.element = svg('svg', { class: 'p-ring', viewBox: '0 0 100 100', 'aria-hidden': 'true', focusable: 'false' }, ground, this.arc);
  }

  /** Draws this instant and, while the clock runs, the way to the next full second. */
  show({ phase, left }: Moment, runs: boolean): void {
    const { style } = this.arc;
    style.transition = 'none';
    style.strokeDashoffset = offset(left, phase.seconds);
    if (!runs || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const ahead = left - Math.max(Math.ceil(left) - 1, 0);
    this.arc.getBoundingClientRect();
    style.transition = `stroke-dashoffset ${ahead}s linear`;
    style.strokeDashoffset = offset(left - ahead, phase.seconds);
  }
}

function offset(left: number, seconds: number): string {
  return String(ROUND * (1 - (seconds > 0 ? left / seconds : 0)));
}
