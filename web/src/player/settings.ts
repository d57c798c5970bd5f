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
}

const KEY = 'limber.player';
const FIRST: Settings = { voice: true, tones: true, captions: true, large: false, keys: true, voiceName: null, rate: 1 };

export function readSettings(): Settings {
  try {
    return { ...FIRST, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
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
