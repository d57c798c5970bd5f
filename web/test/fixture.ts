import type { TimeSource } from '../src/player/clock';
import type { Item, Segment, SessionDocument } from '../src/player/document';
import { Words } from '../src/player/words';

export const words = new Words({ 'act.move': 'Move', 'act.moveOn': 'On', 'act.hold': 'Hold', readyFor: 'Get ready: {0}.', lastOne: 'Last one. {0}.', repetition: '{0}. {1}.' });

function beat(kind: Segment['kind'], seconds: number, repetition: number, beat: number): Segment {
  return { kind, seconds, set: 1, repetition, repetitions: 8, side: null, beat, breath: null };
}

function item(exercise: string, neck: boolean, easier: Item | null): Item {
  const segments = Array.from({ length: 8 }, (_, i) => [beat('move', 2, i + 1, 0), beat('hold', 3, i + 1, 1), beat('move', 2, i + 1, 2)]).flat();
  return {
    index: 0, exercise, name: exercise, start: 'Sit tall.', steps: ['Glide back.', 'Hold lightly.'], breathing: null, stop: [], amount: '8 times', seconds: 56,
    setUpSeconds: 10, neck, asks: true, segments, easier,
  };
}

export const chinTuck = item('chin-tuck', true, item('dnf-nod-supine', true, null));

export const session: SessionDocument = {
  formatVersion: 1,
  prescribed: 'p',
  title: 'Three minutes',
  seconds: 168,
  items: [chinTuck, item('cat-cow', false, null), item('neck-rolls', true, null)],
  places: [{ id: 'neck', name: 'Neck' }],
  signs: [
    { id: 'chest', text: 'Chest pain', then: 'emergency', asks: null },
    { id: 'dizzy', text: 'Dizzy', then: 'wait', asks: null },
    { id: 'down', text: 'Pain goes further down', then: 'stop-item', asks: null },
    { id: 'shaky', text: 'Shaky', then: 'end', asks: 'Take something sweet.' },
  ],
  painStops: [3, 4, 5, 6, 6, 6, 7, 8, 9, 10, 11],
  dizzySeconds: 60,
  emergency: { title: 'Stop', sentence: '', whatToDo: '', number: null },
  words: {},
};

/** A clock moved by hand; every timer comes `late` milliseconds after it is due. */
export class HandTime implements TimeSource {
  private now = 0;
  private walls = 1_800_000_000_000;
  private timers: { due: number; call: () => void }[] = [];

  constructor(private readonly late: number) {}

  steady = (): number => this.now;
  wall = (): number => this.walls;

  after = (milliseconds: number, call: () => void): (() => void) => {
    const timer = { due: this.now + milliseconds + this.late, call };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((each) => each !== timer));
  };

  /** To the next timer. */
  next(): void {
    const timer = this.timers.toSorted((a, b) => a.due - b.due)[0];
    if (!timer) throw new Error('nothing is awaited');
    this.timers = this.timers.filter((each) => each !== timer);
    this.forward(Math.max(timer.due - this.now, 0));
    timer.call();
  }

  pass(seconds: number): void {
    const end = this.now + seconds * 1000;
    while (this.timers.some((each) => each.due <= end)) this.next();
    this.forward(end - this.now);
  }

  /** The device sleeps: no timer comes, and some steady clocks stand still. */
  sleep(seconds: number, frozen: boolean): void {
    if (!frozen) this.now += seconds * 1000;
    this.walls += seconds * 1000;
  }

  private forward(milliseconds: number): void {
    this.now += milliseconds;
    this.walls += milliseconds;
  }
}
