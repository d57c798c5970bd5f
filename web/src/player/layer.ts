import { button, el, put } from './dom';
import type { Words } from './words';

/** One thing to look at. A screen has the whole layer for itself. */
export interface Screen {
  element: HTMLElement;
  /** where the focus goes when the screen opens; its heading otherwise */
  focus?: HTMLElement;
  /** true if the key meant something here */
  key?: (key: string) => boolean;
}

/** The full-viewport layer over the readable page, its one live region, and the way between the two. */
export class Layer {
  readonly element: HTMLElement;
  private readonly stage = el('div', { class: 'p-screen' });
  private readonly live = el('p', { class: 'p-live', role: 'status', 'aria-live': 'polite' });
  private readonly note = el('p', { class: 'p-waiting', role: 'status' });
  private readonly back: HTMLElement;
  private screen: Screen | null = null;

  constructor(title: string, words: Words, open: () => void) {
    this.element = el('section', { id: 'player', class: 'player', 'aria-label': title }, this.note, this.stage, this.live);
    this.note.hidden = true;
    this.back = el('div', { class: 'p-return' }, button(words.of('showGuided'), 'button', open));
    document.body.append(this.element, this.back);
    document.addEventListener('keydown', (event) => this.pressed(event));
    this.element.addEventListener('click', (event) => this.tapped(event));
    this.open();
  }

  open(): void {
    this.cover(true);
    this.rest();
  }

  /** Uncovers the readable page. */
  close(): void {
    this.cover(false);
    document.getElementById('content')?.focus();
  }

  private cover(covered: boolean): void {
    this.element.hidden = !covered;
    this.back.hidden = covered;
    document.documentElement.classList.toggle('p-covered', covered);
    for (const other of document.body.children) {
      if (other !== this.element && other !== this.back && other instanceof HTMLElement) other.inert = covered;
    }
  }

  show(screen: Screen): void {
    if (this.screen === screen) return;
    this.screen = screen;
    this.stage.replaceChildren(screen.element);
    this.stage.scrollTop = 0;
    this.rest();
  }

  /** Tells a screen reader, politely. The same words twice are told twice. */
  tell(text: string): void {
    put(this.live, this.live.textContent === text ? `${text}\u00a0` : text);
  }

  /** A quiet line on top: what waits on this device, or what was refused. */
  notice(text: string): void {
    put(this.note, text);
    this.note.hidden = text === '';
  }

  /** Focus on what the screen is about: the space bar then means what the screen says. */
  private rest(): void {
    const heading = this.screen?.focus ?? this.stage.querySelector<HTMLElement>('h1');
    if (heading && !heading.matches('button, input, a')) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  }

  /** After a tap the focus leaves the button, so that the space bar goes on meaning "pause"; after a key it stays. */
  private tapped(event: MouseEvent): void {
    const byPointer = event.detail > 0;
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    if (byPointer && target?.isConnected && this.screen?.key) this.rest();
  }

  private pressed(event: KeyboardEvent): void {
    if (this.element.hidden || event.defaultPrevented || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const own = event.key === ' ' || event.key === 'Enter' ? 'button, a, input, select, summary' : 'input, select';
    if (event.key !== 'Escape' && target?.closest(own)) return;
    if (this.screen?.key?.(event.key)) event.preventDefault();
  }
}
