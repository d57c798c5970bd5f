// Draws the frames that a page asks for. It runs as a worker of that page and holds one film.
import { type Film, open, styles } from '../../../motion-js/target/js/motion.js';
import { type Answer, type Ask, ENTRY, type Frame } from './engine';

const ASCII = new TextDecoder();
const answer = (told: Answer): void => (self as unknown as DedicatedWorkerGlobalScope).postMessage(told);

let score: Float64Array = new Float64Array();
/** Of either side, seen from either view, for either body. */
let films: Film[] = [];

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data instanceof Float64Array) {
    score = data;
    films = [];
    answer(styles().trim().split(' '));
  } else {
    const place = (data.frame.left ? 1 : 0) + (data.second ? 2 : 0) + (data.round ? 4 : 0);
    answer(draw((films[place] ??= open(score, data.frame.left, data.second, data.round)), data.frame));
  }
});

function draw(film: Film, frame: Frame): Extract<Answer, { text: string }> {
  let count = film.frame(frame.phase === 0 && frame.first ? ENTRY : frame.phase, frame.share, frame.breath, frame.effort);
  if (frame.arrow && frame.phase >= 0) count = film.arrow(frame.phase);
  return { text: ASCII.decode(film.text()), parts: film.parts().slice(0, 3 * (count + 1)) };
}
