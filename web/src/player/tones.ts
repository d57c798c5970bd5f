import type { Tone } from './cues';
import type { Settings } from './settings';

/** Frequencies in hertz, one after the other. Rising: begin to move. One long low: keep still. Falling: something else comes. */
const TONES: Record<Tone, { notes: number[]; seconds: number; loudness: number }> = {
  move: { notes: [440, 587], seconds: 0.11, loudness: 0.16 },
  hold: { notes: [330], seconds: 0.38, loudness: 0.2 },
  change: { notes: [587, 440, 587], seconds: 0.12, loudness: 0.18 },
  tick: { notes: [392], seconds: 0.05, loudness: 0.08 },
  end: { notes: [392, 494, 587], seconds: 0.2, loudness: 0.18 },
};

/** Short, soft sounds made on the device. */
export class Tones {
  private context: AudioContext | null = null;

  constructor(private readonly settings: Settings) {}

  /** Inside a tap: browsers keep quiet otherwise. */
  wake(): void {
    try {
      this.context ??= new AudioContext();
      void this.context.resume().catch(() => undefined);
    } catch {
      this.context = null;
    }
  }

  play(tone: Tone): void {
    const context = this.context;
    if (!this.settings.tones || !context || context.state !== 'running') return;
    const { notes, seconds, loudness } = TONES[tone];
    notes.forEach((frequency, i) => sound(context, frequency, context.currentTime + i * seconds, seconds, loudness));
  }
}

function sound(context: AudioContext, frequency: number, from: number, seconds: number, loudness: number): void {
  const note = context.createOscillator();
  const gain = context.createGain();
  note.type = 'sine';
  note.frequency.value = frequency;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loudness, from + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + seconds * 1.6);
  note.connect(gain).connect(context.destination);
  note.start(from);
  note.stop(from + seconds * 1.7);
}
