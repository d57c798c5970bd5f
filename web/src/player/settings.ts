import { FIRST as FIRST_LOOK, type Look, lookFrom } from '../figure/look';

/** What a person has switched on. It stays on this device. */
export interface Settings {
  voice: boolean;
  tones: boolean;
  captions: boolean;
  large: boolean;
  /** letters as keys; a person who dictates or rests a hand on the keys can switch them off */
  keys: boolean;
  voiceName: string | null;
  rate: number;
  /** how the figure looks */
  look: Look;
}

const KEY = 'limber.player';
const FIRST: Settings = { voice: true, tones: true, captions: true, large: false, keys: true, voiceName: null, rate: 1, look: FIRST_LOOK };

export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return { ...FIRST, ...kept, look: lookFrom(kept.look) };
  } catch {
    return { ...FIRST };
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A full or closed storage costs the settings of this visit, nothing more.
  }
}
