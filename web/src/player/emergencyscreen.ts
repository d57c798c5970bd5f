import type { Emergency } from './document';
import { el, freshId } from './dom';
import type { Screen } from './layer';
import type { Words } from './words';

/** What to do now. It comes with the document and needs no network. */
export function emergencyScreen(emergency: Emergency, words: Words): Screen {
  const id = freshId('title');
  const call = emergency.number ? el('a', { class: 'button p-big p-call', href: `tel:${emergency.number}` }, words.of('call', emergency.number)) : null;
  const element = el(
    'div',
    { class: 'p-sheet p-emergency', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': id },
    el(
      'div',
      { class: 'p-body' },
      el('h1', { id }, emergency.title),
      el('p', { class: 'p-lead' }, emergency.sentence),
      ...emergency.whatToDo.split(/\n\s*\n/).map(paragraph),
      call,
      el('p', { class: 'p-note' }, words.of('emergencyEnded')),
    ),
    el('div', { class: 'p-foot' }, el('a', { class: 'button button-quiet', href: '/' }, words.of('toStart'))),
  );
  return { element };
}

/** The first sentence stands out: it is what to do now. */
function paragraph(text: string): HTMLElement {
  const end = text.indexOf('. ') + 1 || text.length;
  return el('p', {}, el('strong', {}, text.slice(0, end)), text.slice(end));
}
