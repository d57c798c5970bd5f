import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { open } from '../../motion-js/target/js/motion.js';

const CASES = '../motion/src/test/cases';
/** Sines may differ in their last digit from one machine to the other, so a rounded number may differ by one. */
const TOLERANCE = 1;

for (const file of readdirSync(CASES)) {
  test(`${file} is drawn in the browser as on the server`, () => {
    const lines = readFileSync(`${CASES}/${file}`, 'utf8').split('\n');
    const score = Float64Array.from(lines.find((line) => line.startsWith('score: '))?.slice(7).split(' ') ?? [], Number);
    const frames = lines.filter((line) => line.startsWith('frame: '));
    assert.ok(frames.length > 10);
    for (const frame of frames) {
      const [, left, second, phase, share] = frame.split(' ', 5);
      const shapes = frame.split(' ').slice(5).join(' ').split('|');
      const film = open(score, left === 'true', second === 'true', true);
      assert.equal(film.frame(Number(phase), Number(share), 0.5, 1), shapes.length);
      shapes.forEach((shape, i) => alike(`${film.paint(i)}:${film.path(i)}`, shape));
    }
  });
}

function alike(drawn: string, expected: string): void {
  const number = /-?\d+/g;
  assert.equal(drawn.replace(number, '#'), expected.replace(number, '#'));
  const numbers = drawn.match(number)?.map(Number) ?? [];
  expected.match(number)?.forEach((value, i) => assert.ok(Math.abs(Number(value) - (numbers[i] ?? NaN)) <= TOLERANCE, `${drawn} is not ${expected}`));
}

test('the engine is small enough to come with the first figure', () => {
  const bytes = gzipSync(readFileSync('../motion-js/target/js/motion.js'), { level: 9 }).length;
  assert.ok(bytes <= 60 * 1024, `${bytes} bytes gzipped; expected at most 60 kB`);
});
