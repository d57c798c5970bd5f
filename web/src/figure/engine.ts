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

/** A shape of a frame: the number of its paint, and its path. */
export interface Shape {
  paint: number;
  path: string;
}

/** The shapes of a frame from far to near, and the line around the body that belongs behind one of them. */
export interface Drawn {
  shapes: Shape[];
  line: string;
  lineAt: number;
}

const ASCII = new TextDecoder();

/** What the film drew last, which was so many shapes. */
export function read(film: Motion.Film, count: number): Drawn {
  const text = ASCII.decode(film.text());
  const parts = film.parts();
  const part = (i: number): Shape => ({ paint: parts[3 * i] as number, path: text.slice(parts[3 * i + 1], parts[3 * i + 2]) });
  const line = part(0);
  const shapes: Shape[] = [];
  for (let i = 1; i <= count; i++) shapes.push(part(i));
  return { shapes, line: line.path, lineAt: line.paint };
}
