// The network goes after the first screen: what is opened for the first time then is on the device already, or says that
// it is not; the page it was opened from stays in either case.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { newClinic } from '../support/clinic.js';
import { sitDown } from './support/desk.js';
import { beginNote, lookAt, saveLine, sectionOf } from './support/note-desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });

const finish = (page: Page) => page.getByRole('region', { name: 'Finish the visit' });
const dialog = (page: Page) => page.getByRole('dialog');
const stays = (page: Page) => expect(sectionOf(page, 'Objective')).toHaveValue('Tender mid calf.');

async function writtenNote(page: Page): Promise<string> {
  const clinic = await newClinic();
  const { id } = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  await sectionOf(page, 'Objective').fill('Tender mid calf.');
  await expect(saveLine(page)).toHaveText('Saved');
  return id;
}

/** Files of the program that are in the browser's cache by now. */
const onDevice = (page: Page): Promise<number> => page.evaluate(async () => {
  const parts = (await (await fetch('/staff-parts.json')).json()) as string[];
  const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  return parts.filter((part) => !fetched.has(part)).length;
});

test('at rest the rest of the program is fetched: dialog, phrases, menu, keys and palette open without a network', async ({ page, context }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => performance.setResourceTimingBufferSize(2_000));
  await writtenNote(page);
  await expect.poll(() => onDevice(page), { timeout: 180_000, intervals: [1_000] }).toBe(0);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await context.setOffline(true);

  await finish(page).getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(dialog(page)).toContainText('No connection');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await stays(page);

  await page.getByRole('button', { name: 'Not treated today' }).click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(dialog(page)).toContainText('Shortcuts of a single key');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByPlaceholder('Find a patient or a page')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('complementary').getByRole('button', { expanded: false }).last().click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await stays(page);

  // A screen that was never opened, and back.
  await page.getByRole('link', { name: 'Referrals' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Referrals' })).toBeVisible();
  await page.goBack();
  await stays(page);
  expect(failures).toEqual([]);
});

test('before that: the page stays, says what is missing, and opens it when the connection is back', async ({ page, context }) => {
  await page.route('**/staff-parts.json', (route) => route.abort());
  await writtenNote(page);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await context.setOffline(true);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  const notice = page.getByRole('alert').filter({ hasText: 'not on this device yet' });
  await expect(notice).toBeVisible();
  expect((await new AxeBuilder({ page }).include('[role="alert"]').analyze()).violations.map(({ id }) => id)).toEqual([]);
  await stays(page);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(notice).toBeVisible();
  await sectionOf(page, 'Plan').fill('Again next week.');
  await context.setOffline(false);
  await expect(dialog(page)).toContainText('Shortcuts of a single key', { timeout: 60_000 });
  await expect(notice).toHaveCount(0);
  const title = dialog(page).getByRole('heading', { name: 'Keyboard' });
  expect(await title.evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('600');
  await page.keyboard.press('Escape');
  await expect(saveLine(page)).toHaveText('Saved', { timeout: 60_000 });

  await context.setOffline(true);
  await page.getByRole('link', { name: 'Referrals' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not on this device yet' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Referrals' })).toBeVisible({ timeout: 60_000 });
  expect(failures).toEqual([]);
});
