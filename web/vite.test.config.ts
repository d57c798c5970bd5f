import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

const tests = readdirSync('test').filter((name) => name.endsWith('.test.ts'));

// Node 20 runs no TypeScript: the tests are built first.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'target/test',
    emptyOutDir: true,
    minify: false,
    rollupOptions: { input: Object.fromEntries(tests.map((name) => [name.replace(/\.ts$/, ''), `test/${name}`])), output: { entryFileNames: '[name].mjs' } },
  },
});
