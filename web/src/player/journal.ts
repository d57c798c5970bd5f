import { beginning, type Course } from './course';
import type { SessionDocument } from './document';
import { type Fact, factNow } from './facts';
import type { HandIn } from './handin';
import type { Waiting } from './outbox';
import type { Position, Stage } from './position';
import type { Store } from './store';

/** Writes down what happens and how far the person is: first on the device, then it is handed in. */
export class Journal {
  private unkept: Waiting[] = [];
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly document: SessionDocument,
    private readonly store: Store,
    private readonly handing: HandIn,
    public position: Position | null,
  ) {}

  get current(): Position {
    if (!this.position) throw new Error('the session has not begun');
    return this.position;
  }

  begin(before: number | null): void {
    const fact = this.fact('started', { prescribed: this.document.prescribed });
    this.position = {
      prescribed: this.document.prescribed,
      saved: 0,
      started: fact.id,
      stage: { name: 'guide' },
      course: beginning(this.document),
      before,
      exercised: 0,
    };
    if (before !== null) this.add('felt', { moment: 'before', exercise: null, pain: before, effort: null });
    this.keep();
  }

  /** Adds a fact of this session; `keep` makes it last. */
  add(kind: Fact['kind'], payload: Fact['payload']): string {
    return this.fact(kind, { started: this.current.started, ...payload }).id;
  }

  /** The answer to a `stopped`. */
  hurt(payload: Fact['payload']): void {
    this.fact('hurt', payload);
  }

  /** Takes a fact back. */
  retract(fact: string): void {
    this.fact('retracted', { fact });
  }

  private fact(kind: Fact['kind'], payload: Fact['payload']): Fact {
    const fact = factNow(kind, payload, Date.now());
    this.unkept.push({ fact, owner: this.document.owner ?? null });
    return fact;
  }

  go(stage: Stage, course: Course = this.current.course): void {
    this.position = { ...this.current, stage, course };
    this.keep();
  }

  exercised(seconds: number): void {
    this.position = { ...this.current, exercised: this.current.exercised + seconds };
  }

  /** Facts and position go to the device in one step, in the order in which they happened. */
  keep(): void {
    const waiting = this.unkept;
    const position = this.position && { ...this.position, saved: Date.now() };
    this.unkept = [];
    this.handing.holds(waiting);
    this.last = this.last.then(() => this.store.keep(waiting, position)).catch(() => undefined);
    if (waiting.length > 0) void this.last.then(() => this.handing.soon());
  }

  /** When everything is on the device and one try to hand it in is over: true if nothing of this person waits any more. */
  async settled(): Promise<boolean> {
    await this.last;
    await this.handing.soon();
    const waiting = await this.store.waiting();
    return !waiting.some((each) => each.owner === (this.document.owner ?? null));
  }
}
