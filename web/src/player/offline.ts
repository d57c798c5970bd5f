/** Has the service worker keep this page and what it is made of, so that a reload without network shows the player again. */
export function registerWorker(films: string[]): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register('/sw.js', { scope: '/' })
    .then(() => navigator.serviceWorker.ready)
    .then((registration) => registration.active?.postMessage({ keep: [location.pathname, ...assets(), ...films] }))
    .catch(() => undefined);
}

function assets(): string[] {
  const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
  return loaded.filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/')).map((url) => url.pathname + url.search);
}
