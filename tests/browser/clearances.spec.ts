// A clearance opens exactly what its letter names, until its last day: asked for from the blocked technique, answered with its scope
// and its letter, felt in the matrix, foretold a week before, and over by itself.
import { expect, test, type Page } from '@playwright/test';
import { healthyPatient } from '../support/chart.js';
import { lapsed, moveBack } from '../support/clearances.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { letterPdf } from '../support/pdf-files.js';
import { activate, begin, goal, line, setGoals, setLines } from '../support/plans.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';
import { choose } from './support/visit.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });
test.describe.configure({ timeout: 600_000 });

const CANCER = { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false };

interface Cell {
  readonly region: string;
  readonly side: string | null;
  readonly techniqueGroup: string;
  readonly allowed: boolean;
  readonly maxPressure: number | null;
}

const touching = ({ allowed, techniqueGroup }: Cell): boolean => allowed && techniqueGroup !== 'education';

async function allowedTouch(clinic: TestClinic, patientId: string): Promise<string[]> {
  const { body } = await clinic.as('massage_therapist').get(`/patients/${patientId}/chart`).expect(200);
  return (body.matrix as Cell[]).filter(touching).map(({ region, side, techniqueGroup, maxPressure }) => `${region} ${String(side)} ${techniqueGroup} up to ${String(maxPressure)}`).sort();
}

async function record(page: Page, patientName: string, until: string): Promise<void> {
  await page.goto('/clearances');
  await page.getByRole('row').filter({ hasText: patientName }).getByRole('button', { name: 'Record answer' }).click();
  const answer = page.getByRole('dialog', { name: 'Clearance: Dr. Adeyemi' });
  await choose(answer, 'Answer', 'Granted');
  await answer.getByLabel('Who answered, outside the clinic').fill('Dr. Ngozi Adeyemi');
  await answer.getByLabel('Profession').selectOption({ label: 'Oncologist' });
  await choose(answer, 'For which places?', 'Only these');
  await choose(answer, 'Map / List', 'List');
  await answer.getByRole('button', { name: 'Left calf', exact: true }).click();
  await choose(answer, 'For which techniques?', 'Only these');
  for (const group of ['Light pressure', 'Moderate pressure']) await answer.getByRole('checkbox', { name: group }).check({ force: true });
  await answer.getByRole('spinbutton', { name: 'Highest pressure' }).fill('2');
  await answer.getByLabel('Until').fill(until);
  await answer.getByLabel('The letter itself: file').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: letterPdf('Light work on the left calf is agreed.') });
  await expectAccessible(page);
  await answer.getByRole('button', { name: 'Record answer' }).click();
  await expect(answer.getByText(/Cleared within limits/)).toBeVisible();
  await answer.getByRole('button', { name: 'Close', exact: true }).last().click();
}

