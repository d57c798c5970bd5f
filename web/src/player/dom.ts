type Attributes = Record<string, string | number | boolean | null | undefined>;
type Child = Node | string | null | false;

/** An element with its attributes and what stands in it; `true` is an attribute without a value, `false` and null are none. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  decorate(made, attributes);
  for (const child of children) if (child) made.append(child);
  return made;
}

export function svg(tag: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  decorate(made, attributes);
  made.append(...children);
  return made;
}

function decorate(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

export function button(name: string, kind: string, act: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', class: kind }, name);
  made.addEventListener('click', act);
  return made;
}

/** Changes a text only if it differs: an unchanged one costs no layout and tells a screen reader nothing. */
export function put(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

let ids = 0;

export function freshId(name: string): string {
  return `player-${name}-${++ids}`;
}
