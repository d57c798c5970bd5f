import type { Drawer, Waiting } from './outbox';
import type { Position } from './position';

/** What is kept on this device: facts that wait, and how far each session is. */
export interface Store extends Drawer {
  /** Keeps facts and the position together: after a crash both are there or neither is. */
  keep(waiting: Waiting[], position: Position | null): Promise<void>;
  position(prescribed: string): Promise<Position | null>;
}

const NAME = 'limber';
const FACTS = 'facts';
const POSITIONS = 'positions';
/** Positions older than this are of no use to anyone. */
const STALE = 14 * 24 * 3600 * 1000;

export async function openStore(): Promise<Store> {
  try {
    return new DeviceStore(await open());
  } catch {
    return new MemoryStore();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(FACTS, { keyPath: 'fact.id' });
      asked.result.createObjectStore(POSITIONS, { keyPath: 'prescribed' });
    };
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error('another tab holds an older store'));
  });
}

class DeviceStore implements Store {
  constructor(private readonly database: IDBDatabase) {}

  keep(waiting: Waiting[], position: Position | null): Promise<void> {
    return this.write((facts, positions) => {
      for (const each of waiting) facts.put(each);
      if (position) positions.put(position);
    });
  }

  drop(ids: string[]): Promise<void> {
    return this.write((facts) => {
      for (const id of ids) facts.delete(id);
    });
  }

  waiting(): Promise<Waiting[]> {
    return this.read<Waiting[]>(FACTS, (facts) => facts.getAll());
  }

  async position(prescribed: string): Promise<Position | null> {
    const all = await this.read<Position[]>(POSITIONS, (positions) => positions.getAll());
    const stale = all.filter((each) => each.prescribed !== prescribed && Date.now() - each.saved > STALE);
    if (stale.length > 0) {
      await this.write((_facts, positions) => {
        for (const each of stale) positions.delete(each.prescribed);
      });
    }
    return all.find((each) => each.prescribed === prescribed) ?? null;
  }

  private write(change: (facts: IDBObjectStore, positions: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction([FACTS, POSITIONS], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      change(transaction.objectStore(FACTS), transaction.objectStore(POSITIONS));
    });
  }

  private read<T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const asked = ask(this.database.transaction(name).objectStore(name));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  }
}

/** Where a browser keeps nothing (some private windows): good until the page is closed. */
class MemoryStore implements Store {
  private readonly facts = new Map<string, Waiting>();
  private readonly positions = new Map<string, Position>();

  async keep(waiting: Waiting[], position: Position | null): Promise<void> {
    for (const each of waiting) this.facts.set(each.fact.id, each);
    if (position) this.positions.set(position.prescribed, position);
  }

  async waiting(): Promise<Waiting[]> {
    return [...this.facts.values()];
  }

  async drop(ids: string[]): Promise<void> {
    for (const id of ids) this.facts.delete(id);
  }

  async position(prescribed: string): Promise<Position | null> {
    return this.positions.get(prescribed) ?? null;
  }
}
