import type { Frame } from './figure/engine';
import { Figure, movesLittle } from './figure/figure';
import { lookChoice } from './figure/lookchoice';
import { button, el } from './player/dom';
import { readSettings } from './player/settings';

/** What the page says of one phase. */
interface Beat {
  name: string;
  cue: string;
  seconds: number;
  hold: boolean;
  breath: string;
  loopSeconds: number;
}

type Words = Record<string, string> & {
  play: string;
  pause: string;
  view: string;
  side: string;
  scrub: string;
  look: string;
};

/** Of the slider: fine enough for a finger, and few enough that it is not drawn anew with every frame. */
const STEPS = 200;

/** Lets the figure of an exercise page move: play, a slider through the phases by their names, the other view and side. */
class Moving {
  private readonly figure = new Figure();
  private readonly slider: HTMLInputElement;
  private readonly name = el('p', { class: 'm-name' });
  private readonly playing: HTMLButtonElement;
  private readonly parts: Element[];
  private readonly total: number;
  private second = 0;
  private rounds = 0;
  private left = false;
  private runs = false;
  private before = 0;
  private asked = 0;
  private shown = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly beats: Beat[],
    private readonly words: Words,
    twoSides: boolean,
  ) {
    this.total = beats.reduce((sum, beat) => sum + beat.seconds, 0);
    this.slider = el('input', { type: 'range', min: 0, max: STEPS, value: 0, 'aria-label': words.scrub });
    this.slider.addEventListener('input', () => this.scrub());
    this.playing = button(words.play, 'button', () => this.toggle());
    const view = button(words.view, 'button button-quiet', () => this.figure.turn());
    const side = button(words.side, 'button button-quiet', () => this.swap());
    const controls = el('div', { class: 'm-controls' }, this.playing, view, twoSides && side);
    const looks = lookChoice(readSettings(), (key) => words[key] ?? key, () => this.figure.dress());
    const look = el('details', { class: 'm-look' }, el('summary', {}, words.look), looks);
    this.parts = [this.figure.element, this.name, this.slider, controls, look];
  }

  /** Takes the place of the still as soon as there is something to show. */
  async open(address: string): Promise<void> {
    await this.figure.open(address);
    this.place.replaceChildren(...this.parts);
    this.draw();
    if (!movesLittle()) this.toggle();
  }

  private toggle(): void {
    this.runs = !this.runs;
    this.playing.textContent = this.runs ? this.words.pause : this.words.play;
    this.before = performance.now();
    cancelAnimationFrame(this.asked);
    if (this.runs) this.next();
  }

  private next(): void {
    this.asked = requestAnimationFrame((now) => this.step(now));
  }

  private step(now: number): void {
    if (!this.runs || !this.place.isConnected) return;
    this.second += Math.max(now - this.before, 0) / 1000;
    this.before = now;
    while (this.second >= this.total) {
      this.second -= this.total;
      this.rounds++;
    }
    this.draw();
    this.next();
  }

  private scrub(): void {
    if (this.runs) this.toggle();
    this.shown = Number(this.slider.value);
    this.second = (this.shown / STEPS) * this.total * 0.9999;
    this.draw();
  }

  private swap(): void {
    this.left = !this.left;
    this.rounds = 0;
    this.second = 0;
    this.draw();
  }

  private draw(): void {
    let into = this.second;
    let phase = 0;
    while (phase < this.beats.length - 1 && into >= (this.beats[phase]?.seconds ?? 0)) into -= this.beats[phase++]?.seconds ?? 0;
    const beat = this.beats[phase] as Beat;
    this.figure.show(this.frame(beat, phase, into));
    this.figure.describe(beat.cue);
    this.slide(Math.round((this.second / this.total) * STEPS));
    if (this.name.textContent === beat.name) return;
    this.name.textContent = beat.name;
    this.slider.setAttribute('aria-valuetext', beat.name);
  }

  private slide(step: number): void {
    if (step !== this.shown) this.slider.value = String((this.shown = step));
  }

  private frame(beat: Beat, phase: number, into: number): Frame {
    const loops = beat.loopSeconds > 0;
    const share = loops ? (into % beat.loopSeconds) / beat.loopSeconds : into / beat.seconds;
    const breath = beat.breath === 'in' ? share : beat.breath === 'out' ? 1 - share : 0.5;
    return { phase, share, first: this.rounds === 0 && !loops, left: this.left, breath, effort: beat.hold ? 1 : 0.4 + 0.6 * share, arrow: !beat.hold };
  }
}

/** The still stays where the film cannot be had. */
export function letMove(place: HTMLElement): void {
  const { film, beats, words, sides } = place.dataset;
  if (!film || !beats || !words) return;
  const moving = new Moving(place, JSON.parse(beats) as Beat[], JSON.parse(words) as Words, sides === '2');
  moving.open(film).catch(() => undefined);
}
