// The service worker: a session that was opened once opens again without network. Nothing else is kept.
const worker = self as unknown as ServiceWorkerGlobalScope;

const PAGES = 'limber-pages-1';
const ASSETS = 'limber-assets-1';
const MOST_PAGES = 5;
const MOST_ASSETS = 200;
/** Milliseconds after which a network that says nothing counts as none, if the page is kept here. */
const PATIENCE = 4000;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (isAsset(url.pathname)) event.respondWith(asset(request));
  else if (request.mode === 'navigate' && isSession(url.pathname)) event.respondWith(page(request));
});

worker.addEventListener('message', (event) => {
  const told = event.data as 'forget' | { keep?: string[] };
  if (told === 'forget') event.waitUntil(forget());
  else if (Array.isArray(told?.keep)) event.waitUntil(keep(told.keep));
});

/** Everything whose address changes with its content. */
function isAsset(path: string): boolean {
  return /^\/(assets|films|figures)\//.test(path);
}

function isSession(path: string): boolean {
  return /^\/session\/[^/]+$/.test(path);
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== PAGES && name !== ASSETS).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** An asset's address carries the hash of its content: what is kept is never out of date. */
async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await put(cache, request, answer, MOST_ASSETS);
  return answer;
}

/** The network first; what is kept if there is none, or none that answers. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(PAGES);
  const kept = await cache.match(request.url, { ignoreSearch: true });
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await put(cache, request.url, answer, MOST_PAGES);
    return answer;
  });
  if (!kept) return asked;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([asked, late]).catch(() => kept);
}

/** Keeps what an open page is made of; its first visit came before this worker. */
async function keep(addresses: string[]): Promise<void> {
  for (const address of addresses) {
    const url = new URL(address, worker.location.origin);
    const isPage = isSession(url.pathname);
    if (!isPage && !isAsset(url.pathname)) continue;
    const cache = await caches.open(isPage ? PAGES : ASSETS);
    if (await cache.match(url.href)) continue;
    const answer = await fetch(url.href, { credentials: 'same-origin' }).catch(() => null);
    if (answer?.ok && !answer.redirected) await put(cache, url.href, answer, isPage ? MOST_PAGES : MOST_ASSETS);
  }
}

async function put(cache: Cache, key: RequestInfo, answer: Response, most: number): Promise<void> {
  try {
    await cache.put(key, answer.clone());
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(keys.length - most, 0)).map((old) => cache.delete(old)));
  } catch {
    // A full device keeps less; the page itself is not in danger.
  }
}

async function forget(): Promise<void> {
  await Promise.all([caches.delete(PAGES), caches.delete(ASSETS)]);
}
