import { expect, test, type Page } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { sitDown } from './support/desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });

const note = (page: Page, section: string) => page.getByRole('textbox', { name: section });
const saveLine = (page: Page) => page.getByRole('region', { name: 'Finish the visit' }).getByRole('status');

async function openNote(page: Page, clinic: TestClinic): Promise<string> {
  const agent = clinic.as('massage_therapist');
  const patient = await newPatient(agent);
  const { body } = await agent.post(`/patients/${patient.id}/sessions`).send({ visitType: 'massage-session' }).expect(201);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/sessions/${body.id}`);
  await expect(note(page, 'Objective')).toBeVisible();
  return body.id;
}

const stored = async (clinic: TestClinic, sessionId: string) => (await clinic.as('massage_therapist').get(`/sessions/${sessionId}`).expect(200)).body as Record<string, string>;

test('the session ends while a note is typed: one signs in over it, and the text is there and saved', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId } = clinic.members.massage_therapist;
  await givePassword(accountId);
  const sessionId = await openNote(page, clinic);
  await note(page, 'Objective').fill('Taut band in the calf.');
  await expect(saveLine(page)).toHaveText('Saved');
  await sql`delete from account_session where account_id = ${accountId}`;
  await note(page, 'Plan').fill('Again next week.');
  const again = page.getByRole('dialog');
  await expect(again.getByLabel(/^password/i)).toBeVisible();
  await again.getByLabel(/^password/i).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(again).toBeHidden();
  await expect(note(page, 'Plan')).toHaveValue('Again next week.');
  await expect(saveLine(page)).toHaveText('Saved');
  const token = (await page.context().cookies()).find(({ name }) => name.endsWith('legwork'))?.value;
  expect(token).not.toBe(clinic.members.massage_therapist.token);
  const [row] = await sql<{ plan: string }>`select plan from session where id = ${sessionId}`;
  expect(row?.plan).toBe('Again next week.');
});

test('the network is cut while typing: the words are kept, never called saved, and sent when it is back', async ({ page, context }) => {
  const clinic = await newClinic();
  const sessionId = await openNote(page, clinic);
  await note(page, 'Objective').fill('First words.');
  await expect(saveLine(page)).toHaveText('Saved');
  await context.setOffline(true);
  await note(page, 'Assessment').fill('Typed without a network.');
  await expect(saveLine(page)).toHaveText(/^Kept on this device/);
  expect((await stored(clinic, sessionId))['assessment']).toBe('');
  await context.setOffline(false);
  await expect(saveLine(page)).toHaveText('Saved', { timeout: 60_000 });
  expect((await stored(clinic, sessionId))['assessment']).toBe('Typed without a network.');
});

test('words typed without a network survive the closed tab', async ({ page, context }) => {
  const clinic = await newClinic();
  const sessionId = await openNote(page, clinic);
  await context.setOffline(true);
  await note(page, 'Objective').fill('Only on this device.');
  await expect(saveLine(page)).toHaveText(/^Kept on this device/);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/sessions/${sessionId}`);
  await expect(note(again, 'Objective')).toHaveValue('Only on this device.');
  await expect.poll(async () => (await stored(clinic, sessionId))['objective'], { timeout: 60_000 }).toBe('Only on this device.');
});

test('two tabs that write in different sections are put together; in the same one both wordings are shown', async ({ page, context }) => {
  const clinic = await newClinic();
  const sessionId = await openNote(page, clinic);
  const other = await context.newPage();
  await other.goto(`/sessions/${sessionId}`);
  await note(page, 'Objective').fill('From the first tab.');
  await expect(saveLine(page)).toHaveText('Saved');
  await note(other, 'Plan').fill('From the second tab.');
  await expect(saveLine(other)).toHaveText('Saved');
  await expect(note(other, 'Objective')).toHaveValue('From the first tab.');
  expect(await stored(clinic, sessionId)).toMatchObject({ objective: 'From the first tab.', plan: 'From the second tab.' });

  await note(page, 'Assessment').fill('Mine, first tab.');
  await expect(saveLine(page)).toHaveText('Saved');
  await note(other, 'Assessment').fill('Mine, second tab.');
  const choice = other.getByRole('region', { name: 'Somebody else changed this note' });
  await expect(choice.getByText('Mine, first tab.')).toBeVisible();
  await expect(choice.getByText('Mine, second tab.')).toBeVisible();
  expect((await stored(clinic, sessionId))['assessment']).toBe('Mine, first tab.');
  await choice.getByRole('radio', { name: 'Keep both' }).check({ force: true });
  await choice.getByRole('button', { name: 'Go on with this' }).click();
  await expect(saveLine(other)).toHaveText('Saved');
  expect((await stored(clinic, sessionId))['assessment']).toMatch(/Mine, first tab\.[\s\S]*Mine, second tab\./);
});
