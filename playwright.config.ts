import { defineConfig } from '@playwright/test';
import { findBrowser } from './packages/launcher/browser/find-browser.mjs';

// `npm test` gives BASE_URL and the file for the results; without them the tests meet a running `npm start`.
const { BASE_URL = 'http://localhost:3000', PLAYWRIGHT_JSON_OUTPUT_FILE } = process.env;

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  retries: 0, // a test that passes only the second time is a fault
  forbidOnly: true,
  // For a machine that does much else besides: what is waited for is there in a fraction of it on a quiet one.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  reporter: PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json', { outputFile: PLAYWRIGHT_JSON_OUTPUT_FILE }]] : 'list',
  use: {
    baseURL: BASE_URL,
    launchOptions: await findBrowser(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
