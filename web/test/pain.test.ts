import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStrong, wayOn } from '../src/player/pain';
import { session } from './fixture';

const way = (pain: number | null, before: number | null, ...signs: string[]) => wayOn({ where: [], pain, signs }, before, session.signs, session.painStops);

test('the gravest sign decides', () => {
  assert.equal(way(1, 0, 'down', 'shaky', 'dizzy', 'chest').kind, 'emergency');
  assert.equal(way(1, 0, 'down', 'shaky', 'dizzy').kind, 'wait');
  assert.equal(way(1, 0, 'down', 'shaky').kind, 'end');
  assert.deepEqual(way(1, 0, 'down'), { kind: 'choose', strong: true, sign: session.signs[2] });
});

test('dizziness that goes away does not undo a sign that ends the session', () => {
  const waits = way(1, 0, 'dizzy', 'shaky');
  assert.equal(waits.kind === 'wait' && waits.ends?.id, 'shaky');
});

test('without a sign it is easier, skip or end', () => {
  assert.deepEqual(way(null, null), { kind: 'choose', strong: false, sign: null });
});

for (const [pain, before, strong] of [
  [6, 5, true],
  [6, 6, false],
  [5, 5, false],
  [5, 2, true],
  [4, 2, false],
  [3, 0, true],
  [3, null, true],
  [2, null, false],
  [10, 10, false],
  [null, 3, false],
] as const) {
  test(`pain ${pain} after ${before} at the start is ${strong ? 'above' : 'within'} the limits`, () => assert.equal(isStrong(pain, before, session.painStops), strong));
}
