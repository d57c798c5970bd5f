import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedAbout, beginning, behind, itemAt, moveTo, nextPlace, placeBefore, withEasier, withoutNeck } from '../src/player/course';
import { session } from './fixture';

test('one exercise after the other, and then the end', () => {
  let course = beginning(session);
  for (const place of [1, 2]) {
    course = behind(course, 'done', `fact-${place}`);
    assert.equal(nextPlace(course), place);
    course = moveTo(course, place);
  }
  assert.equal(nextPlace(behind(course, 'done', 'fact-3')), null);
});

test('after dizziness nothing that moves the neck is left', () => {
  const course = withoutNeck(session, behind(beginning(session), 'skipped', 'fact'));
  assert.equal(nextPlace(course), 1);
  assert.equal(nextPlace(moveTo(course, 1)), null);
});

test('going back forgets the outcome it takes back', () => {
  const course = moveTo(behind(beginning(session), 'done', 'fact'), 1);
  assert.equal(placeBefore(course), 0);
  assert.equal(moveTo(course, 0).places[0]?.outcome, null);
});

test('an easier exercise takes the place, and what was done is that one', () => {
  const course = withEasier(beginning(session));
  assert.equal(itemAt(session, course).exercise, 'dnf-nod-supine');
  assert.deepEqual(askedAbout(session, behind(course, 'done', 'fact')).map((item) => item.exercise), ['dnf-nod-supine']);
});

test('what was skipped is not asked about', () => {
  assert.deepEqual(askedAbout(session, behind(beginning(session), 'skipped', 'fact')), []);
});
