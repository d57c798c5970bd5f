import type { Item } from './document';
import { button, el } from './dom';
import type { Screen } from './layer';
import { Scale } from './scale';
import type { Words } from './words';

/** Worst pain and effort; `exercise` is null when one answer stands for all of them. */
export interface Felt {
  exercise: string | null;
  pain: number | null;
  effort: number | null;
}

export interface Ended {
  title: string;
  sentences: string[];
  /** the exercises that are asked about */
  items: Item[];
}

/** After the last exercise: praise, two questions that may be left out, done. */
export function afterScreen(ended: Ended, words: Words, done: (felt: Felt[]) => void): Screen {
  const together = ended.items.length === 1 ? (ended.items[0] as Item).exercise : null;
  const rows = el('div', { class: 'p-rows' });
  let asked: Asked[] = [];
  const open = (next: Asked[]): void => {
    asked = next;
    rows.replaceChildren(...next.map((each) => each.element));
  };
  if (ended.items.length > 0) open([askFor(together, null, words)]);
  const each = button(words.of('each'), 'button button-quiet p-each', () => {
    open(ended.items.map((item) => askFor(item.exercise, item.name, words)));
    each.remove();
    rows.querySelector('input')?.focus();
  });
  const element = el(
    'div',
    { class: 'p-sheet p-after' },
    el(
      'div',
      { class: 'p-body' },
      el('h1', {}, ended.title),
      ...ended.sentences.map((sentence) => el('p', { class: 'p-lead' }, sentence)),
      rows,
      ended.items.length > 1 ? each : null,
      ended.items.length > 0 ? el('p', { class: 'p-note' }, words.of('afterOptional')) : null,
    ),
    el('div', { class: 'p-foot' }, button(words.of('done'), 'button p-big', () => done(asked.map((each) => each.felt()).filter((felt) => felt.pain !== null || felt.effort !== null)))),
  );
  return { element };
}

interface Asked {
  element: HTMLElement;
  felt: () => Felt;
}

function askFor(exercise: string | null, name: string | null, words: Words): Asked {
  const pain = new Scale(words.of('worstPain'), words.of('painLeast'), words.of('painMost'));
  const effort = new Scale(words.of('effort'), words.of('effortLeast'), words.of('effortMost'));
  const element = el('section', { class: 'p-ask' }, name ? el('h2', {}, name) : null, pain.element, effort.element);
  return { element, felt: () => ({ exercise, pain: pain.value, effort: effort.value }) };
}
