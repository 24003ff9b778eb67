// What is typed into a form that the server does not have yet: kept through a closed tab, a cut line and an ended
// session; gone from the device once it is saved or thrown away; a colleague's newer value is seen first.
import { expect, test, type Page } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { request } from '../support/clearances.js';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { letterPdf } from '../support/pdf-files.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });
test.describe.configure({ timeout: 300_000 });

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const CANCER = { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false };
const kept = 'Kept on this device, not saved yet';

/** Texts and files that lie on this device. */
const draftsOn = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((resolve, reject) => {
  const opening = indexedDB.open('legwork');
  opening.addEventListener('error', () => reject(new Error('The store does not open.')));
  opening.addEventListener('success', () => {
    const counting = opening.result.transaction('drafts').objectStore('drafts').count();
    counting.addEventListener('success', () => resolve(counting.result));
    counting.addEventListener('error', () => reject(new Error('The store does not answer.')));
  });
}));

test('a letter that is typed in is there again with its file after a closed tab, and is recorded once', async ({ page, context }) => {
  const clinic = await newClinic();
  const { accountId } = clinic.members.clinic_admin;
  await givePassword(accountId);
  const patient = await newPatient(clinic.as('physiotherapist'), { givenName: 'Robin', familyName: 'Vale' });
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/referrals/inbound');
  await page.getByLabel('Letter: file').setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: letterPdf('Please treat the knee.') });
  await page.getByRole('searchbox', { name: /Patient|Search/ }).fill('Vale');
  await page.getByRole('button', { name: /Robin Vale/ }).click();
  await page.getByRole('combobox', { name: 'From' }).fill('Dr Quist');
  await page.getByLabel('Question').fill('Is running safe?');
  await page.getByRole('radio', { name: 'Same day' }).check();
  const form = page.getByRole('form', { name: 'Inbound referral' });
  await expect(form.getByText(kept)).toBeVisible();
  await expect.poll(() => draftsOn(page)).toBe(2);
  await page.close();

  const again = await context.newPage();
  await again.goto('/referrals/inbound');
  await expect(again.getByText('scan.pdf')).toBeVisible();
  await expect(region(again, 'Who it is about')).toContainText('Robin Vale');
  await expect(again.getByRole('combobox', { name: 'From' })).toHaveValue('Dr Quist');
  await expect(again.getByLabel('Question')).toHaveValue('Is running safe?');
  await expect(again.getByRole('radio', { name: 'Same day' })).toBeChecked();
  await expect(again.getByText(/^Typed .* and kept on this device, not saved yet$/)).toBeVisible();
  for (const width of WIDTHS) {
    await again.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(again);
    await expectAccessible(again);
  }
  await sql`delete from account_session where account_id = ${accountId}`;
  await again.getByRole('button', { name: 'Record referral' }).click();
  const signIn = again.getByRole('dialog');
  await signIn.getByLabel(/^password/i).fill(PASSWORD);
  await again.keyboard.press('Enter');
  await expect(signIn).toBeHidden();
  await expect(again.getByLabel('Question')).toHaveValue('Is running safe?');
  await again.getByRole('button', { name: 'Record referral' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Robin Vale');
  await expect(region(again, 'Attachments').getByRole('listitem')).toHaveCount(1);
  expect(await sql`select urgency, question from referral where patient_id = ${patient.id}`).toEqual([{ urgency: 'same-day', question: 'Is running safe?' }]);
  await expect.poll(() => draftsOn(again)).toBe(0);
  await again.goto('/referrals/inbound');
  await expect(again.getByLabel('Question')).toHaveValue('');
});

test('a letter that is thrown away leaves nothing on the device; another open tab keeps its own', async ({ page, context }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/referrals/inbound');
  await page.getByLabel('Diagnosis, as written').fill('Patellofemoral pain');
  await page.getByLabel('Letter: file').setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: letterPdf('Please treat the knee.') });
  await expect(page.getByText(kept)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/referrals/inbound');
  await expect(other.getByLabel('Diagnosis, as written')).toHaveValue('');
  await expect(other.getByText('scan.pdf')).toHaveCount(0);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Discard what was typed' }).click();
  const asked = page.getByRole('dialog', { name: 'Discard what was typed?' });
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByLabel('Diagnosis, as written')).toHaveValue('');
  await expect(page.getByText('scan.pdf')).toHaveCount(0);
  await expect(page.getByText(kept)).toHaveCount(0);
  await expect.poll(() => draftsOn(page)).toBe(0);
});

