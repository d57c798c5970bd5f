import { lookChoice } from '../figure/lookchoice';
import { button, el, freshId } from './dom';
import type { Screen } from './layer';
import { type Surroundings, switches, toggle, voiceChoice } from './switches';

const KEYS = ['space', 'left', 'right', 'hurt', 'enter', 'escape'];

/** How to follow, and the keys. The session waits meanwhile. */
export function settingsScreen(around: Surroundings, close: () => void, list: () => void): Screen {
  const { words } = around;
  const id = freshId('title');
  const keys = KEYS.flatMap((key) => [el('dt', {}, el('kbd', {}, words.of(`key.${key}`))), el('dd', {}, words.of(`key.${key}.does`))]);
  const element = el(
    'div',
    { class: 'p-sheet', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
    el(
      'div',
      { class: 'p-body' },
      el('h1', { id }, words.of('settings')),
      switches(around),
      voiceChoice(around),
      el('h2', { class: 'p-small' }, words.of('look')),
      lookChoice(around.settings, (key) => words.of(key), around.changed),
      el('h2', { class: 'p-small' }, words.of('keys')),
      el('dl', { class: 'p-keys' }, ...keys),
      toggle('keys', around),
    ),
    el('div', { class: 'p-foot' }, button(words.of('close'), 'button p-big', close), button(words.of('showList'), 'button button-quiet', list)),
  );
  return { element, key: (key) => key === 'Escape' && (close(), true) };
}
