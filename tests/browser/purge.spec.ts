// Records past their time go by two persons: one asks, another confirms, the worker carries it out. What is held stays. Needs the worker beside the API.
import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';

test.use({ actionTimeout: 40_000 });
test.setTimeout(240_000);

/** The worker looks every twenty seconds. */
const WORKER_MS = 120_000;

/** The first written of first. */
async function agedPatient(clinic: TestClinic, givenName: string, year = 2001): Promise<string> {
  const id = randomUUID();
  await sql`insert into patient (clinic_id, id, given_name, family_name, birth_date, sort_key, created_at) values (${clinic.id}, ${id}, ${givenName}, 'Aged', '1950-03-14', ${`aged ${givenName.toLowerCase()}`}, ${`${year}-03-14T15:00:00Z`})`;
  return id;
}

const past = (page: Page) => page.getByRole('region', { name: 'Past their time' });
const purges = (page: Page) => page.getByRole('region', { name: 'Purges' });
const holds = (page: Page) => page.getByRole('region', { name: 'Legal holds' });
const dialog = (page: Page) => page.getByRole('dialog');

test('two persons purge two of three records, and the third is held', async ({ browser }) => {
  const clinic = await newClinic();
  const [ada, ben, cem] = [await agedPatient(clinic, 'Ada'), await agedPatient(clinic, 'Ben', 2002), await agedPatient(clinic, 'Cem', 2003)];
  const opened = async (width: number) => (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  const [first, second] = [await opened(1280), await opened(360)];

  await sitDown(first, clinic, 'owner');
  await first.goto('/settings');
  await first.getByRole('link', { name: 'Open the list' }).click();
  await expect(first.getByRole('heading', { level: 1, name: 'Records past their time' })).toBeVisible();
  await expect(past(first).getByRole('rowheader')).toHaveText(['Ada Aged', 'Ben Aged', 'Cem Aged']);
  await expect(past(first).getByRole('button', { name: 'Ask to purge' })).toBeDisabled();
  await expectAccessible(first);

  // By the keyboard alone: held with a reason.
  await past(first).getByRole('button', { name: 'Place a legal hold on the record of Cem Aged' }).press('Enter');
  await dialog(first).getByRole('textbox', { name: 'Reason' }).fill('A claim is open.');
  await first.keyboard.press('Enter');
  await expect(holds(first).getByRole('row', { name: /Cem Aged/ })).toContainText('A claim is open.');
  await expect(past(first).getByRole('rowheader')).toHaveCount(2);

  await past(first).getByRole('checkbox', { name: 'Choose all 2' }).check();
  await past(first).getByRole('textbox', { name: 'Reason' }).fill('Past the ten years.');
  await past(first).getByRole('button', { name: 'Ask to purge 2 records' }).click();
  await expect(dialog(first)).toContainText('Nothing is taken away yet.');
  await dialog(first).getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(past(first)).toContainText('No record is past its time');
  await expect(purges(first).getByRole('listitem').first()).toContainText('Past the ten years.');
  await expect(purges(first)).toContainText('Another owner or administrator confirms it.');
  await expect(purges(first).getByRole('button', { name: /^Confirm/ })).toHaveCount(0);

  await sitDown(second, clinic, 'clinic_admin');
  await second.goto('/settings/records');
  await purges(second).getByRole('button', { name: 'Confirm the purge of 2 records' }).click();
  await expect(dialog(second)).toContainText('Purge 2 records for good?');
  await expect(dialog(second)).toContainText('This cannot be undone.');
  await expectAccessible(second);
  await dialog(second).getByRole('button', { name: 'Purge 2 records' }).click();
  await expect(purges(second)).toContainText('2 records purged', { timeout: WORKER_MS });
  await expectNoSidewaysScroll(second);
  await expect(purges(second)).not.toContainText('Ada');
  await purges(second).getByText('The 2 records').click();
  await expect(purges(second).getByText(ada)).toBeVisible();
  await expect(purges(second)).toContainText('Purged: 1 entry');

  expect(await sql`select 1 from patient where id = any (${[ada, ben]})`).toEqual([]);
  expect(await sql`select 1 from patient where id = ${cem}`).toHaveLength(1);
  // Seen in the record too.
  await first.goto(`/patients/${cem}`);
  await expect(first.getByRole('region', { name: 'Legal hold' })).toContainText('A claim is open.');
  await holds(second).getByRole('button', { name: 'Release the hold on the record of Cem Aged' }).click();
  await dialog(second).getByRole('button', { name: 'Release the hold' }).click();
  await expect(past(second).getByRole('rowheader')).toHaveText(/Cem Aged/);
  await expect(holds(second)).toContainText('No record is held');
  await first.reload();
  await expect(first.getByRole('region', { name: 'Legal hold' })).toContainText('None.');
});

test('whoever signed in long ago signs in once more before asking, and what was asked can be withdrawn', async ({ page }) => {
  const clinic = await newClinic();
  await agedPatient(clinic, 'Ada');
  await givePassword(clinic.members.owner.accountId);
  await sitDown(page, clinic, 'owner');
  await sql`update account_session set reauthenticated_at = now() - interval '1 hour' where account_id = ${clinic.members.owner.accountId}`;
  await page.goto('/settings/records');
  await past(page).getByRole('checkbox', { name: 'Choose Ada Aged' }).check();
  await past(page).getByRole('textbox', { name: 'Reason' }).fill('Past the ten years.');
  await past(page).getByRole('button', { name: 'Ask to purge 1 record' }).click();
  await dialog(page).getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByLabel('Your password').fill(PASSWORD);
  expect(await sql`select 1 from purge where clinic_id = ${clinic.id}`).toEqual([]);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(purges(page)).toContainText('Past the ten years.');
  await purges(page).getByRole('button', { name: 'Withdraw' }).click();
  await dialog(page).getByRole('button', { name: 'Withdraw' }).click();
  await expect(purges(page)).toContainText('Withdrawn by');
  await expect(past(page).getByRole('rowheader')).toHaveText(/Ada Aged/);
});

test('somebody who treats is told whose decision it is; without a connection the screen says so', async ({ page }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/settings/records');
  await expect(page.getByText('Owners and administrators of the clinic decide what becomes of old records.')).toBeVisible();
  await sitDown(page, clinic, 'clinic_admin');
  await page.route('**/api/v1/clinic/**', (route) => route.abort());
  await page.goto('/settings/records');
  await expect(past(page).getByRole('button', { name: /again/i })).toBeVisible({ timeout: 60_000 });
  await page.unroute('**/api/v1/clinic/**');
  await past(page).getByRole('button', { name: /again/i }).click();
  await expect(past(page)).toContainText('No record is past its time');
});
