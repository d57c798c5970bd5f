import { el, freshId } from '../player/dom';
import { keepSettings, type Settings } from '../player/settings';
import { LOOKS, PARTS, type Part, wear } from './look';

/** Body, skin, hair and clothes of the figure, each a group of radio buttons. What is chosen is worn and kept at once. */
export function lookChoice(settings: Settings, word: (key: string) => string, changed: () => void): HTMLElement {
  const choose = (part: Part, value: string): void => {
    settings.look = { ...settings.look, [part]: value };
    keepSettings(settings);
    wear(settings.look);
    changed();
  };
  return el('div', { class: 'looks' }, ...PARTS.map((part) => group(part, settings, word, choose)));
}

function group(part: Part, { look }: Settings, word: (key: string) => string, choose: (part: Part, value: string) => void): HTMLElement {
  const name = freshId(part);
  const choices = LOOKS[part].map((value) => {
    const input = el('input', { type: 'radio', name, value });
    input.checked = look[part] === value;
    input.addEventListener('change', () => choose(part, value));
    const dot = part === 'body' ? null : el('span', { class: `look-dot look-${part}`, [`data-${part}`]: value, 'aria-hidden': 'true' });
    return el('label', { class: 'look' }, input, dot, el('span', {}, word(`look.${part}.${value}`)));
  });
  return el('fieldset', {}, el('legend', {}, word(`look.${part}`)), el('div', { class: 'look-row' }, ...choices));
}
