import { el } from './dom';
import { keepSettings, type Settings } from './settings';
import type { Voice } from './voice';
import type { Words } from './words';

type Name = 'voice' | 'tones' | 'captions' | 'large' | 'keys';

export interface Surroundings {
  words: Words;
  settings: Settings;
  voice: Voice;
  /** a setting was changed */
  changed: () => void;
}

/** Voice, tones, captions and large numbers. Each is enough alone. */
export function switches(around: Surroundings): HTMLElement {
  const voice = toggle('voice', around);
  const note = el('p', { class: 'p-note', role: 'note' }, around.words.of('noVoice'));
  const input = voice.querySelector('input') as HTMLInputElement;
  const know = (): void => {
    const none = around.voice.voices().length === 0;
    note.hidden = !none;
    input.disabled = none;
    input.checked = around.settings.voice && !none;
  };
  around.voice.whenKnown(know);
  know();
  return el('div', { class: 'p-switches' }, voice, note, toggle('tones', around), toggle('captions', around), toggle('large', around));
}

export function toggle(name: Name, { words, settings, changed }: Surroundings): HTMLLabelElement {
  const input = el('input', { type: 'checkbox', role: 'switch' });
  input.checked = settings[name];
  input.addEventListener('change', () => {
    settings[name] = input.checked;
    keepSettings(settings);
    changed();
  });
  return el('label', { class: 'p-switch' }, el('span', {}, words.of(`switch.${name}`)), input);
}

/** Which of the device's voices speaks, and how fast. */
export function voiceChoice({ words, settings, voice }: Surroundings): HTMLElement {
  const voices = el('select', {});
  const speed = el('select', {}, ...[0.8, 1, 1.2].map((rate, i) => option(String(rate), words.of(`rate.${i}`), rate === settings.rate)));
  const box = el(
    'div',
    { class: 'p-voice' },
    el('label', {}, el('span', {}, words.of('voiceName')), voices),
    el('label', {}, el('span', {}, words.of('rate')), speed),
  );
  const fill = (): void => {
    const all = voice.voices();
    box.hidden = all.length === 0;
    voices.replaceChildren(...all.map((each) => option(each.name, each.name, each.name === settings.voiceName)));
  };
  const keep = (): void => {
    settings.voiceName = voices.value || null;
    settings.rate = Number(speed.value);
    keepSettings(settings);
    voice.say(words.of('voiceSample'));
  };
  voices.addEventListener('change', keep);
  speed.addEventListener('change', keep);
  voice.whenKnown(fill);
  fill();
  return box;
}

function option(value: string, name: string, selected: boolean): HTMLOptionElement {
  return el('option', { value, selected }, name);
}
