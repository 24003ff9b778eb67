// A person stops reminders from the foot of one: opening the page changes nothing, one click does. Staff see who did it,
// and may change it on the telephone.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

const wishes = (clinic: TestClinic, patientId: string) =>
  sql<{ kind: string; wanted: boolean }>`select kind, wanted from mail_preference where clinic_id = ${clinic.id} and patient_id = ${patientId}`;

/** A reminder of a visit that was sent: its secret is known to the reader of the mail alone. */
async function sentReminder(clinic: TestClinic, patientId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const [visitId, { membershipId }] = [randomUUID(), clinic.members.physiotherapist];
  await sql`insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
    values (${clinic.id}, ${visitId}, ${patientId}, ${membershipId}, 'follow-up', now() + interval '1 day', now() + interval '1 day 30 minutes', ${membershipId})`;
  await sql`insert into outbox_message (clinic_id, id, kind, recipient, status, sent_at, appointment_id, cause, unsubscribe_hash)
    values (${clinic.id}, ${randomUUID()}, 'visit-reminder', 'robin@example.test', 'sent', now(), ${visitId}, ${`visit:${visitId}`}, ${createHash('sha256').update(token).digest()})`;
  return token;
}

test('one click stops reminders; staff see it and start them again', async ({ page, browser }) => {
  const clinic = await newClinic();
  const { id: patientId } = await newPatient(clinic.as('clinic_admin'), { email: 'robin@example.test' });
  const reader = await (await browser.newContext()).newPage();
  const token = await sentReminder(clinic, patientId);
  for (const width of WIDTHS) {
    await reader.setViewportSize({ width, height: 800 });
    await reader.goto(`/reminders#${token}`);
    await expect(reader.getByText(`${clinic.name} sends you reminders of visits by e-mail.`)).toBeVisible();
    await expectNoSidewaysScroll(reader);
  }
  await expectAccessible(reader);
  expect(await wishes(clinic, patientId)).toEqual([]);
  await reader.getByRole('button', { name: 'Stop sending them' }).click();
  await expect(reader.getByRole('heading', { name: 'Done' })).toBeVisible();
  expect(await wishes(clinic, patientId)).toEqual([{ kind: 'visit-reminder', wanted: false }]);

  await sitDown(page, clinic, 'clinic_admin');
  await page.goto(`/patients/${patientId}`);
  await page.getByRole('button', { name: 'Details and reminders' }).click();
  const details = page.getByRole('dialog', { name: 'Details and reminders' });
  const visits = details.getByRole('switch', { name: 'Of visits' });
  await expect(visits).not.toBeChecked();
  await expect(details.getByText(/^Stopped by the person, from an e-mail/)).toBeVisible();
  await expectAccessible(page);
  await visits.press('Space');
  await expect(details.getByText(new RegExp(`^Wanted again by ${clinic.members.clinic_admin.displayName}`))).toBeVisible();
  expect(await wishes(clinic, patientId)).toEqual([{ kind: 'visit-reminder', wanted: true }]);
  await details.getByLabel('Phone').fill('416 555 0199');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Details saved')).toBeVisible();
  expect(await sql`select phone from patient where clinic_id = ${clinic.id} and id = ${patientId}`).toEqual([{ phone: '416 555 0199' }]);
});

test('a link that nobody knows says so', async ({ page }) => {
  await page.goto(`/reminders#${'x'.repeat(43)}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop sending them' })).toHaveCount(0);
});
