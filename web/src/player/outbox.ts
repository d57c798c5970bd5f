import type { Fact } from './facts';

/** A fact that waits on this device, and whose it is. */
export interface Waiting {
  fact: Fact;
  owner: string | null;
}

/** Where facts wait until they are handed in; they survive a crash there. */
export interface Drawer {
  waiting(): Promise<Waiting[]>;
  drop(ids: string[]): Promise<void>;
}

export type Answer = { status: 200; kept: string[]; refused: { id: string; sentence: string }[] } | { status: number };

export type Send = (owner: string | null, facts: Fact[], last: boolean) => Promise<Answer>;

export interface Outcome {
  /** facts that still wait */
  left: number;
  refused: string[];
  /** nobody is signed in on this device any more */
  signedOut: boolean;
  /** something was not handed in and should be tried again */
  again: boolean;
}

const BATCH = 200;

/** Hands in what waits, oldest first, one batch after the other. What is not answered stays. */
export async function handIn(drawer: Drawer, send: Send): Promise<Outcome> {
  const refused: string[] = [];
  const unsent = new Set<string | null>();
  let signedOut = false;
  for (;;) {
    const all = inOrder(await drawer.waiting());
    const next = all.find((each) => !unsent.has(each.owner));
    if (!next) return { left: all.length, refused, signedOut, again: all.length > 0 };
    const batch = all.filter((each) => each.owner === next.owner).slice(0, BATCH);
    const answer = await send(next.owner, batch.map((each) => each.fact), false).catch(() => ({ status: 0 }));
    if (!('kept' in answer)) {
      signedOut ||= answer.status === 401;
      unsent.add(next.owner);
      continue;
    }
    refused.push(...answer.refused.map((each) => each.sentence));
    const settled = [...answer.kept, ...answer.refused.map((each) => each.id)];
    if (settled.length === 0) unsent.add(next.owner);
    await drawer.drop(settled);
  }
}

/** The order in which facts happened: their ids sort by the time they were made. */
export function inOrder(waiting: Waiting[]): Waiting[] {
  return [...waiting].sort((a, b) => (a.fact.id < b.fact.id ? -1 : a.fact.id > b.fact.id ? 1 : 0));
}

/** Seconds to wait before the next try, after so many tries without an answer. */
export function backOff(tries: number): number {
  return Math.min(2 ** Math.max(tries, 1), 60);
}
