import { Beats } from './beats';
import { actWords } from './cues';
import type { Item } from './document';
import { button, el, put } from './dom';
import { icon, type Icon } from './icons';
import type { Screen } from './layer';
import { numeralAt, placeWords } from './numeral';
import { Picture } from './picture';
import { Ring } from './ring';
import type { Settings } from './settings';
import { Steps } from './steps';
import type { Moment, Phase } from './timeline';
import type { Words } from './words';

/** What the controls of the guide do. */
export interface Controls {
  pauseOrGoOn(): void;
  back(): void;
  skip(): void;
  now(): void;
  hurts(): void;
  settings(): void;
  leave(): void;
}

/** One exercise on its way: where it stands in the session, and what comes after it. */
export interface Guided {
  item: Item;
  phases: Phase[];
  next: string | null;
  /** "2 of 3" */
  place: string;
  /** length and outcome of every item, for the track on top */
  track: { seconds: number; behind: boolean; present: boolean }[];
}

/** The screen a person follows from two metres away. */
export class GuideScreen implements Screen {
  readonly element: HTMLElement;
  readonly focus: HTMLElement;
  private readonly name = el('h1', { class: 'p-name' });
  private readonly place = el('p', { class: 'p-place' });
  private readonly track = el('div', { class: 'p-track', 'aria-hidden': 'true' });
  private readonly act = el('p', { class: 'p-act' });
  private readonly side = el('p', { class: 'p-side' });
  private readonly number = el('p', { class: 'p-numeral' });
  private readonly below = el('p', { class: 'p-below' });
  private readonly count = el('p', { class: 'p-count' });
  private readonly why = el('p', { class: 'p-why' });
  private readonly caption = el('p', { class: 'p-caption', 'aria-hidden': 'true' });
  private readonly read = el('div', { class: 'p-read', tabindex: 0, role: 'group', 'aria-label': '' });
  private readonly beats = new Beats();
  private readonly ring = new Ring();
  private readonly picture: Picture;
  private readonly pause: HTMLButtonElement;
  private readonly now: HTMLButtonElement;
  private steps: Steps | null = null;
  private guided: Guided | null = null;

  constructor(
    private readonly words: Words,
    private readonly settings: Settings,
    private readonly controls: Controls,
    second: () => number,
  ) {
    this.picture = new Picture(words, second);
    this.pause = this.control('pause', 'pause', 'p-pause', () => controls.pauseOrGoOn());
    this.now = button(words.of('startNow'), 'button button-quiet p-now', () => controls.now());
    this.focus = this.name;
    this.element = this.build();
    this.arrange();
  }

  private build(): HTMLElement {
    const top = el(
      'div',
      { class: 'p-top' },
      el('div', { class: 'p-title' }, this.place, this.name),
      this.control('settings', 'settings', 'p-round', () => this.controls.settings()),
      this.control('leave', 'leave', 'p-round', () => this.controls.leave()),
    );
    const dial = el('div', { class: 'p-dial' }, this.ring.element, el('div', { class: 'p-face', role: 'timer', 'aria-live': 'off' }, this.number, this.below));
    const stage = el('div', { class: 'p-stage' }, this.side, this.act, el('div', { class: 'p-scene' }, this.picture.element, dial), this.beats.element, this.count, this.why, this.now);
    this.read.setAttribute('aria-label', this.words.of('steps'));
    const text = el('div', { class: 'p-text' }, this.caption, this.read);
    const hurts = button(this.words.of('itHurts'), 'p-stop', () => this.controls.hurts());
    const controls = el(
      'div',
      { class: 'p-controls', role: 'group', 'aria-label': this.words.of('controls') },
      this.control('back', 'back', 'p-control', () => this.controls.back()),
      this.pause,
      this.control('skip', 'skip', 'p-control', () => this.controls.skip()),
      hurts,
    );
    return el('div', { class: 'p-guide' }, top, this.track, stage, text, controls);
  }

  private control(name: string, picture: Icon, kind: string, act: () => void): HTMLButtonElement {
    const made = button('', kind, act);
    const words = el('span', {}, this.words.of(name));
    made.append(icon(picture), words);
    return made;
  }

  /** Puts another exercise on the screen. */
  load(guided: Guided): void {
    this.guided = guided;
    put(this.name, guided.item.name);
    put(this.place, `${guided.place} · ${guided.next === null ? this.words.of('lastExercise') : this.words.of('thenComes', guided.next)}`);
    this.track.replaceChildren(...guided.track.map((each) => this.stretch(each)));
    this.picture.load(guided.item, guided.phases);
    this.steps?.element.remove();
    this.steps = new Steps(guided.item, this.words.of('start'));
    this.read.append(this.steps.element);
    this.read.scrollTop = 0;
  }

  private stretch({ seconds, behind, present }: Guided['track'][number]): HTMLElement {
    const made = el('span', { class: behind ? 'p-behind' : present ? 'p-present' : null }, el('i', {}));
    made.style.flexGrow = String(seconds);
    return made;
  }

  show(moment: Moment, second: number, runs: boolean): void {
    const { guided, words } = this;
    if (!guided) return;
    const numeral = numeralAt(moment, words);
    this.element.dataset.kind = moment.phase.kind;
    this.element.classList.toggle('p-paused', !runs);
    put(this.act, runs ? actWords(moment.phase, words) : words.of('paused'));
    put(this.side, moment.phase.kind === 'ready' ? guided.item.amount : (moment.phase.segment?.side ?? ''));
    put(this.number, numeral.number);
    put(this.below, numeral.below);
    put(this.count, placeWords(moment, Math.max(...guided.item.segments.map((each) => each.set), 1), words));
    this.now.classList.toggle('p-none', moment.phase.kind !== 'ready' && moment.phase.kind !== 'rest');
    this.beats.show(guided, moment.index, words);
    this.steps?.show(moment);
    this.ring.show(moment, runs);
    this.picture.show(runs);
    this.element.classList.toggle('p-figured', !this.picture.element.hidden);
    this.fill(second);
    this.pauses(runs);
    if (runs) put(this.why, '');
  }

  private fill(second: number): void {
    const present = this.track.querySelector<HTMLElement>('.p-present i');
    const last = this.guided?.phases.at(-1);
    if (present && last) present.style.width = `${Math.min(100, (100 * second) / (last.from + last.seconds))}%`;
  }

  private pauses(runs: boolean): void {
    const words = this.pause.querySelector('span');
    const name = this.words.of(runs ? 'pause' : 'goOn');
    if (!words || words.textContent === name) return;
    words.textContent = name;
    this.pause.querySelector('svg')?.replaceWith(icon(runs ? 'pause' : 'play'));
  }

  /** Says why it stands still, if the person did not ask for it. */
  because(reason: string): void {
    put(this.why, reason);
  }

  says(sentence: string): void {
    put(this.caption, sentence);
  }

  /** Takes over what is switched on. */
  arrange(): void {
    this.element.classList.toggle('p-captions', this.settings.captions);
    this.element.classList.toggle('p-large', this.settings.large);
  }

  key(key: string): boolean {
    const { controls } = this;
    const meaning: Record<string, () => void> = {
      ' ': () => controls.pauseOrGoOn(),
      ArrowLeft: () => controls.back(),
      ArrowRight: () => controls.skip(),
      Enter: () => controls.now(),
      Escape: () => controls.leave(),
      v: () => this.picture.turn(),
      V: () => this.picture.turn(),
      ...(this.settings.keys ? { h: () => controls.hurts(), H: () => controls.hurts() } : {}),
    };
    meaning[key]?.();
    return key in meaning;
  }
}
