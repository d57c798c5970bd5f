/** How the figure may look. The words are those of the style (figure.css) and, for the body, of the engine. */
export const LOOKS = {
  body: ['round', 'broad'],
  skin: ['fair', 'light', 'olive', 'tan', 'brown', 'deep'],
  hair: ['brown', 'black', 'blond', 'grey'],
  clothes: ['teal', 'plum', 'green', 'grey'],
} as const;

export type Part = keyof typeof LOOKS;
/** What was chosen for each part. */
export type Look = Record<Part, string>;

/** Until another is chosen; what the style shows without a word. */
export const FIRST: Look = { body: 'round', skin: 'light', hair: 'brown', clothes: 'teal' };

export const PARTS = Object.keys(LOOKS) as Part[];

/** A look out of what was kept; what is not known here any more is as if it had never been chosen. */
export function lookFrom(kept: Partial<Look> | undefined): Look {
  const chosen = (part: Part): string => LOOKS[part].find((each) => each === kept?.[part]) ?? FIRST[part];
  return { body: chosen('body'), skin: chosen('skin'), hair: chosen('hair'), clothes: chosen('clothes') };
}

/** The address of a picture for a look. A picture cannot see the page's style, so that its address has to say it; as it comes from the server it is the first look. */
export function addressFor(address: string, look: Look): string {
  const chosen = PARTS.filter((part) => look[part] !== FIRST[part]).map((part) => `${part}=${look[part]}`);
  const [plain] = address.split('?');
  return chosen.length === 0 ? (plain as string) : `${plain}?${chosen.join('&')}`;
}

/** Dresses everything on the page: what moves takes its colours from the root, and the pictures are asked for anew. */
export function wear(look: Look): void {
  for (const part of PARTS) document.documentElement.dataset[part] = look[part];
  dressPictures(document, look);
}

/** What the page wears. */
export function worn(): Look {
  return lookFrom(document.documentElement.dataset as Partial<Look>);
}

/** Pictures that came later, or were away when the look was chosen. */
export function dressPictures(place: ParentNode, look: Look): void {
  for (const picture of place.querySelectorAll<HTMLImageElement>('img[src^="/figures/"]')) dress(picture, look);
}

function dress(picture: HTMLImageElement, look: Look): void {
  const address = picture.getAttribute('src') ?? '';
  const dressed = addressFor(address, look);
  if (dressed === address) return;
  // Without network only what was seen before is there: better the first look than none.
  picture.addEventListener('error', () => (picture.src = addressFor(address, FIRST)), { once: true });
  picture.src = dressed;
}
