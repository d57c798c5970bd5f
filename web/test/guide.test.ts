import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cue, cuesOf } from '../src/player/cues';
import { Guide, type Listener } from '../src/player/guide';
import { lengthOf, timelineOf } from '../src/player/timeline';
import { chinTuck, HandTime, words } from './fixture';

const phases = timelineOf(chinTuck);
const length = lengthOf(phases);

function guided(time: HandTime, listener: Partial<Listener>): Guide {
  const guide = new Guide(time, { shows: () => undefined, hears: () => undefined, over: () => undefined, slept: () => undefined, ...listener });
  guide.load(phases, cuesOf(chinTuck, phases, words), true);
  return guide;
}

test('fifteen minutes of exercises end within 0.2 seconds, however late every wake-up is', () => {
  const time = new HandTime(37);
  const rounds = Math.ceil(900 / length);
  let done = 0;
  const guide = guided(time, {
    over: () => {
      done++;
      if (done < rounds) guide.load(phases, [], false);
      else guide.halt();
    },
  });
  guide.run();
  const from = time.steady();
  while (done < rounds) time.next();
  const drift = Math.abs((time.steady() - from) / 1000 - rounds * length);
  assert.ok(drift < 0.2, `drifted ${drift} s`);
});

test('every cue is heard once, at its second', () => {
  const time = new HandTime(5);
  const heard: { cue: Cue; at: number }[] = [];
  let over = false;
  const guide = guided(time, { hears: (cue) => heard.push({ cue, at: time.steady() / 1000 }), over: () => (over = true) });
  guide.run();
  while (!over) time.next();
  assert.deepEqual(heard.map(({ cue }) => cue), cuesOf(chinTuck, phases, words));
  assert.ok(heard.every(({ cue, at }) => Math.abs(at - cue.at) < 0.05));
});

test('a pause stops time and going on continues it', () => {
  const time = new HandTime(0);
  const guide = guided(time, {});
  guide.run();
  time.pass(4.5);
  guide.halt();
  time.pass(100);
  assert.ok(Math.abs(guide.second - 4.5) < 0.01);
  guide.run();
  time.pass(1);
  assert.ok(Math.abs(guide.second - 5.5) < 0.01);
});

for (const frozen of [false, true]) {
  test(`a closed lid pauses and does not race ahead, ${frozen ? 'also where the steady clock stands still meanwhile' : 'where the clock runs on'}`, () => {
    const time = new HandTime(0);
    let slept = 0;
    const guide = guided(time, { slept: () => slept++ });
    guide.run();
    time.pass(3.2);
    time.sleep(3600, frozen);
    time.next();
    assert.equal(slept, 1);
    assert.equal(guide.runs, false);
    assert.ok(guide.second < 3.3 && guide.second > 2.9);
  });
}

test('starting now goes to the first movement and says so', () => {
  const time = new HandTime(0);
  const heard: Cue[] = [];
  const guide = guided(time, { hears: (cue) => heard.push(cue) });
  guide.run();
  time.pass(2);
  guide.seek(chinTuck.setUpSeconds);
  assert.equal(guide.moment.phase.kind, 'move');
  assert.equal(heard.at(-1)?.at, chinTuck.setUpSeconds);
});