/** Written, read as a PDF, signed, sent by mail, and followed until it has left. */
async function letterGoesOut(page: Page): Promise<void> {
  const letter = page.getByRole('dialog', { name: 'The letter' });
  await expect(letter.getByLabel('Situation')).toHaveValue(/Treatment that waits for it: all hands-on treatment/u);
  await letter.getByLabel('Request', { exact: true }).fill('May we work on the left calf with light pressure, and until when?');
  await expect(letter.getByText('Kept on this device, not saved yet')).toBeVisible();
  await letter.getByRole('button', { name: 'Save letter' }).click();
  await expect(letter.getByRole('button', { name: 'Save letter' })).toBeDisabled();
  const draft = page.waitForEvent('download');
  await letter.getByRole('link', { name: 'Letter as PDF (draft)' }).click();
  expect((await draft).suggestedFilename()).toMatch(/^clearance-request-.*\.pdf$/u);
  for (const width of [360, 820, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
  await letter.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('dialog', { name: 'Sign this letter?' }).getByRole('button', { name: 'Sign letter' }).click();
  await expect(letter.getByText(/^Signed by/u)).toBeVisible();
  await choose(letter, 'How does it go out?', 'E-mail');
  await letter.getByLabel('E-mail address').fill('no address');
  await letter.getByRole('button', { name: 'Send by e-mail' }).click();
  await expect(letter.getByRole('alert')).toBeVisible();
  await letter.getByLabel('E-mail address').fill('adeyemi@example.test');
  await letter.getByRole('button', { name: 'Send by e-mail' }).click();
  const sent = letter.getByRole('list', { name: 'Sent' }).getByRole('listitem').first();
  await expect(sent).toContainText('Sent by e-mail to adeyemi@example.test');
  await expect(sent.getByText('Sent', { exact: true })).toBeVisible({ timeout: 120_000 });
  await choose(letter, 'How does it go out?', 'Faxed');
  await letter.getByRole('button', { name: 'Record as faxed' }).click();
  await expect(letter.getByRole('list', { name: 'Sent' }).getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
}

test('a clearance unlocks exactly its scope and lapses', async ({ page, browser }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const day = today('UTC');
  const masseur = clinic.as('massage_therapist');
  const { id: patientId } = await healthyPatient(masseur, CANCER);
  const [person] = await sql<{ name: string }>`select given_name || ' ' || family_name as name from patient where id = ${patientId}`;
  const name = person?.name ?? '';
  const places = (['left', 'right'] as const).map((side) => ({ region: 'calf', side }));
  await masseur.post(`/patients/${patientId}/episodes`).send({ title: 'Tired calves', regions: places }).expect(201);
  await sitDown(page, clinic, 'massage_therapist');

  await test.step('the technique is blocked, and asks for the clearance that would allow it', async () => {
    await page.goto(`/patients/${patientId}`);
    await expect(page.locator('[data-severity="clearance-needed"]').first()).toBeVisible();
    expect(await allowedTouch(clinic, patientId)).toEqual([]);
    await page.getByRole('button', { name: /Request clearance/ }).first().click();
    const asking = page.getByRole('dialog', { name: 'Request clearance' });
    await asking.getByLabel('Who is asked').fill('Dr. Adeyemi');
    await expect(asking.getByText('Kept on this device, not saved yet')).toBeVisible();
    await asking.getByRole('button', { name: 'Request clearance' }).click();
    await letterGoesOut(page);
    await page.getByRole('dialog', { name: 'The letter' }).getByRole('button', { name: 'Done' }).click();
    await page.goto('/inbox?kind=clearance-waiting');
    await expect(page.getByRole('list', { name: 'Tasks' }).getByRole('listitem').filter({ hasText: name })).toContainText('Yours');
  });

  await test.step('administration sees the mail in the outbox, without what stands in the letter', async () => {
    const office = await browser.newPage();
    await sitDown(office, clinic, 'clinic_admin');
    await office.goto('/outbox');
    await expect(office.getByRole('row').filter({ hasText: 'Clearance request' })).toContainText('adeyemi@example.test');
    await office.close();
  });

  await record(page, name, daysFrom(day, 20));
  const [clearance] = await sql<{ id: string }>`select id from clearance where patient_id = ${patientId}`;
  const id = clearance?.id ?? '';

  await test.step('the cells it names are allowed, up to its pressure, and no others', async () => {
    // Moderate pressure is named too, and lies above what the letter allows.
    expect(await allowedTouch(clinic, patientId)).toEqual(['calf left light-pressure up to 2']);
    await page.goto('/clearances');
    await page.getByRole('row').filter({ hasText: name }).getByRole('button', { name: 'Open' }).click();
    const kept = page.getByRole('dialog', { name: 'Clearance: Dr. Adeyemi' });
    await expect(kept).toContainText('Pressure up to 2 of 5');
    const download = page.waitForEvent('download');
    await kept.getByRole('link', { name: 'Open letter' }).click();
    expect((await download).suggestedFilename()).toMatch(/^clearance-.*\.pdf$/u);
    await expectAccessible(page);
  });

  const draft = await begin(masseur, patientId);
  const aimed = await setGoals(masseur, draft, [goal(clinic)]).expect(200);
  const { body: plan } = await setLines(masseur, aimed.body, [line()]).expect(200);
  await activate(masseur, plan).expect(200);

  await test.step('five days before its end it is in the inbox, and can be put off until a day', async () => {
    await moveBack(id, 15);
    await page.goto('/inbox');
    const task = page.getByRole('list', { name: 'Tasks' }).getByRole('listitem').filter({ hasText: 'Clearance about to lapse' });
    await expect(task).toContainText('in 5 days');
    await page.getByRole('list', { name: 'Kinds' }).getByRole('button', { name: /Clearance about to lapse 1/ }).click();
    await expect(page).toHaveURL(/kind=clearance-lapsing/u);
    await page.getByRole('region', { name: 'Clearance about to lapse' }).getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: 'Put off…' }).click();
    await page.getByRole('dialog', { name: /^Put off/ }).getByRole('button', { name: 'In 3 days' }).click();
    await page.getByRole('dialog', { name: /^Put off/ }).getByRole('button', { name: 'Put off', exact: true }).click();
    await expect(task).toHaveCount(0);
    await page.goto('/inbox?state=snoozed');
    await expect(task).toContainText('Returns');
    await sql`update task set snoozed_until = current_date where subject_id = ${id} and kind = 'clearance-lapsing'`;
    await page.goto('/inbox');
    await expect(task).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('the day after its last it is blocked again, and the plan that rested on it waits', async () => {
    await moveBack(id, 6);
    await sql`update task set snoozed_until = snoozed_until - 21, due_on = due_on - 21 where subject_id = ${plan.id} and kind = 'plan-no-longer-fits'`;
    await lapsed(id);
    expect(await allowedTouch(clinic, patientId)).toEqual([]);
    await page.goto('/inbox');
    const tasks = page.getByRole('list', { name: 'Tasks' });
    await expect(tasks.getByRole('listitem').filter({ hasText: 'Plan no longer fits' })).toContainText(name);
    await expect(tasks.getByText('Clearance about to lapse')).toHaveCount(0);
    await page.goto('/clearances?status=lapsed');
    await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Ended');
    await page.goto(`/patients/${patientId}`);
    await expect(page.locator('[data-severity="clearance-needed"]').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Request clearance/ }).first()).toBeVisible();
  });
});

test('the inbox by keyboard: from task to task, taken over, put off until tomorrow', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const masseur = clinic.as('massage_therapist');
  for (const text of ['blue tablets from abroad', 'a powder of roots']) {
    const { id } = await healthyPatient(masseur);
    await masseur.post(`/patients/${id}/medicines`).send({ text }).expect(201);
  }
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/inbox');
  const links = page.getByRole('list', { name: 'Tasks' }).getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('o');
  await expect(page.getByRole('list', { name: 'Tasks' }).getByRole('listitem').nth(1)).toContainText('Yours');
  await expect(page.getByRole('radio', { name: 'Mine 1' })).toBeVisible();
  await links.nth(1).focus();
  await page.keyboard.press('w');
  await expect(links).toHaveCount(1);
  await expect(links.first()).toBeFocused();
  await page.getByRole('radio', { name: 'Put off 1' }).check({ force: true });
  await expect(links).toHaveCount(1);
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Bring back now' }).click();
  await expect(page.getByText('Nothing is put off')).toBeVisible();
});
