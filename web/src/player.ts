import './player.css';
import { addressFor } from './figure/look';
import { readDocument, type SessionDocument } from './player/document';
import { HandIn } from './player/handin';
import { Journal } from './player/journal';
import { Layer } from './player/layer';
import { OnlyHere } from './player/onlyhere';
import type { Outcome } from './player/outbox';
import { ask } from './player/asking';
import { Session } from './player/session';
import { readSettings } from './player/settings';
import { openStore, type Store } from './player/store';
import { registerWorker } from './player/offline';
import { Words } from './player/words';

const page = readDocument(document.getElementById('session')?.textContent);
if (page) void openStore().then((store) => play(page, store));

/** Opens the player over the readable page. */
async function play(page: SessionDocument, store: Store): Promise<void> {
  const words = new Words(page.words);
  const settings = readSettings();
  const language = (document.documentElement.lang || 'en').toLowerCase().split('-')[0] as string;
  const handing = new HandIn(store, (outcome) => layer.notice(waitingWords(outcome, words)));
  let session: Session | null = null;

  const onlyHere = new OnlyHere(page.prescribed, () => {
    session?.yield();
    elsewhere();
  });
  const layer: Layer = new Layer(words.of('player'), words, () => layer.open());

  async function start(): Promise<void> {
    const journal = new Journal(page, store, handing, await store.position(page.prescribed));
    session = new Session(page, layer, journal, settings, language);
    session.open();
  }

  function elsewhere(): void {
    const begin = (mine: boolean): void => void (mine && start());
    const here = (): void => void onlyHere.takeOver().then(begin);
    void onlyHere.wait().then(begin);
    layer.show(
      ask('dialog', words.of('elsewhere'), [words.of('elsewhereLead')], [
        { name: words.of('playHere'), act: here, main: true },
        { name: words.of('showList'), act: () => layer.close() },
      ]),
    );
  }

  registerWorker(films(page).map((address) => (address.startsWith('/figures/') ? addressFor(address, settings.look) : address)));
  if (await onlyHere.take()) await start();
  else elsewhere();
  void handing.soon();
}

/** Where the films of a session are, with those of the easier exercises. */
function films(page: SessionDocument): string[] {
  const items = page.items.flatMap((item) => (item.easier ? [item, item.easier] : [item]));
  const addresses = items.flatMap(({ film }) => (film ? [film.address, ...film.stills.map((still) => still.address)] : []));
  return [...new Set(addresses)];
}

/** What has not been handed in, said quietly. */
function waitingWords({ left, refused, signedOut }: Outcome, words: Words): string {
  const waits = left === 0 ? [] : [signedOut ? words.of('signInAgain') : words.count('waiting', left)];
  return [...refused, ...waits].join(' ');
}
