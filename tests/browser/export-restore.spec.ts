// What leaves the clinic and what comes in: the owner takes it along and it stands up in an empty installation as it was; people
// from a table are looked through, imported and taken back.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { secondInstallation } from '../support/second-installation.js';
import { unzipped } from '../support/zip.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';

test.use({ actionTimeout: 40_000 });
test.describe.configure({ timeout: 300_000 });

/** What was done since the first copy was made stands in these. */
const GROWS = ['manifest.json', 'tables/audit_event.jsonl', 'tables/audit_head.jsonl', 'tables/record_export.jsonl'];

async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download the archive' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  return download.path();
}

test('the owner takes the clinic along, and it is the same in an empty installation', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId } = clinic.members.owner;
  await givePassword(accountId);
  await healthyPatient(clinic.as('physiotherapist'));
  await sql`update account_session set reauthenticated_at = now() - interval '1 hour' where account_id = ${accountId}`;
  await sitDown(page, clinic, 'owner');
  await page.goto('/exports');
  await expectAccessible(page);
  await page.getByLabel('Reason').fill('Moving to another computer');
  await page.getByRole('button', { name: 'Prepare the archive' }).click();

  const asked = page.getByRole('dialog');
  await expect(asked.getByLabel('Your password')).toBeVisible();
  await expectAccessible(page);
  await asked.getByLabel('Your password').fill('not the password');
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(asked.getByText('That is not your password.')).toBeVisible();
  expect(await sql`select 1 from record_export where clinic_id = ${clinic.id}`).toEqual([]);
  await asked.getByLabel('Your password').fill(PASSWORD);
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(asked).toBeHidden();
  const archive = await downloaded(page);
  await expect(page.getByRole('table', { name: 'Earlier exports' })).toContainText('Moving to another computer');
  await expectAccessible(page);

  const second = await secondInstallation();
  try {
    const { code, output } = second.restore(archive);
    expect([code, output]).toEqual([0, expect.stringMatching(/all equal to the archive/)]);
    const there = await second.signIn(accountId, clinic.id);
    const asks = await there.post('/exports').send({ reason: 'Is it all there?' }).expect(201);
    const again = await there.get(`/exports/${asks.body.id}/archive`).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200);
    const [before, after] = [await unzipped(await readFile(archive)), await unzipped(again.body as Buffer)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, content] of before) if (!GROWS.includes(name)) expect([name, after.get(name)?.equals(content)]).toEqual([name, true]);
    expect(String(after.get('tables/audit_event.jsonl')).startsWith(String(before.get('tables/audit_event.jsonl')))).toBe(true);
  } finally {
    await second.stop();
  }
});

const TABLE = [
  'Client;Born;Contact', 'Ada Öz;14/03/1986;ada@example.test', 'Bo Li;30/02/1990;', 'Cy Moe;28/02/1990;cy@example.test', 'Di Nu;01/01/1992;',
].join('\r\n');

const peopleOf = async (clinic: TestClinic): Promise<string[]> =>
  (await sql<{ given_name: string; email: string | null }>`select given_name, email from patient where clinic_id = ${clinic.id} order by sort_key`).map(({ given_name: name, email }) => `${name} ${email ?? ''}`.trim());

test('people from a table: the problem is named, the known one filled in, and all of it taken back', async ({ page }) => {
  const clinic = await newClinic();
  await newPatient(clinic.as('clinic_admin'), { givenName: 'Ada', familyName: 'Öz', birthDate: '1986-03-14' });
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/imports/people');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'File' }).click()]);
  await chooser.setFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE, 'latin1') });

  // What is called as everywhere is found; what is not, somebody says.
  await expect(page.getByRole('combobox', { name: 'What Client holds' })).toHaveValue('fullName');
  await expect(page.getByRole('combobox', { name: 'What Contact holds' })).toHaveValue('');
  await page.getByRole('combobox', { name: 'What Contact holds' }).selectOption('E-mail');
  await expect(page.getByRole('combobox', { name: 'What Contact holds' })).toHaveValue('email');
  await expect(page.getByText('2 people will be added, 1 left out as already known, 1 left out with problems.')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Rows of the file' });
  await expect(rows.getByRole('row', { name: /Not read/ })).toContainText('Born: There is no such day (read as 1990-02-30).');
  await expect(rows.getByRole('row', { name: /Ada Öz/ })).toContainText('same name and birth date');
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Problems' }).check();
  await expect(rows.getByRole('row')).toHaveCount(2);
  await page.getByRole('radio', { name: 'Known already' }).check();
  await page.getByRole('combobox', { name: 'What becomes of line 2' }).selectOption('Fill in the one on record');
  await expect(page.getByText('2 people will be added, 1 filled in, 1 left out with problems.')).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('2 people added, 1 filled in.')).toBeVisible();
  expect(await peopleOf(clinic)).toEqual(['Cy cy@example.test', 'Di', 'Ada ada@example.test']);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('2 people added, 1 filled in; undone: 3 taken back, 0 kept.')).toBeVisible();
  expect(await peopleOf(clinic)).toEqual(['Ada']);
  await page.getByRole('button', { name: 'Another file' }).click();
  await expect(page.getByRole('table', { name: 'Earlier tables of people' })).toContainText('clients.csv');
});
