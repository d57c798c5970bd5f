import { svg } from './dom';
import type { Moment } from './timeline';

const RADIUS = 46;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that empties while a phase runs. It moves smoothly, or once a second where motion is reduced. */
export class Ring {
  readonly element: SVGElement;
  private readonly arc: SVGElement;
  private frame = 0;

  constructor(private readonly now: () => Moment) {
    this.arc = svg('circle', { class: 'p-arc', cx: 50, cy: 50, r: RADIUS, 'stroke-dasharray': ROUND });
    const ground = svg('circle', { class: 'p-arc-ground', cx: 50, cy: 50, r: RADIUS });
    this.element = svg('svg', { class: 'p-ring', viewBox: '0 0 100 100', 'aria-hidden': 'true', focusable: 'false' }, ground, this.arc);
  }

  /** Draws this instant, and goes on drawing while the clock runs. */
  show(moment: Moment, runs: boolean): void {
    this.draw(moment);
    cancelAnimationFrame(this.frame);
    if (runs && !matchMedia('(prefers-reduced-motion: reduce)').matches) this.frame = requestAnimationFrame(() => this.show(this.now(), this.element.isConnected && runs));
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  private draw(moment: Moment): void {
    const left = moment.phase.seconds > 0 ? moment.left / moment.phase.seconds : 0;
    this.arc.setAttribute('stroke-dashoffset', String(ROUND * (1 - left)));
  }
}
