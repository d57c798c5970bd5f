import { svg } from './dom';

/** Line drawings on a 24 by 24 grid. */
const LINES = {
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  back: 'M18 5l-9 7 9 7zM6 5v14',
  skip: 'M6 5l9 7-9 7zM18 5v14',
  leave: 'M6 6l12 12M18 6L6 18',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM9 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
};

export type Icon = keyof typeof LINES;

export function icon(name: Icon): SVGElement {
  return svg('svg', { viewBox: '0 0 24 24', class: 'p-icon', 'aria-hidden': 'true', focusable: 'false' }, svg('path', { d: LINES[name] }));
}
