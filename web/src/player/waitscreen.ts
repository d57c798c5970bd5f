import type { TimeSource } from './clock';
import { button, el, freshId, put } from './dom';
import type { Screen } from './layer';
import type { Words } from './words';

export interface Waited {
  gone(): void;
  notGone(): void;
  /** the time is up and nothing was said yet */
  timeUp(): void;
}

/** Dizzy: sit, look straight ahead, and say how it is. Both answers can be given at any time. */
export function waitScreen(seconds: number, since: number, time: TimeSource, words: Words, waited: Waited): Screen {
  const id = freshId('title');
  const numeral = el('p', { class: 'p-numeral', role: 'timer', 'aria-live': 'off' });
  const title = el('h1', { id }, words.of('waitTitle'));
  const ask = el('p', { class: 'p-lead' }, words.of('waitLead'));
  const element = el(
    'div',
    { class: 'p-sheet p-wait', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': id },
    el('div', { class: 'p-body' }, title, ask, numeral),
    el('div', { class: 'p-foot' }, button(words.of('gone'), 'button p-big', waited.gone), button(words.of('notGone'), 'button p-stop p-big', waited.notGone)),
  );
  const tick = (): void => {
    if (!element.isConnected) return;
    const left = Math.max(Math.min(seconds - (time.wall() - since) / 1000, seconds), 0);
    put(numeral, String(Math.ceil(left)));
    if (left > 0) {
      time.after(Math.min(left, 1) * 1000, tick);
      return;
    }
    put(title, words.of('waitAsk'));
    put(ask, words.of('waitTitle'));
    numeral.hidden = true;
    waited.timeUp();
  };
  time.after(0, tick);
  put(numeral, String(seconds));
  return { element };
}
