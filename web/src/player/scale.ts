import { el, freshId } from './dom';

/** A row of 0 to 10, one tap each; a second tap takes it back. */
export class Scale {
  readonly element: HTMLFieldSetElement;
  value: number | null = null;

  constructor(question: string, least: string, most: string, changed: (value: number | null) => void = () => undefined) {
    const name = freshId('scale');
    const cells = Array.from({ length: 11 }, (_, n) => this.cell(name, n, changed));
    this.element = el(
      'fieldset',
      { class: 'p-scale' },
      el('legend', {}, question),
      el('div', { class: 'p-cells' }, ...cells),
      el('div', { class: 'p-ends' }, el('span', {}, `0: ${least}`), el('span', {}, `10: ${most}`)),
    );
  }

  private cell(name: string, n: number, changed: (value: number | null) => void): HTMLLabelElement {
    const input = el('input', { type: 'radio', name, value: n });
    const choose = (value: number | null): void => {
      this.value = value;
      changed(value);
    };
    input.addEventListener('change', () => choose(n));
    input.addEventListener('click', () => {
      if (input.dataset.taken === 'yes') {
        input.checked = false;
        choose(null);
      }
      for (const each of this.element.querySelectorAll('input')) each.dataset.taken = each.checked ? 'yes' : 'no';
    });
    return el('label', { class: 'p-cell' }, input, el('span', {}, String(n)));
  }
}
