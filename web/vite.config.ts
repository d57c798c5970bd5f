import { defineConfig } from 'vite';

// Names stay the same from build to build; the server adds the content's hash to every address it prints.
export default defineConfig({
  base: './',
  publicDir: 'public',
  build: {
    outDir: 'target/classes/static/assets',
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    cssTarget: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: { limber: 'src/limber.ts' },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
