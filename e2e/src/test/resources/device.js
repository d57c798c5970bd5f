// A device that writes down what it is asked for: its voice, its speaker, its screen, and what stands in the player, each with its second.
(() => {
  const asked = { said: [], sounded: [], awake: [], shown: [] };
  window.asked = asked;
  const second = () => performance.now() / 1000;

  const anna = { name: 'Anna', lang: 'en-GB', localService: true, default: false };
  const cloud = { name: 'Cloud', lang: 'en-US', localService: false, default: true };
  const synthesis = new EventTarget();
  synthesis.getVoices = () => [cloud, anna];
  synthesis.cancel = () => undefined;
  // What is said never ends: nothing may wait for it.
  synthesis.speak = (spoken) => asked.said.push({ at: second(), text: spoken.text, voice: spoken.voice.name });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };

  const ramp = { setValueAtTime: () => ramp, linearRampToValueAtTime: () => ramp, exponentialRampToValueAtTime: () => ramp };
  const gain = { gain: ramp, connect: () => gain };
  window.AudioContext = class {
    state = 'running';
    destination = {};
    currentTime = 0;
    resume = () => Promise.resolve();
    createGain = () => gain;
    createOscillator() {
      const note = { frequency: { value: 0 }, connect: () => gain, stop: () => undefined };
      note.start = (at) => at === 0 && asked.sounded.push({ at: second(), hertz: note.frequency.value });
      return note;
    }
  };

  const lock = () => ({ released: false, release: () => Promise.resolve(asked.awake.push('released')) });
  const request = (kind) => Promise.resolve(asked.awake.push(kind)).then(lock);
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });

  let before = '';
  const look = () => {
    const guide = document.querySelector('#player .p-guide');
    const text = (part) => guide.querySelector(part).textContent;
    const now = guide
      ? { name: text('h1'), kind: guide.dataset.kind, paused: guide.classList.contains('p-paused'), act: text('.p-act'), side: text('.p-side'), number: text('.p-numeral'), count: text('.p-count'), caption: text('.p-caption') }
      : { name: document.querySelector('#player h1')?.textContent ?? '', kind: '' };
    if (JSON.stringify(now) === before) return;
    before = JSON.stringify(now);
    asked.shown.push({ at: second(), ...now });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})();
