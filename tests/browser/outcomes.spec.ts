import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { newActiveCarePlan, newCareToken, type CarePlan } from '../support/care-link.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { BIRTH_DATE } from '../support/patient-link.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 40_000 });

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Three weeks: pain from 7 to 5, function once, five signed visits. */
async function threeWeeks(): Promise<{ clinic: TestClinic; plan: CarePlan }> {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const plan = await newActiveCarePlan(clinic);
  const [agent, by] = [clinic.as('physiotherapist'), clinic.members.physiotherapist.membershipId];
  for (const [days, now] of [[20, 7], [12, 6], [4, 6]] as const) {
    await agent.post(`/patients/${plan.patientId}/outcomes`).send({ measureId: 'nprs', answers: { now }, takenOn: daysAgo(days), provenance: 'patient' }).expect(201);
  }
  await agent.post(`/patients/${plan.patientId}/outcomes`).send({ measureId: 'lefs', answers: { total: 42 }, takenOn: daysAgo(20), provenance: 'clinician' }).expect(201);
  for (const days of [19, 11, 3]) {
    const id = randomUUID();
    await sql`insert into session (clinic_id, id, patient_id, visit_type, visit_date, author_id) values (${clinic.id}, ${id}, ${plan.patientId}, 'massage-session', ${daysAgo(days)}::date, ${by})`;
    await sql`insert into session_technique (clinic_id, id, session_id, position, modality_id, region, side, pressure0_to5, minutes) values (${clinic.id}, ${randomUUID()}, ${id}, 0, 'mfr', 'calf', 'left', 2, 15)`;
    await sql`update session set status = 'signed', signed_at = now(), signed_by_id = ${by}, content_hash = sha256('x') where id = ${id}`;
  }
  return { clinic, plan };
}

