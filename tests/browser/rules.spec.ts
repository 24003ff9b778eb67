// The rules as clinicians and owners meet them: the table, one rule, a clinic's setting, the sandbox, the decision in words.
import { expect, test, type Page } from '@playwright/test';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { today } from '../support/days.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';

test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 40_000 });

/** Somebody with a sore calf who takes a blood thinner. */
async function patientOnWarfarin(clinic: TestClinic): Promise<string> {
  const agent = clinic.as('physiotherapist');
  const { id } = await healthyPatient(agent);
  await agent.post(`/patients/${id}/episodes`).send({ title: 'Left calf', regions: [{ region: 'calf', side: 'left' }], onsetOn: today('UTC') }).expect(201);
  await agent.post(`/patients/${id}/medicines`).send({ text: 'warfarin 5 mg' }).expect(201);
  return id;
}

const sections = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a massage therapist finds a rule, reads it without a named cause, and tries it out', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto('/rules');
  const table = page.getByRole('table', { name: 'Rules of the screening' });
  await expect(table.getByRole('row')).toHaveCount(21);
  await page.getByRole('button', { name: 'Load more' }).click();
  await expect(table.getByRole('row')).toHaveCount(41);
  await page.getByLabel('Search').fill('wells swelling');
  await page.getByLabel('Level').selectOption('do-not-treat-refer');
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByLabel('Confirmed').selectOption('yes');
  await expect(page.getByRole('status').filter({ hasText: /rules/ })).toContainText(/of \d+ rules/);
  await expectAccessible(page);
  await table.getByRole('link', { name: /dvt\.wells\.likely/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Leg signs with a score of 2 or more');
  for (const part of ['When it fires', 'What it limits', 'Who reads what']) await expect(sections(page, part)).not.toContainText(/clot/i);
  await expect(sections(page, 'When it fires')).toContainText('All of these:');
  await expect(sections(page, 'Who reads what')).toContainText('A massage therapist reads');
  await expect(sections(page, 'Where it comes from')).toContainText(/\d+ sources?, \d+ of them read in full/);
  await expect(sections(page, 'Versions').getByRole('listitem').first()).toContainText(/^\S+, \d{1,2} \w+ \d{4}$/);
  await expect(sections(page, 'Who stands behind it')).toContainText('Not yet reviewed by a licensed clinician');
  await expect(page.getByRole('button', { name: 'Change the setting' })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.goto('/try-rules?rule=sx');
  const changes = sections(page, 'What changes');
  await expect(changes).toContainText('Nothing changes.');
  await page.getByLabel('Which answer?').fill('shortness of breath');
  await page.getByRole('button', { name: /^Sudden or new shortness of breath/ }).click();
  await sections(page, 'Answers to change').getByRole('radio', { name: 'Yes' }).check({ force: true });
  await expect(changes.getByText('Emergency', { exact: true }).first()).toBeVisible();
  await expect(changes.getByRole('heading', { name: 'Newly fires' })).toBeVisible();
  await expect(changes.getByRole('table', { name: 'Fields that change' })).toContainText('No');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to the record' }).click();
  await expect(changes).toContainText('Nothing changes.');
});

test('a physiotherapist copies a patient into the sandbox and takes the decision out in words', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const id = await patientOnWarfarin(clinic);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${id}/what-if`);
  const changes = sections(page, 'What changes');
  await expect(changes).toContainText('Nothing changes.');
  await page.getByLabel('Which answer?').fill('osteoporosis');
  await page.getByRole('button', { name: /osteoporosis/i }).first().click();
  await sections(page, 'Answers to change').getByRole('radio', { name: 'Yes' }).check({ force: true });
  await expect(changes.getByRole('heading', { name: 'Newly fires' })).toBeVisible();
  await expect(changes).toContainText('Pressure up to 2 of 5.');
  await expectAccessible(page);

  await page.goto(`/patients/${id}`);
  await page.getByRole('link', { name: 'In words' }).click();
  const forClinician = sections(page, 'For the clinician');
  await expect(forClinician).toContainText('Because: on the medicine list: vitamin K antagonist');
  await expect(forClinician).toContainText('Decided for a physiotherapist with rule set');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Anticoagulant');
  await page.getByRole('radio', { name: 'Patient' }).check({ force: true });
  await expect(sections(page, 'For the patient')).toContainText('We keep the pressure light');
  await page.getByRole('radio', { name: 'Français' }).check({ force: true });
  await expect(sections(page, 'For the patient').locator('[lang="fr"]')).toContainText('Nous appuyons peu');
  await page.getByRole('radio', { name: 'Referral letter' }).check({ force: true });
  await expect(sections(page, 'For the referral letter')).toContainText('safety screening');
  await expectAccessible(page);
});

test('the same decision in a massage therapist’s words names no cause of its own', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const { id } = await healthyPatient(agent, { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true });
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/patients/${id}/in-words`);
  const text = sections(page, 'For the clinician');
  await expect(text).toContainText('medical assessment');
  await expect(text).toContainText('This names no cause');
  await expect(text).not.toContainText(/clot likely|thrombosis/i);
  await page.getByRole('radio', { name: 'Patient' }).check({ force: true });
  await expect(sections(page, 'For the patient')).toContainText('I cannot tell you what is causing this');
  await expectAccessible(page);
});

test('an owner sets a rule stricter and the chart follows; looser is refused until a clinical lead is named', async ({ page, browser }) => {
  test.slow();
  const clinic = await newClinic({ timeZone: 'UTC' });
  const id = await patientOnWarfarin(clinic);
  const chart = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const desk = await chart.newPage();
  await sitDown(desk, clinic, 'physiotherapist');
  await desk.goto(`/patients/${id}`);
  const matrix = desk.getByRole('table', { name: /^What may be done where/ });
  await expect(matrix.getByRole('button', { name: /^Light pressure/ }).first()).toContainText('≤2');

  await sitDown(page, clinic, 'owner');
  await page.goto('/rules/anticoagulant.session');
  await page.getByRole('button', { name: 'Change the setting' }).click();
  await page.getByLabel('Pressure ceiling').selectOption('1');
  await expect(page.getByText('Stricter than the product.')).toBeVisible();
  await page.getByLabel('Reason').fill('Agreed at the clinical meeting.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the setting' }).click();
  const setting = sections(page, 'Setting of this clinic');
  await expect(setting).toContainText('Stricter here: pressure up to 1 of 5');
  await expect(setting).toContainText('Agreed at the clinical meeting.');

  await desk.reload();
  await expect(matrix.getByRole('button', { name: /^Light pressure/ }).first()).toContainText('≤1');
  await expect(desk.getByRole('region', { name: 'Safety', exact: true })).toContainText('Set by this clinic');
  await expectAccessible(desk);

  await page.getByRole('button', { name: 'Change the setting' }).click();
  await page.getByLabel('Pressure ceiling').selectOption('4');
  await page.getByLabel('Reason').fill('Trial with experienced people.');
  await page.getByRole('button', { name: 'Save the setting' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'name the clinical lead' })).toBeVisible();
  await page.getByLabel('Clinical lead').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save the setting' }).click();
  await expect(setting).toContainText('Looser here: pressure up to 4 of 5');
  await page.goto('/rules?adjusted=yes');
  await expect(page.getByRole('table', { name: 'Rules of the screening' }).getByRole('row')).toHaveCount(2);
  await chart.close();
});
