// What a patient's phone loads before it can ask anything: every script the form's page fetches by itself, words included.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PHONE } from './support/phone.js';

test.use(PHONE);

const mostKB = 150;
const bytesPerKB = 1_000;

test(`the form's first screen needs at most ${mostKB} kB of script, and nothing of the staff's`, async ({ page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, response.body());
  });
  // A link without its secret: the page says so, and fetches nothing further.
  await page.goto('/i', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Part of the link is missing');
  const sizes = await Promise.all([...scripts].map(async ([name, body]) => [name, gzipSync(await body, { level: 9 }).length / bytesPerKB] as const));
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`Intake: ${total.toFixed(1)} kB of script in ${sizes.length} files before the first screen (gzip).`);
  expect(sizes.map(([name]) => name).filter((name) => /react-/.test(name))).toHaveLength(1);
  expect(total).toBeLessThanOrEqual(mostKB);
  const foreign = sizes.map(([name]) => name).filter((name) => /tanstack|staff-ground|Shell|match-medicines|screening-rules|PainPainting/.test(name));
  expect(foreign).toEqual([]);
});