test('a referral whose letter could not be sent keeps the letter for the next visit of the form', async ({ page, context }) => {
  const clinic = await newClinic();
  const patient = await newPatient(clinic.as('physiotherapist'), { givenName: 'Robin', familyName: 'Vale' });
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/referrals/inbound');
  await page.getByLabel('Letter: file').setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: letterPdf('Please treat the knee.') });
  await page.getByRole('searchbox', { name: /Patient|Search/ }).fill('Vale');
  await page.getByRole('button', { name: /Robin Vale/ }).click();
  await page.getByRole('combobox', { name: 'From' }).fill('Dr Quist');
  await page.route('**/attachments', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByRole('button', { name: 'Record referral' }).click();
  await expect(page.getByText(/^The referral is recorded, but its letter is not kept yet/)).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto('/referrals/inbound');
  await expect(again.getByText('scan.pdf')).toBeVisible();
  await again.getByRole('button', { name: 'Keep the letter' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Robin Vale');
  await expect(region(again, 'Attachments').getByRole('listitem')).toHaveCount(1);
  expect(await sql`select count(*)::int as made from referral where patient_id = ${patient.id}`).toEqual([{ made: 1 }]);
  await expect.poll(() => draftsOn(again)).toBe(0);
});

test('a phone number typed without a line survives the tab, and a colleague’s newer one is shown before it is replaced', async ({ page, context }) => {
  const clinic = await newClinic();
  const desk = clinic.as('clinic_admin');
  const { body: patient } = await desk.post('/patients').send({ givenName: 'Robin', familyName: 'Vale', birthDate: '1980-01-01', phone: '416 555 0100' }).expect(201);
  await sitDown(page, clinic, 'clinic_admin');
  const open = async (on: Page) => {
    await on.goto(`/patients/${patient.id}`);
    await on.getByRole('button', { name: 'Details and reminders' }).click();
    return on.getByRole('dialog', { name: 'Details and reminders' });
  };
  const details = await open(page);
  await expect(details.getByLabel('Phone')).toHaveValue('416 555 0100');
  await context.setOffline(true);
  await details.getByLabel('Phone').fill('905 555 0199');
  await expect(details.getByText(kept)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  await desk.patch(`/patients/${patient.id}`).set('If-Match', `"${patient.version}"`).send({ phone: '647 555 0123' }).expect(200);

  const again = await context.newPage();
  const later = await open(again);
  await expect(later.getByLabel('Phone')).toHaveValue('905 555 0199');
  await expect(later.getByText('Stored now: 647 555 0123')).toBeVisible();
  await expect(later.getByRole('alert')).toContainText('Somebody else saved newer details');
  await expectAccessible(again);
  await later.getByRole('button', { name: 'Discard what was typed' }).click();
  await expect(later.getByLabel('Phone')).toHaveValue('647 555 0123');
  await expect(later.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => draftsOn(again)).toBe(0);
  await later.getByRole('textbox', { name: 'E-mail' }).fill('robin@example.test');
  await later.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(again.getByText('Details saved')).toBeVisible();
  expect(await sql`select phone, email from patient where id = ${patient.id}`).toEqual([{ phone: '647 555 0123', email: 'robin@example.test' }]);
  await expect.poll(() => draftsOn(again)).toBe(0);
});

test('what a letter says, typed in later, survives the tab too', async ({ page, context }) => {
  const clinic = await newClinic();
  const desk = clinic.as('clinic_admin');
  const patient = await newPatient(clinic.as('physiotherapist'));
  const { body: begun } = await desk.post(`/patients/${patient.id}/inbound-referrals`).send({ fromName: 'Dr Quist' }).expect(201);
  await sitDown(page, clinic, 'clinic_admin');
  const open = async (on: Page) => {
    await on.goto(`/referrals/${begun.referralId}`);
    await region(on, 'What the letter says').getByRole('button', { name: 'Type what it says' }).click();
    return on.getByRole('form', { name: 'What the letter says' });
  };
  const form = await open(page);
  await form.getByLabel('Diagnosis, as written').fill('Patellofemoral pain');
  await expect(form.getByText(kept)).toBeVisible();
  await page.close();
  const { body: letter } = await desk.get(`/referrals/${begun.referralId}/inbound-letter`).expect(200);
  await desk.put(`/referrals/${begun.referralId}/inbound-letter`).set('If-Match', `"${letter.version}"`).send({ datedOn: null, question: 'Please treat.', diagnosis: 'Knee pain', precautions: null }).expect(200);

  const again = await context.newPage();
  const later = await open(again);
  await expect(later.getByLabel('Diagnosis, as written')).toHaveValue('Patellofemoral pain');
  await expect(later.getByLabel('Question')).toHaveValue('Please treat.');
  await expect(later.getByRole('alert')).toContainText('Diagnosis, as written, stored now: Knee pain');
  await expectAccessible(again);
  await later.getByRole('button', { name: 'Save' }).click();
  await expect(region(again, 'What the letter says')).toContainText('Patellofemoral pain');
  await expect(region(again, 'What the letter says')).toContainText('Please treat.');
  await expect.poll(() => draftsOn(again)).toBe(0);
});

test('an answer to a clearance request survives the tab; cancelled, it leaves nothing behind', async ({ page, context }) => {
  const clinic = await newClinic();
  const physio = clinic.as('physiotherapist');
  const patient = await healthyPatient(physio, CANCER);
  await request(physio, patient.id, { question: 'May we treat with light pressure?' });
  await sitDown(page, clinic, 'physiotherapist');
  const open = async (on: Page) => {
    await on.goto('/clearances');
    await on.getByRole('button', { name: /^Record answer/ }).click();
    return on.getByRole('dialog', { name: /^Clearance: Dr. Adeyemi/ });
  };
  const form = await open(page);
  await form.getByRole('radio', { name: 'Granted' }).check({ force: true });
  await form.getByLabel('Words of the letter').fill('Light pressure is agreed.');
  await expect(form.getByText(kept)).toBeVisible();
  await page.close();
  const again = await context.newPage();
  const later = await open(again);
  await expect(later.getByLabel('Words of the letter')).toHaveValue('Light pressure is agreed.');
  await expect(later.getByRole('radio', { name: 'Granted' })).toBeChecked();
  await expectAccessible(again);
  await later.getByRole('button', { name: 'Cancel' }).click();
  await expect(later).toBeHidden();
  await expect.poll(() => draftsOn(again)).toBe(0);
  await expect((await open(again)).getByLabel('Words of the letter')).toHaveValue('');
});
