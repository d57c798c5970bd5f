import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beatsAround } from '../src/player/beats';
import { cuesOf, fitting } from '../src/player/cues';
import { stepLit } from '../src/player/steps';
import { exercisedAt, lengthOf, momentAt, timelineOf } from '../src/player/timeline';
import { chinTuck, words } from './fixture';

const phases = timelineOf(chinTuck);

test('an exercise is as long as its get ready and its segments', () => {
  assert.equal(lengthOf(phases), chinTuck.setUpSeconds + chinTuck.seconds);
});

test('a phase owns its first instant and not its last', () => {
  assert.equal(momentAt(phases, 9.999).phase.kind, 'ready');
  assert.equal(momentAt(phases, 10).phase.kind, 'move');
  assert.equal(momentAt(phases, 12).phase.kind, 'hold');
  assert.equal(momentAt(phases, 12).left, 3);
});

test('after the last second the exercise is over, and before the first nothing has run', () => {
  assert.equal(momentAt(phases, lengthOf(phases)).over, true);
  assert.equal(momentAt(phases, -1).into, 0);
});

test('get ready is no exercise', () => {
  assert.equal(exercisedAt(phases, 7), 0);
  assert.equal(exercisedAt(phases, 15), 5);
  assert.equal(exercisedAt(phases, 9999), chinTuck.seconds);
});

test('cues come in order of time, and no second of one says two things', () => {
  const cues = cuesOf(chinTuck, phases, words).toSorted((a, b) => a.at - b.at);
  const said = cues.filter((cue) => cue.say).map((cue) => cue.at);
  assert.equal(new Set(said).size, said.length);
  assert.deepEqual(cuesOf(chinTuck, phases, words).map((cue) => cue.at), cues.map((cue) => cue.at));
});

test('a screen reader is told the beginnings, not every beat', () => {
  const told = cuesOf(chinTuck, phases, words).filter((cue) => cue.tell);
  assert.deepEqual(told.map((cue) => cue.at), [0, 10]);
});

test('only whole sentences that fit are spoken', () => {
  assert.deepEqual(fitting('Sit tall. Keep your eyes level and your shoulders relaxed.', 2), ['Sit tall.']);
  assert.deepEqual(fitting('Sit tall. Look ahead.', 60), ['Sit tall.', 'Look ahead.']);
});

test('how to start is lit first, then every step in turn', () => {
  assert.equal(stepLit(0, 3), 0);
  assert.deepEqual([0.4, 0.61, 0.81, 1].map((share) => stepLit(share, 3)), [1, 2, 3, 3]);
});

test('the beats of a repetition are those of its own repetition', () => {
  assert.deepEqual(beatsAround(phases, 2).map((beat) => beat.kind), ['move', 'hold', 'move']);
  assert.deepEqual(beatsAround(phases, 0), []);
});
