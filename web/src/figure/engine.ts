import type * as Motion from '../../../motion-js/target/js/motion.js';

export type Engine = typeof Motion;

/** The way from the end of a repetition back to the start, and the start itself, where a phase is asked for. */
export const EXIT = -1;
export const START = -2;
/** The first phase, coming from the start. */
export const ENTRY = -3;

let engine: Promise<Engine> | null = null;
const scores = new Map<string, Promise<Float64Array>>();

/** The movement engine; it comes when the first figure moves. */
export function loadEngine(): Promise<Engine> {
  engine ??= import('../../../motion-js/target/js/motion.js');
  return engine;
}

/** The numbers of a film; asked for once. */
export function loadScore(address: string): Promise<Float64Array> {
  const known = scores.get(address);
  if (known) return known;
  const asked = fetch(address, { credentials: 'same-origin' })
    .then((answer) => (answer.ok ? (answer.json() as Promise<number[]>) : Promise.reject(new Error(`${address}: ${answer.status}`))))
    .then((numbers) => Float64Array.from(numbers));
  scores.set(address, asked);
  asked.catch(() => scores.delete(address));
  return asked;
}
