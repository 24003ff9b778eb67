import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress';

/** What nearly every screen is made of, in one file instead of thirty; everything else loads with the screen that needs it. */
const ground = new RegExp([
  '@mantine/core/esm/core/', '@mantine/core/esm/components/(UnstyledButton|Button|ActionIcon|Loader|Transition|VisuallyHidden|Skeleton)/',
  'node_modules/clsx/', 'node_modules/openapi-fetch/', 'packages/api-client/', '@tabler/icons-react/dist/esm/(createReactComponent|defaultAttributes)',
  'web/src/lib/[a-z-]+\\.ts', 'web/src/ui/(class-names|links|use-now)\\.', 'web/src/ui/(page|states|severity|privacy)/',
].join('|'));

export default defineConfig({
  plugins: [react(), precompress()],
  server: { proxy: { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } } },
  resolve: {
    alias: [
      // The package's index re-exports thousands of files; the one-file build starts the dev server at once.
      { find: /^@tabler\/icons-react$/, replacement: '@tabler/icons-react/dist/esm/icons/index.mjs' },
    ],
  },
  build: {
    // The content policy allows no data: scripts or styles, so nothing is inlined.
    assetsInlineLimit: 0,
    // Every browser that runs this app knows modulepreload.
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    chunkSizeWarningLimit: 250,
    rolldownOptions: {
      output: {
        // What every page needs and what seldom changes: kept apart so that a release leaves it in the browser's cache.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'ground', test: ground, priority: 5 },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/, priority: 10 },
          ],
        },
      },
    },
  },
});
