import type { Place, Sign } from './document';
import { button, el, freshId } from './dom';
import type { Screen } from './layer';
import type { Hurt } from './pain';
import { Scale } from './scale';
import type { Words } from './words';

/** One calm screen after "it hurts": where, how strong, and whether one of the signs is there. Escape does nothing here on purpose. */
export function hurtScreen(places: Place[], signs: Sign[], words: Words, answered: (hurt: Hurt) => void, mistake: () => void): Screen {
  const id = freshId('title');
  const where = places.map((place) => choice(place.id, place.name));
  const pain = new Scale(words.of('howStrong'), words.of('painLeast'), words.of('painMost'));
  const list = signs.map((sign) => choice(sign.id, sign.text));
  const none = choice('', words.of('noneOfThese'));
  const missing = el('p', { class: 'p-missing', role: 'alert' });
  exclude(list, none);

  const goOn = (): void => {
    const chosen = valuesOf(list);
    if (chosen.length === 0 && !inputOf(none).checked) {
      missing.textContent = words.of('signsMissing');
      inputOf(list[0] ?? none).focus();
      return;
    }
    answered({ where: valuesOf(where), pain: pain.value, signs: chosen });
  };

  const element = el(
    'div',
    { class: 'p-sheet p-hurt', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': id },
    el(
      'div',
      { class: 'p-body' },
      el('h1', { id }, words.of('stopped')),
      el('p', { class: 'p-lead' }, words.of('stoppedLead')),
      el('fieldset', { class: 'p-where' }, el('legend', {}, words.of('where')), el('div', { class: 'p-chips' }, ...where)),
      pain.element,
      el('fieldset', { class: 'p-signs' }, el('legend', {}, words.of('signs')), missing, ...list, none),
    ),
    el('div', { class: 'p-foot' }, button(words.of('next'), 'button p-big', goOn), button(words.of('mistake'), 'button button-quiet', mistake)),
  );
  return { element };
}

function choice(value: string, name: string): HTMLLabelElement {
  return el('label', { class: 'p-choice' }, el('input', { type: 'checkbox', value }), el('span', {}, name));
}

function inputOf(label: HTMLLabelElement): HTMLInputElement {
  return label.querySelector('input') as HTMLInputElement;
}

function valuesOf(labels: HTMLLabelElement[]): string[] {
  return labels.map(inputOf).filter((input) => input.checked).map((input) => input.value);
}

/** "None of these" and a sign cannot both be true. */
function exclude(list: HTMLLabelElement[], none: HTMLLabelElement): void {
  inputOf(none).addEventListener('change', () => {
    if (inputOf(none).checked) for (const each of list) inputOf(each).checked = false;
  });
  for (const each of list) {
    inputOf(each).addEventListener('change', () => {
      if (inputOf(each).checked) inputOf(none).checked = false;
    });
  }
}
