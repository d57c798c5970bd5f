import { HandIn } from './player/handin';
import { openStore } from './player/store';

/** Hands in what still waits on this device. A device that never played has nothing to ask. */
export async function handInWaiting(): Promise<void> {
  const known = (await indexedDB.databases?.()) ?? [];
  if (!known.some((database) => database.name === 'limber')) return;
  const store = await openStore();
  if ((await store.waiting()).length > 0) void new HandIn(store, () => undefined).soon();
}
