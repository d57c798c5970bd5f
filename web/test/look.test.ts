import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { addressFor, FIRST, lookFrom, LOOKS } from '../src/figure/look';

/** Of a graphical object against its ground (WCAG 2.2, 1.4.11). */
const READABLE = 3;
/** The near and the far limb of the same stuff. */
const SHADED = 1.3;
/** Distance in OKLab (Ottosson 2020) from which neighbours are told apart; about 0.02 is just seen. */
const APART = 0.07;

type Scheme = 'light' | 'dark';
type Values = Map<string, string>;
type Tones = Record<'skin' | 'hair' | 'clothes', string>;

const figure = readFileSync('src/figure.css', 'utf8');
const page = readFileSync('src/tokens.css', 'utf8');

/** The custom properties that hold on an element with these data attributes, as the cascade has them: later rules win. */
function valuesOf(css: string, scheme: Scheme, tones: Tones): Values {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const start = plain.indexOf('@media');
  const end = plain.indexOf('\n}', start);
  const parts = scheme === 'dark' ? [plain.slice(0, start), plain.slice(plain.indexOf('{', start) + 1, end)] : [plain.slice(0, start)];
  const values: Values = new Map();
  for (const [, selectors, body] of parts.join('\n').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!(selectors as string).split(',').some((selector) => applies(selector.trim(), tones))) continue;
    for (const [, name, value] of (body as string).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)) values.set(name as string, value as string);
  }
  return values;
}

function applies(selector: string, tones: Tones): boolean {
  const [, part, word] = /^\[data-(\w+)="(\w+)"\]$/.exec(selector) ?? [];
  return selector === ':root' || (part !== undefined && tones[part as keyof Tones] === word);
}

function linear(colour: string): [number, number, number] {
  const part = (at: number): number => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function distance(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const [r, g, b] = linear(colour);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
  }) as [number[], number[]];
  return Math.hypot(...a.map((each, i) => each - (b[i] as number)));
}

function of(values: Values, name: string): string {
  const value = values.get(name);
  assert.ok(value, `--${name} is in no style`);
  return value;
}

function eachLook(check: (scheme: Scheme, tones: Tones, values: Values) => void): void {
  for (const scheme of ['light', 'dark'] as const)
    for (const skin of LOOKS.skin)
      for (const hair of LOOKS.hair)
        for (const clothes of LOOKS.clothes) {
          const tones = { skin, hair, clothes };
          check(scheme, tones, new Map([...valuesOf(page, scheme, tones), ...valuesOf(figure, scheme, tones)]));
        }
}

test('every tone that can be chosen has its own colours', () => {
  const seen = new Set<string>();
  eachLook((scheme, _tones, values) => seen.add([scheme, ...['figure-skin', 'figure-hair', 'figure-shirt', 'figure-legs'].map((name) => of(values, name))].join()));
  assert.equal(seen.size, 2 * LOOKS.skin.length * LOOKS.hair.length * LOOKS.clothes.length);
});

test('the line around the figure is read on every ground, in light, in dark and on paper', () => {
  const grounds = ['ground', 'surface', 'sunken', 'figure-floor', 'figure-wall', 'figure-mat'];
  eachLook((scheme, _tones, values) => {
    const line = of(values, 'figure-line');
    const colours = grounds.map((name) => of(values, name)).concat(scheme === 'light' ? ['#ffffff'] : []);
    for (const ground of colours) assert.ok(contrast(line, ground) >= READABLE, `line on ${ground}, ${scheme}: ${contrast(line, ground)}; expected at least ${READABLE}`);
  });
});

test('the far limb is a shade darker than the near one', () => {
  eachLook((scheme, tones, values) => {
    for (const [near, far] of [['skin', 'skin-shade'], ['shirt', 'shade'], ['legs', 'legs-shade']] as const) {
      const found = contrast(of(values, `figure-${near}`), of(values, `figure-${far}`));
      assert.ok(found >= SHADED, `${near} of ${JSON.stringify(tones)}, ${scheme}: ${found}; expected at least ${SHADED}`);
    }
  });
});

test('skin, hair, shirt and trousers are told apart in every combination', () => {
  const close = new Set<string>();
  eachLook((scheme, tones, values) => {
    for (const [one, other] of [['skin', 'hair'], ['skin', 'shirt'], ['skin', 'legs'], ['shirt', 'legs']] as const) {
      const found = distance(of(values, `figure-${one}`), of(values, `figure-${other}`));
      if (found < APART) close.add(`${one} and ${other} of ${JSON.stringify(tones)}, ${scheme}: ${found.toFixed(3)}`);
    }
  });
  assert.deepEqual([...close], []);
});

test('eyes and mouth are seen on every skin', () => {
  eachLook((scheme, tones, values) => {
    assert.ok(contrast(of(values, 'figure-skin'), of(values, 'figure-eye')) >= 2, `eye of ${tones.skin}, ${scheme}`);
    assert.ok(contrast(of(values, 'figure-skin'), of(values, 'figure-mouth')) >= 1.7, `mouth of ${tones.skin}, ${scheme}`);
  });
});

test('a look that is not known any more is the first one', () => {
  assert.deepEqual(lookFrom(undefined), FIRST);
  assert.deepEqual(lookFrom({ skin: 'green', hair: 'grey' }), { ...FIRST, hair: 'grey' });
});

test('the address of a picture says what differs from the first look, and nothing else', () => {
  const plain = '/figures/4f/cat-cow.svg';
  assert.equal(addressFor(plain, FIRST), plain);
  const dressed = addressFor(plain, { body: 'broad', skin: 'deep', hair: 'brown', clothes: 'plum' });
  assert.equal(dressed, `${plain}?body=broad&skin=deep&clothes=plum`);
  assert.equal(addressFor(dressed, FIRST), plain);
});
