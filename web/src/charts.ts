import uPlot from 'uplot';
import { el } from './player/dom';

/** One line of the table beside a picture: its place from the left, its name, its number if it has one, and whether something was done. */
interface Row {
  at: number;
  name: string;
  value: number | null;
  done: boolean;
}

const HEIGHT = 220;
/** Room for one name below the picture, and the length of the bar of a session, in pixels. */
const NAME = 96;
const BAR = 14;

/**
 * Puts a picture that answers to a finger or a mouse in the place of the one the server drew. Both are drawn from the same numbers, those of the table beside
 * them; print, forced colours and browsers without script keep the server's. To a screen reader the words and the table say it.
 */
export function comeAlive(still: SVGElement): void {
  const rows = read(still);
  if (rows.length === 0 || matchMedia('(forced-colors: active)').matches) return;
  const place = el('div', { class: 'chart-live', 'aria-hidden': 'true' });
  still.before(place);
  still.toggleAttribute('data-alive', true);
  let plot = draw(place, still, rows);
  const again = () => {
    plot.destroy();
    plot = draw(place, still, rows);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  new ResizeObserver(() => {
    if (place.clientWidth > 0 && place.clientWidth !== plot.width) plot.setSize({ width: place.clientWidth, height: HEIGHT });
  }).observe(place);
}

/** The lines of the table, and between them the days that it leaves out. */
function read(still: SVGElement): Row[] {
  const table = still.parentElement?.querySelector('.numbers');
  const told = [...(table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])].map((row) => {
    const cells = [...row.cells].map((cell) => cell.textContent ?? '');
    const value = Number.parseFloat(cells.at(-1) ?? '');
    return { at: Number(row.dataset['at']), name: cells[0] ?? '', value: Number.isNaN(value) ? null : value, done: row.dataset['done'] === 'true' };
  });
  const names = still.dataset['names']?.split('|');
  if (!names || told.length === 0) return told;
  return names.map((name, at) => told.find((row) => row.at === at) ?? { at, name, value: null, done: false });
}

function draw(place: HTMLElement, still: SVGElement, rows: Row[]): uPlot {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const most = Number(still.dataset['most']);
  const band = (still.dataset['band'] ?? '').split(' ').map(Number);
  const newest = rows.findLastIndex((row) => row.value !== null);
  /** Without a finger the newest number is read. */
  const rest = (plot: uPlot) => { if (plot.cursor.idx == null && newest >= 0) plot.setLegend({ idx: newest }); };
  const axis = { stroke: colour('ink-soft'), font: `14px ${style.getPropertyValue('--font')}`, ticks: { show: false } };
  return new uPlot(
    {
      width: place.clientWidth,
      height: HEIGHT,
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 12 } },
      scales: { x: { time: false, range: [-0.3, Math.max(1, rows.length - 1) + 0.3] }, y: { range: [0, most] } },
      axes: [
        { ...axis, grid: { show: false }, space: NAME, incrs: [1, 2, 4, 7, 14], values: (_plot, places) => places.map((at) => rows[at]?.name ?? '') },
        { ...axis, size: 40, grid: { stroke: colour('line'), width: 1 }, splits: [0, most / 2, most] },
      ],
      series: [
        { label: still.dataset['when'] ?? '', value: (_plot, at) => rows[at]?.name || '–' },
        { label: still.dataset['what'] ?? '', value: (_plot, value) => (value === null ? '–' : String(value)), stroke: colour('action'), width: still.dataset['dots'] === undefined ? 3 : 0, points: { show: true, size: 10, fill: colour('action') } },
      ],
      hooks: {
        ready: [rest],
        setCursor: [rest],
        drawClear: [(plot) => { if (band.length === 2) fill(plot, colour('sunken'), band as [number, number]); }],
        draw: [(plot) => { for (const row of rows) if (row.done) bar(plot, colour('effort'), row.at); }],
      },
    },
    [rows.map((row) => row.at), rows.map((row) => row.value)],
    place,
  );
}

/** In this band a change says nothing. */
function fill(plot: uPlot, colour: string, [low, high]: [number, number]): void {
  const top = plot.valToPos(high, 'y', true);
  plot.ctx.fillStyle = colour;
  plot.ctx.fillRect(plot.bbox.left, top, plot.bbox.width, plot.valToPos(low, 'y', true) - top);
}

/** A session was done here. */
function bar(plot: uPlot, colour: string, at: number): void {
  const long = BAR * devicePixelRatio;
  const wide = 5 * devicePixelRatio;
  plot.ctx.fillStyle = colour;
  plot.ctx.fillRect(plot.valToPos(at, 'x', true) - wide / 2, plot.bbox.top + plot.bbox.height - long, wide, long);
}
