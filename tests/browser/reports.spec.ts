// A report is followed to what it counts: its question, whose it is, the record itself, the same as a file. Administration is asked nothing clinical.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { expectAccessible, sitDown } from './support/desk.js';

let clinic: TestClinic;
test.beforeEach(async () => { clinic = await newClinic(); });

async function overdueReferral(): Promise<string> {
  const patient = await newPatient(clinic.as('clinic_admin'), { givenName: 'Ines', familyName: 'Waiting' });
  const { body } = await clinic.as('physiotherapist').post(`/patients/${patient.id}/referrals`)
    .send({ urgency: 'routine', toName: 'Dr. Osei', reason: 'The knee gives way.', question: 'Please assess.' }).expect(201);
  await sql`update referral set due_on = current_date - 9 where clinic_id = ${clinic.id} and id = ${body.id}`;
  return String(body.id);
}

test('a physiotherapist follows a question to the record, and saves the answers after the password', async ({ page }) => {
  const referralId = await overdueReferral();
  const { accountId, displayName } = clinic.members.physiotherapist;
  await givePassword(accountId);
  await sql`update account_session set reauthenticated_at = now() - interval '1 hour' where account_id = ${accountId}`;
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/reports');
  await page.getByRole('link', { name: /^1\s*Which referrals are overdue\?/u }).click();

  const answers = page.getByRole('table', { name: 'Which referrals are overdue?' });
  await expect(answers.getByRole('link', { name: /Ines Waiting/u })).toBeVisible();
  await page.getByLabel('Owner').selectOption({ label: clinic.members.massage_therapist.displayName });
  await expect(page.getByText('No record of this owner fits the question today.')).toBeVisible();
  await page.getByLabel('Owner').selectOption({ label: displayName });
  await expect(answers.getByRole('link', { name: /Ines Waiting/u })).toBeVisible();
  await expectAccessible(page);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('Your password').fill(PASSWORD);
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(asked).toBeHidden();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^legwork-overdue-referrals-\d{4}-\d{2}-\d{2}\.csv$/u);
  expect(await readFile(await file.path(), 'utf8')).toContain('Waiting');

  await answers.getByRole('link', { name: /Ines Waiting/u }).click();
  await expect(page).toHaveURL(new RegExp(`/referrals/${referralId}$`, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ines Waiting');
});

test('administration sees its own questions and none that tells of health', async ({ page }) => {
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/reports');
  await expect(page.getByRole('link', { name: /Which referrals are overdue\?/u })).toBeVisible();
  await expect(page.getByRole('link', { name: /anticoagulant|dangerous|overridden/u })).toHaveCount(0);
  await page.goto('/reports/anticoagulant-with-deep-work');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('anticoagulant');
});
