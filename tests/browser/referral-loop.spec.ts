// A referral cannot get lost: what a therapist sends on is closed by administration and the practitioner together, and what
// nobody takes up is escalated.
import { expect, test, type Page } from '@playwright/test';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { refer, SEND, walk } from '../support/referrals.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';
import { sign } from './support/visit.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });
test.describe.configure({ timeout: 300_000 });

const CLOT = { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true };

/** One step of the loop, through its button and its little form. */
async function take(page: Page, verb: string, fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> {
  await page.getByRole('region', { name: 'Next step' }).getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: verb });
  await fill?.(dialog);
  await dialog.getByRole('form').getByRole('button', { name: verb, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The therapist does not treat and writes the letter; the note is signed. */
async function notTreated(page: Page, clinic: TestClinic): Promise<{ readonly patientId: string; readonly letter: string }> {
  const patient = await healthyPatient(clinic.as('physiotherapist'), CLOT);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/patients/${patient.id}`);
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('menuitem', { name: 'Massage session' }).click();
  await page.locator('[data-severity="do-not-treat-refer"]').filter({ hasText: 'To say' }).first().getByRole('button', { name: 'Not treated today' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not treated today' });
  await dialog.getByRole('textbox', { name: /^To/ }).fill('Emergency department');
  await dialog.getByRole('button', { name: 'Record as not treated' }).click();
  await page.getByRole('dialog', { name: 'Sign this note' }).getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('textbox', { name: 'Assessment' }).fill('Referred for assessment today.');
  const letter = await page.getByRole('link', { name: 'edit and send it' }).getAttribute('href') ?? '';
  await sign(page);
  return { patientId: patient.id, letter };
}

test('a suspected clot: not treated, sent on, and the loop closed', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { patientId, letter } = await notTreated(page, clinic);

  await page.goto(letter);
  await take(page, 'Send letter', async (dialog) => {
    await dialog.getByRole('radio', { name: 'Handed over' }).check();
    await dialog.getByRole('textbox', { name: 'Note' }).fill('By phone and in the patient’s hand');
  });
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Sent');

  await test.step('administration follows it up and reads nothing clinical', async () => {
    await sitDown(page, clinic, 'clinic_admin');
    await page.goto('/referrals');
    const sent = page.getByRole('region', { name: 'Sent' });
    await expect(sent).toContainText('Emergency department');
    await expect(sent.getByRole('list', { name: 'Sent, by days waiting' })).toContainText('for up to 2 days');
    await expect(page.getByRole('main')).not.toContainText(/swell|clot|calf/i);
    await expectAccessible(page);
    await sent.getByRole('link').click();
    await take(page, 'Record reply', async (dialog) => {
      await dialog.getByRole('textbox', { name: 'What was answered' }).fill('Ultrasound: no clot. May be treated.');
      await dialog.getByRole('checkbox', { name: 'The patient was told' }).check();
      await expect(dialog.getByText('What does it settle here?')).toHaveCount(0);
    });
    const next = page.getByRole('region', { name: 'Next step' });
    await expect(next).toContainText('Replied');
    await expect(next.getByRole('button', { name: 'Close', exact: true })).toHaveCount(0);
  });

  await test.step('the practitioner acts on it and sees beforehand what it changes', async () => {
    await sitDown(page, clinic, 'massage_therapist');
    await page.goto(letter);
    await take(page, 'Record what followed', async (dialog) => {
      await dialog.getByRole('textbox', { name: 'What followed' }).fill('Treatment goes on next week.');
      await expect(dialog.getByText('Answered now: yes').first()).toBeVisible();
      for (const no of await dialog.getByRole('radio', { name: 'No', exact: true }).all()) await no.check();
      const preview = dialog.getByRole('status').filter({ hasText: 'What this changes' });
      // With one answer of two the level stays: only the last preview shows where it leads.
      await expect(preview.locator('[data-severity="proceed"]')).toBeVisible();
      await expect(preview.locator('[data-severity="clearance-needed"]')).toBeVisible();
      await expect(preview).toContainText('No longer:');
      await expectAccessible(page);
    });
    await take(page, 'Close');
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Closed');
    await expect(page.getByRole('region', { name: 'Next step' }).getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'So far' })).toContainText('Was told');
  });

  await test.step('the chart has the new decision and the whole history', async () => {
    await page.goto(`/patients/${patientId}?tab=referrals`);
    await expect(page.locator('[data-severity="do-not-treat-refer"]')).toHaveCount(0);
    const history = page.getByRole('listitem').filter({ hasText: 'To Emergency department' }).first();
    for (const words of ['Closed', 'Letter sent', 'Reply received', 'Acted on', 'Treatment goes on next week.']) await expect(history).toContainText(words);
    expect(await sql`select from task where patient_id = ${patientId} and subject_kind = 'referral' and status <> 'done'`).toEqual([]);
    await expectNoSidewaysScroll(page);
  });
});

test('an overdue referral escalates to its owner and to administration, until its next step', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const sent = await walk(agent, await refer(agent, (await newPatient(agent, { givenName: 'Robin', familyName: 'Ashgrove' })).id), [SEND]);
  await sql`update referral set due_on = current_date - 9, state_since = now() - interval '10 days' where id = ${sent.id}`;
  await expect.poll(async () => (await sql`select from referral where id = ${sent.id} and escalated_at is not null`).length, { timeout: 200_000 }).toBe(1);

  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/');
  await expect(page.getByText('Referral escalated').first()).toBeVisible();
  await page.goto('/referrals?show=overdue');
  const card = page.getByRole('region', { name: 'Sent' }).getByRole('listitem').filter({ hasText: 'Robin Ashgrove' });
  await expect(card).toContainText('9 days late');
  await expect(card).toContainText('Escalated');
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.getByRole('row').filter({ hasText: 'Robin Ashgrove' })).toContainText('Escalated');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Robin Ashgrove' }).click();
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Escalated: owner and administration were told');
  await take(page, 'Mark as acknowledged', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Note' }).fill('They have it, and call back tomorrow.');
  });
  await expect(page.getByRole('region', { name: 'Next step' }).getByText('Escalated')).toHaveCount(0);
  expect(await sql`select from task where subject_id = ${sent.id} and kind = 'referral-escalated' and status <> 'done'`).toEqual([]);
});

test('the board by keyboard: from card to card and from column to column', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const patient = await newPatient(agent);
  for (const toName of ['One', 'Two']) await refer(agent, patient.id, { toName, urgency: toName === 'One' ? 'now' : 'routine' });
  await walk(agent, await refer(agent, patient.id, { toName: 'Three' }), [SEND]);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/referrals');
  const cards = (column: string) => page.getByRole('region', { name: column, exact: true }).getByRole('link');
  await cards('Draft').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(cards('Draft').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cards('Sent').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(cards('Draft').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/referrals\/[\da-f-]+$/u);
});
