import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fact, factNow, localDay } from '../src/player/facts';
import { type Answer, backOff, type Drawer, handIn, type Send, type Waiting } from '../src/player/outbox';
import { uuid7 } from '../src/player/uuid';

class Drawn implements Drawer {
  constructor(private facts: Waiting[]) {}
  waiting = async (): Promise<Waiting[]> => this.facts;
  drop = async (ids: string[]): Promise<void> => void (this.facts = this.facts.filter((each) => !ids.includes(each.fact.id)));
}

const fact = (at: number): Fact => factNow('felt', {}, at);
const waits = (fact: Fact, owner: string | null = null): Waiting => ({ fact, owner });
const keepsAll: Send = async (_owner, facts) => ({ status: 200, kept: facts.map((each) => each.id), refused: [] });

test('what happened first is handed in first', async () => {
  const facts = [1, 2, 3].map((at) => fact(at));
  const sent: string[] = [];
  const send: Send = (owner, batch, last) => {
    sent.push(...batch.map((each) => each.id));
    return keepsAll(owner, batch, last);
  };
  const outcome = await handIn(new Drawn([...facts].reverse().map((each) => waits(each))), send);
  assert.deepEqual(sent, facts.map((each) => each.id));
  assert.deepEqual(outcome, { left: 0, refused: [], signedOut: false, again: false });
});

test('without an answer everything stays and is tried again', async () => {
  const outcome = await handIn(new Drawn([waits(fact(1)), waits(fact(2))]), () => Promise.reject(new TypeError('no network')));
  assert.deepEqual(outcome, { left: 2, refused: [], signedOut: false, again: true });
});

test('when nobody is signed in any more the facts are kept', async () => {
  const outcome = await handIn(new Drawn([waits(fact(1))]), async () => ({ status: 401 }));
  assert.equal(outcome.signedOut, true);
  assert.equal(outcome.left, 1);
});

test('a refused fact is dropped and its sentence said', async () => {
  const refuses: Send = async (_owner, facts): Promise<Answer> => ({ status: 200, kept: [], refused: facts.map(({ id }) => ({ id, sentence: 'Too late.' })) });
  const outcome = await handIn(new Drawn([waits(fact(1))]), refuses);
  assert.deepEqual(outcome, { left: 0, refused: ['Too late.'], signedOut: false, again: false });
});

test('facts of two people are never mixed, and one who cannot hand in does not hold up the other', async () => {
  const owners: (string | null)[] = [];
  const send: Send = (owner, facts, last) => {
    owners.push(owner);
    return owner === 'dorota' ? Promise.resolve({ status: 401 }) : keepsAll(owner, facts, last);
  };
  const outcome = await handIn(new Drawn([waits(fact(1), 'dorota'), waits(fact(2), 'amir'), waits(fact(3), 'dorota')]), send);
  assert.deepEqual(owners, ['dorota', 'amir']);
  assert.equal(outcome.left, 2);
});

test('many facts go in batches', async () => {
  const sizes: number[] = [];
  const send: Send = (owner, facts, last) => {
    sizes.push(facts.length);
    return keepsAll(owner, facts, last);
  };
  await handIn(new Drawn(Array.from({ length: 450 }, (_, i) => waits(fact(i)))), send);
  assert.deepEqual(sizes, [200, 200, 50]);
});

test('the wait before the next try grows and stays within a minute', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 99].map(backOff), [2, 4, 8, 16, 32, 60, 60]);
});

test('an id is a UUIDv7 of its time and sorts after every earlier one, also when the clock is put back', () => {
  const now = Date.UTC(2126, 10, 22);
  const ids = Array.from({ length: 9000 }, (_, i) => uuid7(i < 4500 ? now : now - 60_000));
  assert.match(ids[0] as string, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(Number.parseInt((ids[0] as string).replaceAll('-', '').slice(0, 12), 16), now);
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(new Set(ids).size, ids.length);
});

test('the day is the one on the wall', () => {
  assert.equal(localDay(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
});
