import type { Settings } from './settings';

/** The device's own voice. It only ever follows: nothing waits for a sentence to be over. */
export class Voice {
  private readonly speech = 'speechSynthesis' in window ? window.speechSynthesis : null;

  constructor(
    private readonly settings: Settings,
    private readonly language: string,
  ) {}

  /** Calls back whenever the voices of the device are known or change. */
  whenKnown(call: () => void): void {
    this.speech?.addEventListener?.('voiceschanged', call);
  }

  /** Voices that speak on the device itself, in the language of the page; others would send the words to another host. */
  voices(): SpeechSynthesisVoice[] {
    const own = (this.speech?.getVoices() ?? []).filter((voice) => voice.localService);
    return own.filter((voice) => voice.lang.toLowerCase().replace('_', '-').split('-')[0] === this.language);
  }

  say(sentence: string): void {
    this.hush();
    const voice = this.chosen();
    if (!this.settings.voice || !voice || !this.speech) return;
    try {
      const spoken = new SpeechSynthesisUtterance(sentence);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.rate = this.settings.rate;
      this.speech.speak(spoken);
    } catch {
      // A voice that fails is silence; captions, tones and numerals carry on.
    }
  }

  hush(): void {
    try {
      this.speech?.cancel();
    } catch {
      // There was nothing to stop.
    }
  }

  private chosen(): SpeechSynthesisVoice | undefined {
    const voices = this.voices();
    return voices.find((voice) => voice.name === this.settings.voiceName) ?? voices.find((voice) => voice.default) ?? voices[0];
  }
}
