import type { Fact } from './facts';
import { type Answer, backOff, handIn, inOrder, type Outcome, type Waiting } from './outbox';
import type { Store } from './store';

/** How many bytes a browser lets go after the page is gone. */
const LAST_BYTES = 60_000;

/** Hands facts in when there is network, and goes on trying. Nobody ever waits for it. */
export class HandIn {
  private running: Promise<void> | null = null;
  private wanted = false;
  private tries = 0;
  private timer: number | undefined;
  private mirror: Waiting[] = [];

  constructor(
    private readonly store: Store,
    private readonly tell: (outcome: Outcome) => void,
  ) {
    window.addEventListener('online', () => this.soon());
    document.addEventListener('visibilitychange', () => this.soon());
    window.addEventListener('pagehide', () => this.last());
  }

  /** Keeps a copy for the moment the page goes away, when there is no time left to read the store. */
  holds(waiting: Waiting[]): void {
    this.mirror = [...this.mirror, ...waiting].slice(-200);
  }

  /** Now, unless it is being done already. */
  soon(): Promise<void> {
    window.clearTimeout(this.timer);
    this.wanted = true;
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.wanted) {
      this.wanted = false;
      const outcome = await handIn(this.store, post);
      const left = new Set((await this.store.waiting()).map((each) => each.fact.id));
      this.mirror = this.mirror.filter((each) => left.has(each.fact.id));
      this.tell(outcome);
      this.tries = outcome.again ? this.tries + 1 : 0;
      if (outcome.again && !outcome.signedOut) this.timer = window.setTimeout(() => void this.soon(), backOff(this.tries) * 1000);
    }
  }

  private last(): void {
    const owner = this.mirror[0]?.owner ?? null;
    const facts: Fact[] = [];
    let bytes = 200;
    for (const { fact } of inOrder(this.mirror.filter((each) => each.owner === owner))) {
      bytes += JSON.stringify(fact).length;
      if (bytes > LAST_BYTES) break;
      facts.push(fact);
    }
    if (facts.length > 0) void post(owner, facts, true).catch(() => undefined);
  }
}

async function post(owner: string | null, facts: Fact[], last: boolean): Promise<Answer> {
  const answer = await fetch('/facts', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    credentials: 'same-origin',
    redirect: 'error',
    keepalive: last,
    body: JSON.stringify({ sentAt: Date.now(), device: device(), ...(owner === null ? {} : { owner }), facts }),
  });
  if (answer.status !== 200) return { status: answer.status };
  const read = (await answer.json()) as { kept?: unknown; refused?: unknown };
  if (!Array.isArray(read.kept)) return { status: 0 };
  return { status: 200, kept: read.kept as string[], refused: (Array.isArray(read.refused) ? read.refused : []) as { id: string; sentence: string }[] };
}

/** What a person would call this browser: "Firefox on Android". */
function device(): string {
  const agent = navigator.userAgent;
  const browser = (['Edg', 'OPR', 'Firefox', 'SamsungBrowser', 'Chrome', 'Safari'] as const).find((name) => agent.includes(name)) ?? 'Browser';
  const names: Partial<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', SamsungBrowser: 'Samsung Internet' };
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'CrOS', 'Linux'].find((name) => agent.includes(name));
  return (names[browser] ?? browser) + (system ? ` on ${system === 'Mac OS X' ? 'macOS' : system}` : '');
}
