import { Figure, movesLittle } from '../figure/figure';
import { dressPictures, worn } from '../figure/look';
import { acting } from './acting';
import { button, el } from './dom';
import type { Item } from './document';
import { momentAt, type Phase } from './timeline';
import type { Words } from './words';

/** The moving figure of the player. It reads the one clock; it never keeps time itself. */
export class Picture {
  readonly element: HTMLElement;
  private readonly figure = new Figure();
  private readonly stills: HTMLElement;
  private item: Item | null = null;
  private phases: Phase[] = [];
  private wanted = false;

  constructor(
    words: Words,
    private readonly second: () => number,
  ) {
    // It scrolls where it is narrow, so the keyboard has to reach it.
    this.stills = el('div', { class: 'p-stills', role: 'group', tabindex: 0, 'aria-label': words.of('stills') });
    const turn = button(words.of('otherView'), 'p-turn', () => this.turn());
    this.figure.element.addEventListener('click', () => this.turn());
    this.element = el('div', { class: 'p-picture', hidden: true }, turn, this.stills);
    this.element.prepend(this.figure.element);
  }

  load(item: Item, phases: Phase[]): void {
    this.item = item;
    this.phases = phases;
    const film = item.film;
    this.element.hidden = !film;
    this.stills.replaceChildren();
    if (!film) return;
    const still = movesLittle();
    this.element.classList.toggle('p-still', still);
    if (still) this.stills.append(...film.stills.map((each) => el('img', { src: each.address, alt: each.name, 'data-phase': each.phase })));
    else this.figure.open(film.address).then(() => this.draw(), () => (this.element.hidden = true));
  }

  /** Goes on with the clock, or stands still with it. */
  show(runs: boolean): void {
    dressPictures(this.stills, worn());
    this.figure.dress();
    this.draw();
    if (runs && !this.wanted && !this.element.hidden && !movesLittle()) this.next();
    this.wanted = runs;
  }

  turn(): void {
    this.figure.turn();
  }

  private next(): void {
    requestAnimationFrame(() => {
      if (!this.wanted || !this.element.isConnected) {
        this.wanted = false;
        return;
      }
      this.draw();
      this.next();
    });
  }

  private draw(): void {
    const { item, phases } = this;
    if (!item?.film || phases.length === 0) return;
    const second = this.second();
    const moment = momentAt(phases, second);
    const frame = acting(item, phases, moment, second);
    this.figure.describe(item.film.words[frame.phase]?.cue ?? item.start);
    if (this.element.classList.contains('p-still')) this.light(frame.phase);
    else this.figure.show(frame);
  }

  private light(phase: number): void {
    for (const still of this.stills.children) still.classList.toggle('p-lit', still instanceof HTMLElement && still.dataset.phase === String(phase));
  }
}
