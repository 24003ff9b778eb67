// The chart and the plan where there is little room: what is longer than the screen is folded, what is wider scrolls sideways
// and says so, and nothing of it is out of reach.
import { expect, test, type Page } from '@playwright/test';
import { sitDown } from './support/desk.js';
import { filledClinic, type FilledClinic } from './support/filled-clinic.js';
import { PHONE } from './support/phone.js';

const leastTarget = 44;

let filled: FilledClinic;

test.beforeAll(async () => { filled = await filledClinic(); });

const fold = (page: Page) => page.getByRole('region', { name: 'What may be done' }).getByRole('button', { name: /need clearance|not allowed|limited/ }).and(page.locator('[aria-expanded]'));
const fields = (page: Page) => page.getByRole('table', { name: /^What may be done where/ });
const tabs = (page: Page) => page.getByRole('tablist', { name: 'Chart' }).getByRole('tab');
const seenIn = (page: Page) => tabs(page).evaluateAll((all) => all.map((tab) => {
  const line = tab.parentElement?.getBoundingClientRect();
  const { left, right, top } = tab.getBoundingClientRect();
  return { top, isWhole: line !== undefined && left >= line.left - 1 && right <= line.right + 1 };
}));

test.describe('on a phone', () => {
  test.use({ ...PHONE, actionTimeout: 40_000 });

  test.beforeEach(async ({ page }) => { await sitDown(page, filled.clinic, 'physiotherapist'); });

  test('what may be done stands behind one line, opens by one tap and stays open for the visit', async ({ page }) => {
    await page.goto(`/patients/${filled.patientId}`);
    await expect(fold(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(fold(page)).toContainText(/\d+ (need clearance|not allowed|limited)/u);
    await expect(fold(page)).toContainText('2 places');
    await expect(fields(page)).toBeHidden();
    expect((await fold(page).boundingBox())?.height).toBeGreaterThanOrEqual(leastTarget);

    await fold(page).tap();
    await expect(fields(page)).toBeVisible();
    await fields(page).getByRole('button', { name: /^Deep pressure/ }).first().tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'Patients' }).first().tap();
    await page.getByRole('link', { name: /Featherstonehaugh/ }).first().tap();
    await expect(fields(page)).toBeVisible();

    await fold(page).focus();
    await page.keyboard.press('Enter');
    await expect(fields(page)).toBeHidden();
  });

  test('tabs scroll sideways with a sign that there are more, and the chosen one is seen', async ({ page }) => {
    await page.goto(`/patients/${filled.patientId}`);
    const line = page.getByRole('tablist', { name: 'Chart' });
    const frame = page.locator('[data-more]', { has: line });
    await expect(frame).toHaveAttribute('data-more', 'end');
    const places = await seenIn(page);
    expect(new Set(places.map(({ top }) => top)).size).toBe(1);
    expect(places.at(-1)?.isWhole).toBe(false);

    await tabs(page).first().focus();
    await page.keyboard.press('End');
    await expect(tabs(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(frame).toHaveAttribute('data-more', 'start');
    expect((await seenIn(page)).at(-1)?.isWhole).toBe(true);

    await page.goto(`/patients/${filled.patientId}?tab=referrals`);
    await expect(frame).toHaveAttribute('data-more', /both|start/u);
    await expect.poll(async () => (await seenIn(page))[6]?.isWhole).toBe(true);
  });

  test('the plan has one button and a menu with the others', async ({ page }) => {
    await page.goto(`/plans/${filled.planId}`);
    const more = page.getByRole('button', { name: 'More for this plan' });
    await expect(more).toBeVisible();
    expect((await more.boundingBox())?.height).toBeGreaterThanOrEqual(leastTarget);
    const [main, beside] = await Promise.all([page.getByRole('button', { name: 'Begin with a template' }).boundingBox(), more.boundingBox()]);
    expect(main?.y).toBe(beside?.y);
    await more.tap();
    await page.getByRole('menuitem', { name: 'Clinic’s templates …' }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

for (const width of [1280, 1440]) {
  test(`nine tabs stand on one line at ${width} pixels, and what may be done is open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await sitDown(page, filled.clinic, 'physiotherapist');
    await page.goto(`/patients/${filled.patientId}`);
    await expect(fields(page)).toBeVisible();
    await expect(fold(page)).toBeHidden();
    const places = await seenIn(page);
    expect(places).toHaveLength(9);
    expect(new Set(places.map(({ top }) => top)).size).toBe(1);
    expect(places.every(({ isWhole }) => isWhole)).toBe(true);
  });
}
