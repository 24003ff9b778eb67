// The patient's plan on a phone: agree, mark exercises with pain, lose the network, read it in French; then the clinic's side.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { BIRTH_DATE } from '../support/patient-link.js';
import { newActiveCarePlan, newCarePlan, newCareToken, type CarePlan } from '../support/care-link.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { expectAccessible, sitDown } from './support/desk.js';

test.use({ viewport: { width: 360, height: 760 }, hasTouch: true, actionTimeout: 40_000 });
test.setTimeout(240_000);

async function enter(page: Page, token: string): Promise<void> {
  await page.goto(`/c#${token}`);
  await page.getByLabel('Date of birth').fill(BIRTH_DATE);
  await page.getByRole('button', { name: 'Start' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Hello Robin' })).toBeVisible({ timeout: 60_000 });
}

const marked = ({ planId }: CarePlan) => sql<{ pain: number | null; undone: boolean }>`select pain, undone_at is not null as undone from exercise_log where plan_id = ${planId} order by marked_at`;
const rate = (page: Page, pain: number) => page.getByRole('radiogroup', { name: 'How much did it hurt while you did it?' }).getByText(String(pain), { exact: true }).tap();

async function ready(): Promise<{ clinic: TestClinic; plan: CarePlan; token: string }> {
  const clinic = await newClinic();
  const plan = await newActiveCarePlan(clinic);
  return { clinic, plan, token: await newCareToken(clinic, plan.planId) };
}

test('a patient agrees and marks exercises; offline marks arrive later; the clinic sees them', async ({ page, context, browser }) => {
  const { clinic, plan, token } = await ready();
  await enter(page, token);
  await expect(page.getByRole('heading', { name: 'Bridge' })).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.getByRole('button', { name: 'I did it: Bridge' }).tap();
  await rate(page, 3);
  await expect(page.getByText('Today: 1 of 1')).toBeVisible();
  await expect.poll(() => marked(plan)).toEqual([{ pain: 3, undone: false }]);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'I did it again: Bridge' }).tap();
  await rate(page, 0);
  await expect(page.getByText('Kept on this device. It is sent when the network is back.')).toBeVisible();
  expect(await marked(plan)).toHaveLength(1);
  await context.setOffline(false);
  await expect.poll(() => marked(plan), { timeout: 60_000 }).toEqual([{ pain: 3, undone: false }, { pain: 0, undone: false }]);
  await page.getByRole('button', { name: 'Undo: Bridge 2' }).tap();
  await expect.poll(async () => (await marked(plan))[1]?.undone).toBe(true);

  await page.getByLabel('Your full name').fill('Robin Vale');
  await page.getByRole('button', { name: 'I agree' }).tap();
  await expect(page.getByText(/Robin Vale agreed with this plan on/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Robin Vale agreed with this plan on/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Today: 1 of 1')).toBeVisible();

  await seesItInTheClinic(browser, clinic, plan);
});

async function seesItInTheClinic(browser: Browser, clinic: TestClinic, { planId }: CarePlan): Promise<void> {
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await sitDown(desk, clinic, 'physiotherapist');
  await desk.goto(`/plans/${planId}`);
  const home = desk.getByRole('region', { name: 'Done at home' });
  await expect(home.getByRole('row', { name: /^Bridge 1 of 1 3$/ })).toBeVisible({ timeout: 60_000 });
  await expect(desk.getByText(/^Agreed by Robin Vale/)).toBeVisible();
  const preview = desk.getByRole('region', { name: 'The patient’s page' });
  await preview.getByRole('radio', { name: 'Français' }).check();
  await expect(preview.getByRole('heading', { name: 'Ce que vous faites' })).toBeVisible();
  const [paper] = await Promise.all([desk.waitForEvent('download'), preview.getByRole('link', { name: 'Patient’s page as PDF' }).click()]);
  expect(paper.suggestedFilename()).toMatch(/^my-plan-[\d-]+\.pdf$/);
  expect(await paper.failure()).toBeNull();
  await desk.context().close();
}

test('the page is read in French and taken away as paper', async ({ page }) => {
  const { token } = await ready();
  await enter(page, token);
  await page.getByRole('button', { name: 'Français' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour Robin' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce que vous faites' })).toBeVisible();
  await expectAccessible(page);
  const [paper] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Enregistrer en PDF' }).click()]);
  expect(paper.suggestedFilename()).toBe('my-plan.pdf');
  expect(await paper.failure()).toBeNull();
});

test('a link that was switched off says so, and a wrong birth date counts', async ({ page }) => {
  const { clinic, plan, token } = await ready();
  await page.goto(`/c#${token}`);
  await page.getByLabel('Date of birth').fill('1991-02-02');
  await page.getByRole('button', { name: 'Start' }).tap();
  await expect(page.getByText(/4 tries left/)).toBeVisible();
  await clinic.as('physiotherapist').delete(`/plans/${plan.planId}/care-link`).expect(204);
  await page.reload();
  await expect(page.getByText('This link does not work any more')).toBeVisible();
});

test('a home programme is written on the plan, and a dose beyond the usual asks why', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const clinic = await newClinic();
  const { planId } = await newCarePlan(clinic);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/plans/${planId}`);
  const home = page.getByRole('region', { name: 'Home programme' });
  await home.getByRole('button', { name: 'Add exercise' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add Flatten your back' }).click();
  await expect(home.getByRole('heading', { name: 'Flatten your back' })).toBeVisible();
  const kept = () => sql<{ exerciseId: string; reps: number; doseReason: string | null }>`select exercise_id as "exerciseId", (dose->>'reps')::int as reps, dose_reason as "doseReason" from plan_exercise where plan_id = ${planId} order by position`;
  await expect.poll(async () => (await kept()).map(({ exerciseId }) => exerciseId)).toEqual(['bridge', 'pelvic-tilt']);
  await home.getByRole('button', { name: 'Bridge', exact: true }).click();
  const repetitions = home.getByRole('group', { name: 'Dose of Bridge' }).getByLabel('Repetitions', { exact: true });
  await repetitions.fill('20');
  await repetitions.blur();
  await home.getByLabel('Why this dose').fill('Trains already');
  await expect.poll(async () => (await kept())[0]).toEqual({ exerciseId: 'bridge', reps: 20, doseReason: 'Trains already' });
});
