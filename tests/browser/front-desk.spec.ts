import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { BASE_URL } from '../support/api.js';
import { newClinic, newSession, type Role, SESSION_COOKIE, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { mailTo, tokenIn } from '../support/mail.js';
import { newIntake, passCheck, submitIntake } from '../support/patient-link.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

test('the admin adds a person, keeps what was typed when something is wrong, and finds them again', async ({ page }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/patients');
  await page.getByRole('link', { name: 'New patient' }).first().click();
  await page.getByLabel('Given name').fill('Zoë');
  await page.getByLabel('Family name').fill('Ångström');
  await page.getByLabel('E-mail').fill('not an address');
  await page.getByRole('button', { name: 'Create patient' }).click();
  await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Given name')).toHaveValue('Zoë');
  await page.getByLabel('E-mail').fill('zoe@example.org');
  await page.getByRole('button', { name: 'Create patient' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zoë Ångström');
  await page.goto('/patients');
  await page.getByRole('searchbox', { name: 'Search' }).fill('angst');
  await expect(page.getByRole('row', { name: /Zoë Ångström/ })).toBeVisible();
  await expectAccessible(page);
});

test('a half-typed person is still there after the tab was closed', async ({ page, context }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Half');
  await page.getByLabel('Family name').fill('Typed');
  await page.waitForTimeout(1500);
  await page.close();
  const again = await context.newPage();
  await again.goto('/patients/new');
  await expect(again.getByLabel('Given name')).toHaveValue('Half');
  await expect(again.getByLabel('Family name')).toHaveValue('Typed');
});

/** The form as whoever holds the address sees it: nothing of the clinic's staff in this browser. */
async function openAsPatient(page: Page, token: string): Promise<Page> {
  const context = await page.context().browser()?.newContext({ viewport: { width: 360, height: 780 } });
  if (context === undefined) throw new Error('This test needs a browser of its own.');
  const phone = await context.newPage();
  await phone.goto(`${BASE_URL}/i#${token}`);
  return phone;
}

const shownToken = async (page: Page): Promise<string> =>
  (await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue()).split('#')[1] ?? '';

const row = (page: Page) => page.getByRole('table', { name: /^Intakes/ }).getByRole('row', { name: /Robin Vale/ });

test('a link is shown as a code to scan, to copy and to print, at every width', async ({ page }) => {
  const clinic = await newClinic();
  await newIntake(clinic);
  await sitDown(page, clinic, 'clinic_admin');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/intakes?status=open');
    await page.getByRole('button', { name: /^New link for/ }).click();
    const code = page.getByRole('dialog').getByRole('img', { name: 'QR code of the patient’s link' });
    await expect(code).toBeVisible();
    const box = await code.boundingBox();
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(240);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('img', { name: 'Code that opens the questions' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  const phone = await openAsPatient(page, await shownToken(page));
  await expect(phone.getByLabel('Date of birth')).toBeVisible();
  await phone.context().close();
});

test('a link goes by e-mail, the outbox says so, and the link before it sends people to the newest message', async ({ page }) => {
  const clinic = await newClinic();
  const email = `robin.${randomUUID()}@example.test`;
  const before = await newIntake(clinic, { email });
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/intakes?status=open');
  await page.getByRole('button', { name: /^More for the intake/ }).click();
  await page.getByRole('menuitem', { name: 'Send link by e-mail' }).click();
  await expect(page.getByText('The link is on its way by e-mail')).toBeVisible();
  const token = tokenIn(await mailTo(email));
  await page.goto('/outbox');
  const sent = page.getByRole('table', { name: /^Messages/ }).getByRole('row', { name: /Intake link/ });
  await expect(sent).toContainText('Sent');
  await expect(sent).toContainText(email);
  await expectAccessible(page);
  await sent.getByRole('button', { name: /^Show/ }).click();
  await expect(page.getByRole('dialog', { name: 'Message' })).toContainText('The link is for you alone');
  await expectAccessible(page);
  const newest = await openAsPatient(page, token);
  await expect(newest.getByLabel('Date of birth')).toBeVisible();
  const old = await openAsPatient(page, before.token);
  await expect(old.getByText('This link was replaced by a newer one.', { exact: false })).toBeVisible();
  await expectAccessible(old);
  for (const phone of [newest, old]) await phone.context().close();
});

test('a message that could not be sent says why and is tried again', async ({ page }) => {
  const clinic = await newClinic();
  const { intakeId } = await newIntake(clinic);
  const to = `again.${randomUUID()}@example.test`;
  await sql`insert into outbox_message (clinic_id, id, kind, recipient, intake_id, status, attempts, last_error) values (${clinic.id}, ${randomUUID()}, 'intake-link', ${to}, ${intakeId}, 'failed', 10, 'address-refused')`;
  await sitDown(page, clinic, 'owner');
  await page.goto('/outbox?view=failed');
  const failed = page.getByRole('row', { name: /Intake link/ });
  await expect(failed).toContainText('The mail server does not know this address.');
  await failed.getByRole('button', { name: /^Try again/ }).click();
  await expect(page.getByText('Everything was delivered')).toBeVisible();
  expect(tokenIn(await mailTo(to))).toMatch(/^[\w-]{43}$/);
});

test('an intake that somebody is answering asks before its link is replaced', async ({ page }) => {
  const clinic = await newClinic();
  const link = await newIntake(clinic);
  const { browser } = await passCheck(link.token);
  await sitDown(page, clinic, 'assistant');
  await page.goto('/intakes?status=open');
  await page.getByRole('button', { name: /^New link for/ }).click();
  await page.getByRole('dialog', { name: 'Replace the link?' }).getByRole('button', { name: 'Cancel' }).click();
  await browser.get('/link/intake').expect(200);
  await page.getByRole('button', { name: /^New link for/ }).click();
  await page.getByRole('button', { name: 'Make a new link' }).click();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await browser.get('/link/intake').expect(410);
});

/** With a session of its own: handing over ends it. */
async function sitAtTablet(page: Page, clinic: TestClinic, role: Role = 'assistant'): Promise<void> {
  const value = await newSession(clinic.members[role].accountId, clinic.id);
  await page.context().addCookies([{ name: SESSION_COOKIE, value, url: BASE_URL, httpOnly: true, sameSite: 'Lax' }]);
}

test('the tablet is handed over: the form opens, nobody is signed in, and going back leads to the sign-in page', async ({ page }) => {
  const clinic = await newClinic();
  await newIntake(clinic);
  await page.setViewportSize({ width: 820, height: 1180 });
  await sitAtTablet(page, clinic);
  await page.goto('/');
  await page.goto('/intakes?status=open');
  await page.getByRole('button', { name: /^More for the intake/ }).click();
  await page.getByRole('menuitem', { name: 'Hand over this device' }).click();
  await expect(page.getByRole('dialog', { name: 'Hand this device over?' })).toContainText('You are signed out here');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign out and hand over' }).click();
  await expect(page).toHaveURL(/\/i(?:#|$)/);
  await expect(page.getByLabel('Date of birth')).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).not.toContain(SESSION_COOKIE);
  expect((await page.request.get('/api/v1/session')).status()).toBe(401);
  for (const path of ['/', '/intakes']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByRole('main')).not.toContainText('Robin Vale');
  }
});

test('a visit that waits for its intake is handed over from the day\'s list', async ({ page }) => {
  const clinic = await newClinic();
  const { patientId } = await newIntake(clinic);
  const by = clinic.members.physiotherapist.membershipId;
  await sql`insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
    values (${clinic.id}, ${randomUUID()}, ${patientId}, ${by}, 'follow-up', now(), now() + interval '1 hour', ${by})`;
  await sitAtTablet(page, clinic);
  await page.goto('/');
  await page.getByRole('button', { name: 'Hand over this device to Robin Vale' }).click();
  await page.getByRole('button', { name: 'Sign out and hand over' }).click();
  await expect(page.getByLabel('Date of birth')).toBeVisible();
});

test('a person is asked to answer on this device straight from the chart', async ({ page }) => {
  const clinic = await newClinic();
  const made = await clinic.as('clinic_admin').post('/patients').send({ givenName: 'Robin', familyName: 'Vale', birthDate: '1990-05-17' }).expect(201);
  await sitAtTablet(page, clinic, 'clinic_admin');
  await page.goto(`/patients/${made.body.id}`);
  await page.getByRole('button', { name: 'Request intake' }).click();
  await page.getByRole('radio', { name: /Hand over this device/ }).check();
  await page.getByRole('button', { name: 'Request and hand over' }).click();
  await page.getByRole('button', { name: 'Sign out and hand over' }).click();
  await expect(page.getByLabel('Date of birth')).toBeVisible();
});

test('an intake that was given back says that it waits for the patient', async ({ page }) => {
  const clinic = await newClinic();
  const link = await newIntake(clinic);
  await submitIntake(link);
  await sitDown(page, clinic, 'physiotherapist');
  const therapist = clinic.as('physiotherapist');
  const review = await therapist.get(`/intakes/${link.intakeId}`).expect(200);
  await therapist.post(`/intakes/${link.intakeId}/return`).set('If-Match', review.headers['etag'] ?? '').send({ itemIds: ['story.complaint'], message: 'Which side?' }).expect(200);
  await page.goto('/intakes?status=open');
  await expect(row(page)).toContainText('Returned, waiting for the patient');
  await expect(row(page)).toContainText('Link works until');
});
