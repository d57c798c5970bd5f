import type { SessionDocument } from './document';
import { button, el } from './dom';
import type { Screen } from './layer';
import { Scale } from './scale';
import { type Surroundings, switches } from './switches';

/** "Get ready": what comes, and the tap that wakes voice and tones. */
export function beginScreen(session: SessionDocument, around: Surroundings, begin: (before: number | null) => void, list: () => void): Screen {
  const { words } = around;
  const first = session.items[0];
  const pain = new Scale(words.of('painNow'), words.of('painLeast'), words.of('painMost'));
  const element = el(
    'div',
    { class: 'p-sheet' },
    el(
      'div',
      { class: 'p-body' },
      el('h1', {}, session.title),
      el('p', { class: 'p-lead' }, `${words.time(session.seconds)} · ${words.count('exercises', session.items.length)}`),
      first ? el('div', { class: 'p-card' }, el('h2', {}, words.of('first', first.name)), el('p', {}, first.start)) : null,
      pain.element,
      el('p', { class: 'p-note' }, words.of('painOptional')),
      el('h2', { class: 'p-small' }, words.of('follow')),
      switches(around),
    ),
    el(
      'div',
      { class: 'p-foot' },
      el('p', { class: 'p-note' }, words.of('stopAtOnce')),
      button(words.of('begin'), 'button p-big', () => begin(pain.value)),
      button(words.of('showList'), 'button button-quiet', list),
    ),
  );
  return { element };
}
