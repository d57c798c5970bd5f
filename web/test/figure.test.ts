import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { open } from '../../motion-js/target/js/motion.js';
import { read } from '../src/figure/engine';

const CASES = '../motion/src/test/cases';
/** Of a place in metres; drawings are whole numbers and have to be equal. */
const TOLERANCE = 1e-9;

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
      const text = new TextDecoder().decode(film.text());
      const drawn = read(text, film.parts().slice(0, 3 * (shapes.length + 1))).shapes.map(({ paint, path }) => `${paint}:${path}`);
      assert.deepEqual(drawn, shapes);
    }
  });

  test(`${file} has every point of the body where the server has it`, () => {
    const lines = readFileSync(`${CASES}/${file}`, 'utf8').split('\n');
    const score = Float64Array.from(lines.find((line) => line.startsWith('score: '))?.slice(7).split(' ') ?? [], Number);
    const poses = lines.filter((line) => line.startsWith('points: '));
    assert.ok(poses.length >= 5);
    for (const pose of poses) {
      const [, left, phase, share, ...expected] = pose.split(' ');
      const film = open(score, left === 'true', false, true);
      assert.equal(expected.length, 57 * 3);
      expected.forEach((metres, i) => {
        const is = film.point(Number(phase), Number(share), Math.floor(i / 3), i % 3);
        assert.ok(Math.abs(is - Number(metres)) <= TOLERANCE, `coordinate ${i} of "${left} ${phase} ${share}" is ${is} m; expected ${metres} m`);
      });
    }
  });
}

test('the engine is small enough to come with the first figure', () => {
  const bytes = gzipSync(readFileSync('../motion-js/target/js/motion.js'), { level: 9 }).length;
  assert.ok(bytes <= 60 * 1024, `${bytes} bytes gzipped; expected at most 60 kB`);
});

test('nothing imports the script of a page, which would run a second time under its other address', () => {
  const folder = 'target/classes/static/assets';
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  assert.ok(scripts.includes('limber.js'));
  for (const name of scripts) assert.doesNotMatch(readFileSync(`${folder}/${name}`, 'utf8'), /["'`]\.\/(limber|player|sw)\.js["'`]/, name);
});
