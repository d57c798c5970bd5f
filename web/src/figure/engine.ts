/** The way from the end of a repetition back to the start, and the start itself, where a phase is asked for. */
export const EXIT = -1;
export const START = -2;
/** The first phase, coming from the start. */
export const ENTRY = -3;

/** What one frame shows. */
export interface Frame {
  phase: number;
  /** 0 to 1 of the phase's time */
  share: number;
  /** the first phase comes from the start position */
  first: boolean;
  left: boolean;
  breath: number;
  effort: number;
  arrow: boolean;
}

export const AT_START: Frame = { phase: START, share: 0, first: true, left: false, breath: 0, effort: 0, arrow: false };

/** A frame for one of the two body shapes, from the first view or the second. */
export interface Wanted {
  frame: Frame;
  second: boolean;
  round: boolean;
}

/** What the drawer is asked: to put a film on, or to draw a frame of it. */
export type Ask = Float64Array | Wanted;

/** A frame: the paths of its shapes in one text; for each shape the number of its paint and from where to where its path goes. Or, for a film that was put on, the styles of the paints. */
export type Answer = { text: string; parts: Int32Array } | string[];

const scores = new Map<string, Promise<Float64Array>>();

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

/** The shapes of a frame. The first part is the line around the body; its number is the shape it belongs behind. */
export function read(text: string, parts: Int32Array): Drawn {
  const part = (i: number): Shape => ({ paint: parts[3 * i] as number, path: text.slice(parts[3 * i + 1], parts[3 * i + 2]) });
  const line = part(0);
  const shapes: Shape[] = [];
  for (let i = 1; i < parts.length / 3; i++) shapes.push(part(i));
  return { shapes, line: line.path, lineAt: line.paint };
}

/** The movement engine at work beside the page, so that the page never waits for a frame. It draws one at a time, and always the newest that was asked for. */
export class Drawer {
  private readonly worker = new Worker(new URL('./drawer.ts', import.meta.url));
  private busy = false;
  private next: Wanted | null = null;
  private opening: { resolve: (styles: string[]) => void; reject: (error: unknown) => void }[] = [];

  constructor(private readonly drawn: (drawn: Drawn) => void) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.answer(data));
    this.worker.addEventListener('error', (error) => this.fail(error));
  }

  /** Puts a film on and gives the styles of the paints. What was asked of the film before is not drawn any more. Rejected if the engine cannot be had. */
  open(score: Float64Array): Promise<string[]> {
    this.next = null;
    return new Promise((resolve, reject) => {
      this.opening.push({ resolve, reject });
      this.worker.postMessage(score);
    });
  }

  draw(wanted: Wanted): void {
    if (this.busy) this.next = wanted;
    else this.worker.postMessage(wanted);
    this.busy = true;
  }

  private answer(answer: Answer): void {
    if (Array.isArray(answer)) return this.opening.shift()?.resolve(answer);
    this.goOn();
    this.drawn(read(answer.text, answer.parts));
  }

  private fail(error: ErrorEvent): void {
    for (const opening of this.opening.splice(0)) opening.reject(error);
    this.goOn();
  }

  private goOn(): void {
    const { next } = this;
    this.next = null;
    this.busy = false;
    if (next) this.draw(next);
  }
}
