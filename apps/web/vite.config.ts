import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { precompress } from './precompress';
import { staffParts } from './staff-parts';

/** What nearly every screen is made of, in one file instead of thirty; everything else loads with the screen that needs it. */
const ground = new RegExp([
  '@mantine/core/esm/core/', '@mantine/core/esm/components/(UnstyledButton|Button|ActionIcon|Loader|Transition|VisuallyHidden|Skeleton)/',
  'node_modules/clsx/', 'node_modules/openapi-fetch/', 'packages/api-client/', '@tabler/icons-react/dist/esm/(createReactComponent|defaultAttributes)',
  'web/src/lib/(?!query-client|session\\.|sign-out|url-state|clinic-scope|audit-words|mail-words)[a-z-]+\\.ts', 'web/src/lib/drafts/(?!field-edits|use-field-edits|file-drafts)', 'node_modules/idb/', 'web/src/ui/(class-names|use-now)\\.', 'web/src/ui/page/use-tab-title', 'web/src/ui/states/(?!Loaded|DraftLine|MailLine)', 'web/src/ui/words/',
].join('|'));

/** The same for the staff's screens: what knows the router, the session or the levels. The patient's page loads none of it. */
const staffGround = new RegExp([
  'web/src/lib/(query-client|session|sign-out|url-state)\\.ts', 'web/src/ui/links\\.', 'web/src/ui/states/Loaded\\.', 'web/src/ui/(page|severity|privacy)/(?!use-tab-title)',
].join('|'));

/** While developing: the patient's pages at their addresses, as the server answers them. */
const patientPages = (): Plugin => ({
  name: 'patient-pages',
  configureServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      if (/^\/i\/?(?:\?|$)/.test(request.url ?? '')) request.url = '/intake.html';
      if (/^\/c\/?(?:\?|$)/.test(request.url ?? '')) request.url = '/care.html';
      next();
    });
  },
});

export default defineConfig({
  plugins: [react(), patientPages(), staffParts(), precompress()],
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
      // The staff's page, the patient's form at /i, and the patient's plan at /c.
      input: { index: 'index.html', intake: 'intake.html', care: 'care.html' },
      output: {
        // What every page needs and what seldom changes: kept apart so that a release leaves it in the browser's cache.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'ground', test: ground, priority: 6 },
            { name: 'staff-ground', test: staffGround, priority: 5 },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/](?!react-virtual|virtual-core)/, priority: 10 },
          ],
        },
      },
    },
  },
});
