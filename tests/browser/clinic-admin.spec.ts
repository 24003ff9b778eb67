import { expect, test } from '@playwright/test';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { visitToday } from '../support/visits.js';
import { expectAccessible, sitDown } from './support/desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });

const bundle = (birthDate: string) => ({
  resourceType: 'Bundle', type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p1', name: [{ family: 'Okoye', given: ['Ada'] }], gender: 'female', birthDate } },
    { resource: { resourceType: 'MedicationRequest', id: 'm1', status: 'active', subject: { reference: 'Patient/p1' }, medicationCodeableConcept: { text: 'Warfarin Sodium 5 MG Oral Tablet' }, authoredOn: '2026-01-05' } },
  ],
});
const file = (name: string, content: object) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });

const CLINICAL = /sore calf|warfarin|anticoag|pressure|chest pain|clot/i;

test('an admin sees the day and a chart as states, without a clinical word', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const patient = await healthyPatient(clinic.as('physiotherapist'), { 'sx.chestPain': true });
  await clinic.as('physiotherapist').post(`/patients/${patient.id}/medicines`).send({ text: 'warfarin 5 mg' }).expect(201);
  await visitToday(clinic, patient.id, 'physiotherapist');
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/');
  const visits = page.getByRole('region', { name: 'Visits' });
  await expect(visits.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText(CLINICAL);
  await visits.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Safety status' })).toContainText('The reasons are for those who treat.');
  await expect(page.getByRole('main')).not.toContainText(CLINICAL);
  await expect(page.getByRole('table', { name: /^What may be done where/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('an admin asks for an intake and gets the link to hand over, once', async ({ page }) => {
  const clinic = await newClinic();
  const patient = await newPatient(clinic.as('clinic_admin'));
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto(`/patients/${patient.id}`);
  await page.getByRole('button', { name: 'Request intake' }).click();
  await page.getByRole('button', { name: 'Request and show link' }).click();
  const link = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toMatch(/\/i#[\w-]{43}$/);
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Your health form' })).toBeVisible();
});

test('a record from elsewhere enters with a report; a bad file names the entry and changes nothing', async ({ page }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/imports');
  const files = page.locator('input[type=file]');
  await files.setInputFiles(file('bad.json', bundle('1990-02-31')));
  const refused = page.getByRole('listitem').filter({ hasText: 'bad.json' });
  await expect(refused.getByRole('alert')).toContainText('Nothing of this file was imported');
  await expect(refused.getByText('Entry 1, birth date')).toBeVisible();
  expect(await sql`select id from patient where clinic_id = ${clinic.id}`).toEqual([]);
  await expectAccessible(page);

  await files.setInputFiles(file('good.json', bundle('1961-02-03')));
  const taken = page.getByRole('listitem').filter({ hasText: 'good.json' });
  await expect(taken.getByRole('link', { name: 'Ada Okoye' })).toBeVisible();
  await expectAccessible(page);
  const [patient] = await sql<{ id: string }>`select id from patient where clinic_id = ${clinic.id}`;
  const { body } = await clinic.as('massage_therapist').get(`/patients/${patient?.id ?? ''}/screening`).expect(200);
  expect(body.summary.maxPressure).toBe(2);
});

test('an admin moves a referral along its loop', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const physio = clinic.as('physiotherapist');
  const patient = await newPatient(physio);
  const { body: referral } = await physio.post(`/patients/${patient.id}/referrals`).send({ reason: 'Night pain.', toName: 'Dr Okafor' }).expect(201);
  await physio.post(`/referrals/${referral.id}/steps`).set('If-Match', `"${referral.version}"`).send({ step: 'send', way: 'printed' }).expect(200);
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/referrals');
  const card = page.getByRole('listitem').filter({ hasText: 'Dr Okafor' });
  await expect(card).toContainText('Next: see that it arrived');
  await expect(page.getByRole('main')).not.toContainText('Night pain');
  await expectAccessible(page);
  await card.getByRole('link').click();
  await page.getByRole('button', { name: 'Mark as acknowledged' }).click();
  await page.getByRole('dialog', { name: 'Mark as acknowledged' }).getByRole('button', { name: 'Mark as acknowledged' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Acknowledged');
  await page.goto('/referrals');
  await expect(card).toContainText('Next: get the appointment');
});

test('an admin invites a person', async ({ page }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/people');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('E-mail').fill('new.person@example.test');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByRole('region', { name: 'Invitations' })).toContainText('new.person@example.test');
});
