// What a desk loads from nothing to a chart at rest: every script, lazy parts and the map included; and that answers which
// say no are fetched only when somebody looks at all facts.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sitDown } from './support/desk.js';
import { filledClinic } from './support/filled-clinic.js';

const mostKB = 250;
const bytesPerKB = 1_000;

test(`a chart is at rest with at most ${mostKB} kB of script; its facts are read when asked for`, async ({ page }) => {
  const { clinic, patientId } = await filledClinic();
  await sitDown(page, clinic, 'physiotherapist');
  const scripts: Promise<Buffer>[] = [];
  const factReads: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.push(response.body());
    if (pathname.endsWith('/facts')) factReads.push(pathname);
  });
  await page.goto(`/patients/${patientId}`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { name: 'What may be done' })).toBeVisible();
  const sizes = await Promise.all(scripts.map(async (body) => gzipSync(await body, { level: 9 }).length / bytesPerKB));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Chart: ${total.toFixed(1)} kB of script in ${sizes.length} files at rest (gzip).`);
  expect(total).toBeLessThanOrEqual(mostKB);
  expect(factReads).toEqual([]);
  await page.goto(`/patients/${patientId}?tab=facts`);
  await expect(page.getByPlaceholder('Question or answer')).toBeVisible();
  expect(factReads.length).toBeGreaterThan(0);
});
