/** The session document, version 1, as docs/session-document.md describes it. Times are seconds. */
export interface SessionDocument {
  formatVersion: number;
  prescribed: string;
  /** Whose session it is, in a word only the server understands; facts of another person are never handed in for this one. */
  owner?: string;
  title: string;
  seconds: number;
  items: Item[];
  places: Place[];
  signs: Sign[];
  /** the least pain that stops an exercise for today, by the pain at the start */
  painStops: number[];
  dizzySeconds: number;
  emergency: Emergency;
  words: Record<string, string>;
}

export interface Item {
  index: number;
  exercise: string;
  name: string;
  start: string;
  steps: string[];
  breathing: string | null;
  stop: string[];
  amount: string;
  seconds: number;
  setUpSeconds: number;
  neck: boolean;
  asks: boolean;
  segments: Segment[];
  /** null without a figure, or in a document from before there was one */
  film?: Film | null;
  easier: Item | null;
}

/** How the figure moves: where its numbers are, and which phase each beat of a repetition is. */
export interface Film {
  address: string;
  phases: number[];
  /** for each phase the seconds of one round of a steady movement, else 0 */
  loops: number[];
  words: { name: string; cue: string }[];
  /** the start (phase -2) and the end of each phase that moves, for people who want no motion */
  stills: { phase: number; name: string; address: string }[];
}

export type SegmentKind = 'move' | 'hold' | 'pause' | 'change' | 'rest';

export interface Segment {
  kind: SegmentKind;
  seconds: number;
  set: number;
  repetition: number;
  repetitions: number;
  side: string | null;
  /** true for the other side: the figure is mirrored */
  second?: boolean;
  beat: number;
  breath: 'in' | 'out' | null;
}

export interface Place {
  id: string;
  name: string;
}

export type Then = 'emergency' | 'wait' | 'stop-item' | 'end';

export interface Sign {
  id: string;
  text: string;
  then: Then;
  asks: string | null;
}

export interface Emergency {
  title: string;
  sentence: string;
  whatToDo: string;
  number: string | null;
}

/** The document in the page, or null if there is none this player understands: the readable page then stands alone. */
export function readDocument(text: string | null | undefined): SessionDocument | null {
  if (!text) return null;
  try {
    const read = JSON.parse(text) as SessionDocument;
    return read.formatVersion === 1 && Array.isArray(read.items) && read.items.length > 0 ? read : null;
  } catch {
    return null;
  }
}
