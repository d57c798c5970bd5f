import { defineConfig } from 'vite';

/** What an entry starts with stands beside it: if something imported late needs it too and asked the entry for it, the entry would run a second time, since its address on the page is another. */
const BESIDE = { name: 'shared', tags: ['$initial' as const], test: (id: string) => !/limber\.(ts|css)$/.test(id) };

/** One entry, one file, so that the server can add the hash of the content to its address. What is imported late has a hash in its own name. */
function entry(name: string, first = false) {
  return {
    consumer: 'client' as const,
    build: {
      outDir: 'target/classes/static/assets',
      emptyOutDir: first,
      copyPublicDir: first,
      rollupOptions: { input: { [name]: `src/${name}.ts` }, output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: { groups: first ? [BESIDE] : [] } } },
    },
  };
}

// limber.js is on every page, player.js on the page of a session, sw.js is the service worker (served as /sw.js).
export default defineConfig({
  base: './',
  publicDir: 'public',
  build: { assetsDir: '', assetsInlineLimit: 0, cssTarget: 'es2022', modulePreload: false },
  environments: { client: entry('limber', true), player: entry('player'), sw: entry('sw') },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) if (environment.name !== 'ssr') await builder.build(environment);
    },
  },
});
