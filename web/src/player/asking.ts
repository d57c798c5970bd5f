import { button, el, freshId } from './dom';
import type { Screen } from './layer';

export interface Way {
  name: string;
  act: () => void;
  /** the way most people take */
  main?: boolean;
}

/** A calm question with a few ways to go on, the first of them the largest. */
export function ask(kind: 'dialog' | 'alertdialog' | null, title: string, sentences: (string | Node)[], ways: Way[], escape?: () => void): Screen {
  const id = freshId('title');
  const element = el(
    'div',
    { class: 'p-sheet p-question', role: kind, 'aria-labelledby': id, 'aria-modal': kind ? 'true' : null },
    el(
      'div',
      { class: 'p-body' },
      el('h1', { id }, title),
      ...sentences.map((each) => (typeof each === 'string' ? el('p', { class: 'p-lead' }, each) : each)),
    ),
    el('div', { class: 'p-foot' }, ...ways.map((way) => button(way.name, way.main ? 'button p-big' : 'button button-quiet', way.act))),
  );
  return { element, key: (key) => key === 'Escape' && escape !== undefined && (escape(), true) };
}
