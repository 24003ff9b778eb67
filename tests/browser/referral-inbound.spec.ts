// A referral that comes in by post: from its letter to the report back, through the hands of administration and physiotherapist.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { BASE_URL } from '../support/api.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type Role, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { today } from '../support/days.js';
import { letterPdf } from '../support/pdf-files.js';
import { jpeg } from '../support/pictures.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

test.use({ actionTimeout: 40_000 });
test.describe.configure({ timeout: 480_000 });

async function at(browser: Browser, clinic: TestClinic, role: Role): Promise<Page> {
  const context = await browser.newContext({ baseURL: BASE_URL, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await sitDown(page, clinic, role);
  return page;
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** One step of the loop by its little form. */
async function step(page: Page, open: string, fill: (form: ReturnType<Page['getByRole']>) => Promise<void> = () => Promise.resolve()): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: open, exact: true }).first().click();
  const form = page.getByRole('form', { name: open });
  await fill(form);
  await form.getByRole('button', { name: open, exact: true }).click();
  await expect(form).toBeHidden();
}

test('the admin takes a referral from its letter to the report back', async ({ browser }) => {
  const clinic = await newClinic();
  const now = today(clinic.timeZone);
  await clinic.as('clinic_admin').post('/contacts').send({ name: 'Dr Quist', practice: 'Quay Practice', email: 'quist@example.test', preferredWay: 'email' }).expect(201);

  const admin = await at(browser, clinic, 'clinic_admin');
  await admin.goto('/referrals?direction=inbound');
  await admin.getByRole('link', { name: 'From a letter' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Inbound referral' })).toBeVisible();
  await admin.getByLabel('Letter: file').setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: letterPdf('Please treat the knee.') });
  await admin.getByRole('button', { name: 'New patient' }).click();
  const person = admin.getByRole('dialog', { name: 'New patient' });
  await person.getByLabel('Given name').fill('Robin');
  await person.getByLabel('Family name').fill('Vale');
  await person.getByRole('button', { name: 'Create patient' }).click();
  await expect(region(admin, 'Who it is about')).toContainText('Robin Vale');
  await admin.getByRole('combobox', { name: 'From' }).fill('Quist');
  await admin.getByRole('option', { name: 'Dr Quist, Quay Practice' }).click();
  await admin.getByLabel('Question').fill('Please treat the knee and tell us when running is safe.');
  await admin.getByRole('radio', { name: 'Within days' }).check();
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Record referral' }).click();
  await expect(admin.getByRole('heading', { level: 1 })).toContainText('Robin Vale');
  const address = new URL(admin.url()).pathname;

  await expect(region(admin, 'Attachments')).toContainText('Dr Quist, Quay Practice');
  const saved = admin.waitForEvent('download');
  await region(admin, 'Attachments').getByRole('link', { name: 'Open Referral letter' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^referral-letter-.*\.pdf$/);

  await region(admin, 'What the letter says').getByRole('button', { name: 'Ask the referrer' }).click();
  const asking = admin.getByRole('dialog', { name: 'Ask the referrer' });
  await expect(asking.getByRole('textbox')).toHaveValue(/please tell us .*diagnosis.*precautions/);
  await asking.getByRole('button', { name: 'Record as asked' }).click();
  await expect(admin.getByText('Missing information').first()).toBeVisible();

  await admin.getByRole('button', { name: 'Add', exact: true }).click();
  const adding = admin.getByRole('dialog', { name: 'Add an attachment' });
  await adding.getByLabel('Letter or picture: file').setInputFiles({ name: 'fax.jpg', mimeType: 'image/jpeg', buffer: await jpeg() });
  await adding.getByRole('button', { name: 'Keep it' }).click();
  await expect(region(admin, 'Attachments').getByRole('listitem')).toHaveCount(2);
  await region(admin, 'What the letter says').getByRole('button', { name: 'Type what it says' }).click();
  await admin.getByLabel('Diagnosis, as written').fill('Patellofemoral pain');
  await admin.getByLabel('Precautions, as written').fill('No running');
  await admin.getByRole('form', { name: 'What the letter says' }).getByRole('button', { name: 'Save' }).click();
  await expect(region(admin, 'What the letter says')).toContainText('Patellofemoral pain');

  const physio = await at(browser, clinic, 'physiotherapist');
  await physio.goto(address);
  await step(physio, 'Triage');
  await admin.goto(address);
  await step(admin, 'Book', async (form) => {
    await form.getByRole('textbox', { name: /Day of the visit/ }).fill(now);
  });
  await physio.goto(address);
  await step(physio, 'Mark as seen');
  await region(physio, 'Report back').getByRole('button', { name: 'Draft the report' }).click();
  await expect(physio.getByLabel('Situation')).toHaveValue(/You asked: Please treat the knee/);
  await physio.getByLabel('Recommendation').fill('Running from week six. We see Robin again in May.');
  await region(physio, 'Report back').getByRole('button', { name: 'Sign', exact: true }).click();
  await physio.getByRole('dialog', { name: 'Sign this letter?' }).getByRole('button', { name: 'Sign letter' }).click();
  await expect(region(physio, 'Report back')).toContainText('Signed by');
  for (const width of WIDTHS) {
    await physio.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(physio);
  }
  await physio.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(physio);

  const report = physio.waitForEvent('download');
  await region(physio, 'Report back').getByRole('link', { name: 'Report as PDF' }).click();
  expect((await report).suggestedFilename()).toMatch(/^letter-.*\.pdf$/);
  await step(physio, 'Report back', async (form) => {
    await form.getByRole('radio', { name: 'By e-mail' }).check();
  });
  await expect(physio.getByText('Reported').first()).toBeVisible();
  const id = address.split('/').at(-1) ?? '';
  await expect.poll(async () => sql`select kind, recipient from outbox_message where referral_id = ${id}`).toEqual([{ kind: 'referral-report', recipient: 'quist@example.test' }]);
  await step(physio, 'Close', async (form) => {
    await form.getByLabel(/What followed|Outcome/).fill('Treated; running again.');
    await form.getByLabel(/told/i).check();
  });
  await expect(physio.getByText('Closed').first()).toBeVisible();
  await expect(region(physio, 'Attachments').getByRole('button', { name: 'Add' })).toHaveCount(0);
});

test('what a letter does not say is asked by mail, and the screen tells how the mail stands', async ({ browser }) => {
  const clinic = await newClinic();
  const office = clinic.as('clinic_admin');
  const email = `quist-${clinic.id.slice(-6)}@example.test`;
  const { body: contact } = await office.post('/contacts').send({ name: 'Dr Quist', email }).expect(201);
  const { id: patientId } = await newPatient(office);
  const { body: made } = await office.post(`/patients/${patientId}/inbound-referrals`).send({ contactId: contact.id, question: 'Please treat the knee.' }).expect(201);
  const admin = await at(browser, clinic, 'clinic_admin');
  await admin.goto(`/referrals/${made.referralId}`);
  const said = region(admin, 'What the letter says');
  await said.getByRole('button', { name: 'Ask the referrer' }).click();
  const asking = admin.getByRole('dialog', { name: 'Ask the referrer' });
  await asking.getByRole('textbox').fill('Which limits should we keep to?');
  await expect(asking.getByText('Kept on this device, not saved yet')).toBeVisible();
  await admin.reload();
  await said.getByRole('button', { name: 'Ask the referrer' }).click();
  await expect(asking.getByRole('textbox')).toHaveValue('Which limits should we keep to?');
  await expectAccessible(admin);
  await asking.getByRole('button', { name: 'Send by e-mail' }).click();
  await expect(admin.getByText('Missing information').first()).toBeVisible();
  const sent = said.getByRole('list', { name: 'Asked by e-mail' }).getByRole('listitem');
  await expect(sent).toContainText(`Asked by e-mail to ${email}`);
  await expect(sent.getByText('Sent', { exact: true })).toBeVisible({ timeout: 120_000 });
  for (const width of WIDTHS) {
    await admin.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(admin);
  }
  await expectAccessible(admin);
});

test('the directory is kept: added, found, changed, archived and used again', async ({ browser }) => {
  const clinic = await newClinic();
  const admin = await at(browser, clinic, 'clinic_admin');
  await admin.goto('/contacts');
  await expect(admin.getByText('The directory is empty')).toBeVisible();
  await admin.getByRole('button', { name: 'Add contact' }).first().click();
  const adding = admin.getByRole('dialog', { name: 'New contact' });
  await adding.getByLabel('Name').fill('Dr Ito');
  await adding.getByLabel('Specialty').fill('Vascular surgery');
  await adding.getByLabel('Preferred way').selectOption('fax');
  await adding.getByRole('button', { name: 'Add contact' }).click();
  await expect(adding.getByLabel('Fax')).toHaveAttribute('aria-invalid', 'true');
  await adding.getByLabel('Fax').fill('+1 555 0101');
  await adding.getByRole('button', { name: 'Add contact' }).click();
  await expect(admin.getByRole('row', { name: /Dr Ito/ })).toContainText('Prefers fax');
  await admin.getByRole('searchbox', { name: 'Find' }).fill('vascular');
  await expect(admin.getByRole('row', { name: /Dr Ito/ })).toContainText('No reply yet');
  for (const width of WIDTHS) {
    await admin.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(admin);
    await expectAccessible(admin);
  }
  await admin.getByRole('button', { name: 'Edit Dr Ito' }).click();
  await admin.getByRole('dialog', { name: 'Change contact' }).getByLabel('Phone').fill('+1 555 0102');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByRole('row', { name: /Dr Ito/ })).toContainText('+1 555 0102');
  await admin.getByRole('button', { name: 'Archive Dr Ito' }).click();
  await expect(admin.getByText('Nobody is found by this')).toBeVisible();
  await admin.getByRole('tab', { name: 'Archived' }).click();
  await admin.getByRole('button', { name: 'Use again Dr Ito' }).click();
  await admin.getByRole('tab', { name: 'In use' }).click();
  await expect(admin.getByRole('row', { name: /Dr Ito/ })).toBeVisible();
});