async function openOutcomes(page: Page): Promise<CarePlan> {
  const { clinic, plan } = await threeWeeks();
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${plan.patientId}?tab=outcomes`);
  await expect(page.getByRole('heading', { name: 'Change since the start' })).toBeVisible();
  return plan;
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a review shows the change against MDC and MCID, with the source', async ({ page }) => {
  await openOutcomes(page);
  const changes = region(page, 'Change since the start');
  await expect(changes).toContainText('7 of 10 → 6 of 10');
  await expect(changes).toContainText('No clear change');
  await expect(changes).toContainText('Not enough data: measured once.');
  await region(page, 'Due').getByRole('button', { name: 'Record Pain' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record an outcome' });
  await dialog.getByRole('radiogroup', { name: /How strong is your pain now/u }).getByRole('radio', { name: '0', exact: true }).check({ force: true });
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(changes).toContainText('7 of 10 → 0 of 10');
  await expect(changes).toContainText('Better');
  await expect(changes).toContainText(/Reaches the smallest change that matters \(MCID 2; low back pain.*Childs/u);
});

test('a chart is a table too, and its points are reached by arrow keys', async ({ page }) => {
  await openOutcomes(page);
  const figure = page.getByRole('figure', { name: 'Course over the visits' });
  const panel = figure.getByRole('listbox', { name: 'Pain, 0 to 10 (lower is better)' });
  await panel.getByRole('option').last().focus();
  await page.keyboard.press('Home');
  await expect(panel.getByRole('option', { name: /^Pain now: 7 of 10/u })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('option', { name: /^Pain now: 6 of 10/u }).first()).toBeFocused();
  const table = figure.getByRole('table', { name: 'Pain, 0 to 10 (lower is better)' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await figure.getByRole('button', { name: 'Show as table' }).press('Enter');
  await expect(panel).toBeHidden();
  await expect(table.getByRole('columnheader', { name: 'Pain now' })).toBeVisible();
  await expect(figure.getByRole('table', { name: /^Dose/u })).toContainText('15 min in all');
});

test('few visits say that they are few', async ({ page }) => {
  await openOutcomes(page);
  const dose = page.getByRole('figure', { name: 'Dose and response' });
  await expect(dose).toContainText('Not enough data to compare: 2 of 3 visits have pain before and after; five are needed.');
  await dose.getByLabel('Against').selectOption('Leg function');
  await expect(dose).toContainText('Not enough data: no visit has leg function measured');
});

test('a wrong score is put right with a reason, and says so', async ({ page }) => {
  await openOutcomes(page);
  await page.getByRole('button', { name: /^Correct Leg function/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct a score' });
  await dialog.getByLabel('Total, 0 to 80', { exact: true }).fill('52');
  await expect(dialog.getByRole('button', { name: 'Correct', exact: true })).toBeDisabled();
  await dialog.getByLabel('Why').fill('Two items were added twice.');
  await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(region(page, 'Scores')).toContainText('Corrected: was 42 of 80. Two items were added twice.');
});

test('the patient answers on a phone, offline in between, and the clinic sees it', async ({ page, browser }) => {
  const { clinic, plan } = await threeWeeks();
  await clinic.as('physiotherapist').post(`/patients/${plan.patientId}/outcome-requests`).send({ measures: ['nprs', 'groc'] }).expect(201);
  const phone = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const care = await phone.newPage();
  await care.goto(`/c#${await newCareToken(clinic, plan.planId)}`);
  await care.getByLabel('Date of birth').fill(BIRTH_DATE);
  await care.keyboard.press('Enter');
  const asked = care.getByRole('region', { name: 'How are you before your visit?' });
  await asked.getByRole('button', { name: 'Answer now' }).click();
  await asked.getByText('3', { exact: true }).click();
  await asked.getByRole('button', { name: 'Next' }).click();
  await expect(asked).toContainText('2 of 4');
  await expectAccessible(care);
  await expectNoSidewaysScroll(care);
  await asked.getByRole('button', { name: 'Leave it out' }).click();
  await asked.getByRole('button', { name: 'Leave it out' }).click();
  await asked.getByText('+5', { exact: true }).click();
  await phone.setOffline(true);
  await asked.getByRole('button', { name: 'Send' }).click();
  await expect(asked).toContainText('Kept on this device');
  await phone.setOffline(false);
  await expect(care.getByText('Thank you. Your answers are with the clinic.')).toBeVisible({ timeout: 60_000 });
  await phone.close();
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${plan.patientId}?tab=outcomes`);
  await expect(region(page, 'Scores')).toContainText('Answered by link');
  await expect(region(page, 'Change since the start')).toContainText('7 of 10 → 3 of 10');
});

for (const width of WIDTHS) {
  test(`nothing sticks out and all of it is accessible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openOutcomes(page);
    await expect(page.getByRole('figure', { name: 'Course over the visits' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Record an outcome' }).click();
    await expect(page.getByRole('dialog', { name: 'Record an outcome' })).toBeVisible();
    await expectAccessible(page);
  });
}

test('what was asked by link is withdrawn after a question, shown as such, and asked for no more', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const plan = await newActiveCarePlan(clinic);
  await clinic.as('physiotherapist').post(`/patients/${plan.patientId}/outcome-requests`).send({ measures: ['nprs', 'groc'] }).expect(201);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/patients/${plan.patientId}?tab=outcomes`);
  const asked = page.getByRole('list', { name: 'Asked by link' }).getByRole('listitem');
  await expect(asked).toHaveText(/^Asked by .*pain.* · waits behind the link of the plan · wanted today/u);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    await expectNoSidewaysScroll(page);
  }
  await asked.getByRole('button', { name: 'Withdraw' }).click();
  const dialog = page.getByRole('dialog', { name: 'Withdraw these questions?' });
  await expect(dialog).toContainText('no longer asks for pain');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(asked.getByRole('button', { name: 'Withdraw' })).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Withdraw questions' }).click();
  await expect(asked).toHaveText(/ · withdrawn$/u);
  await expect(asked.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);
  expect(await sql`select withdrawn_at is not null as withdrawn, answered_at from outcome_request where patient_id = ${plan.patientId}`).toEqual([{ withdrawn: true, answered_at: null }]);
});
