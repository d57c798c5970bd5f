import type { Sign } from './document';

/** What a person answered after "it hurts". */
export interface Hurt {
  where: string[];
  pain: number | null;
  signs: string[];
}

/** How it goes on after that answer. */
export type WayOn =
  | { kind: 'emergency' }
  /** sit and wait; `ends` is the sign that ends the session even if it goes away */
  | { kind: 'wait'; ends: Sign | null }
  | { kind: 'end'; sign: Sign }
  /** easier, skip or end; `strong` if the pain is above the limits and the exercise is stopped for today */
  | { kind: 'choose'; strong: boolean; sign: Sign | null };

/** The gravest sign decides, then the pain. A person is never led back into the exercise that hurt. */
export function wayOn(hurt: Hurt, before: number | null, signs: Sign[], stops: number[]): WayOn {
  const chosen = signs.filter((sign) => hurt.signs.includes(sign.id));
  const first = (then: Sign['then']) => chosen.find((sign) => sign.then === then) ?? null;
  if (first('emergency')) return { kind: 'emergency' };
  const ends = first('end');
  if (first('wait')) return { kind: 'wait', ends };
  if (ends) return { kind: 'end', sign: ends };
  const stopping = first('stop-item');
  return { kind: 'choose', strong: stopping !== null || isStrong(hurt.pain, before, stops), sign: stopping };
}

/** At or above the least pain that stops an exercise; a pain at the start that was not said counts as none. */
export function isStrong(pain: number | null, before: number | null, stops: number[]): boolean {
  return pain !== null && pain >= (stops[before ?? 0] ?? 0);
}
