import { svg } from '../player/dom';
import { worn } from './look';
import { AT_START, Drawer, type Drawn, type Frame, loadScore } from './engine';

const WIDTH = 4000;
const HEIGHT = 3000;

/** The moving figure: paths that stay and change their shape. */
export class Figure {
  readonly element: SVGElement;
  private readonly layer = svg('g', {});
  /** around the whole body, behind its farthest part */
  private readonly line = svg('path', { class: 'f-line' });
  private readonly paths: SVGElement[] = [];
  private readonly drawn: string[] = [];
  private readonly painted: number[] = [];
  private drawer: Drawer | null = null;
  /** of the paints; none before a film is on */
  private styles: string[] = [];
  private lined = '';
  private asked = '';
  private round = true;
  private last: Frame = AT_START;
  /** the second view is shown */
  second = false;

  constructor() {
    this.element = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'figure-moves', 'aria-hidden': 'true' }, glow(), this.layer);
  }

  /** Puts another film on; until it is here the figure stays as it was. Rejected if it cannot be had. */
  async open(address: string): Promise<void> {
    this.asked = address;
    this.styles = [];
    this.last = AT_START;
    const score = await loadScore(address);
    if (this.asked !== address) return;
    const drawer = (this.drawer ??= new Drawer((drawn) => this.draw(drawn)));
    const styles = await drawer.open(score).catch((error) => this.lose(error));
    if (this.asked !== address) return;
    this.styles = styles;
    this.second = false;
    this.round = worn().body === 'round';
    this.show(this.last);
  }

  /** The next film gets another drawer: this one may never have come. */
  private lose(error: unknown): never {
    this.drawer = null;
    throw error;
  }

  /** Takes the body that the page wears; colours come by themselves. */
  dress(): void {
    const round = worn().body === 'round';
    if (round === this.round) return;
    this.round = round;
    this.show(this.last);
  }

  /** One sentence on what is seen. Before the first there is nothing to tell of. */
  describe(sentence: string): void {
    if (this.element.getAttribute('aria-label') === sentence) return;
    this.element.removeAttribute('aria-hidden');
    this.element.setAttribute('role', 'img');
    this.element.setAttribute('aria-label', sentence);
  }

  turn(): void {
    this.second = !this.second;
    this.show(this.last);
  }

  show(frame: Frame): void {
    this.last = frame;
    if (this.styles.length > 0) this.drawer?.draw({ frame, second: this.second, round: this.round });
  }

  private draw({ shapes, line, lineAt }: Drawn): void {
    shapes.forEach(({ path, paint }, i) => this.set(i, path, paint));
    for (let i = shapes.length; i < this.paths.length; i++) this.set(i, '', 0);
    this.outline(line, lineAt);
  }

  private outline(line: string, at: number): void {
    const behind = this.paths[at];
    if (behind && this.line.nextSibling !== behind) this.layer.insertBefore(this.line, behind);
    if (this.lined !== line) this.line.setAttribute('d', (this.lined = line));
  }

  private set(index: number, path: string, paint: number): void {
    const element = this.paths[index] ?? this.add();
    if (this.drawn[index] !== path) element.setAttribute('d', (this.drawn[index] = path));
    if (this.painted[index] !== paint) {
      this.painted[index] = paint;
      element.setAttribute('class', this.styles[paint] ?? '');
    }
  }

  private add(): SVGElement {
    const path = svg('path', {});
    this.paths.push(path);
    this.drawn.push('');
    this.painted.push(-1);
    this.layer.append(path);
    return path;
  }
}

function glow(): SVGElement {
  const inner = svg('stop', { class: 'f-glow-in', offset: 0 });
  const outer = svg('stop', { class: 'f-glow-out', offset: 1 });
  return svg('defs', {}, svg('radialGradient', { id: 'f-glow' }, inner, outer));
}

/** Some people feel unwell when things move; they see stills instead. */
export function movesLittle(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
