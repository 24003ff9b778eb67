// Somebody is let go in the middle of their work and let in again later: what they had written is theirs to go on with.
import { expect, test } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newClinic } from '../support/clinic.js';
import { expectAccessible, sitDown } from './support/desk.js';
import { beginNote, lookAt, saveLine, sectionOf, storedNote } from './support/note-desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });
test.describe.configure({ timeout: 240_000 });

test('the note of a person who was let go and let in again is among theirs, with the words that were never sent', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId, membershipId, email } = clinic.members.massage_therapist;
  await givePassword(accountId);
  const { id } = await beginNote(clinic, 'massage_therapist');
  const stands = (status: 'active' | 'deactivated', version: number) => clinic.as('owner').patch(`/people/${membershipId}`).set('If-Match', `"${version}"`).send({ status }).expect(200);
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  await sectionOf(page, 'Objective').fill('Tender mid calf.');
  await expect(saveLine(page)).toHaveText('Saved');

  await stands('deactivated', 1);
  await sectionOf(page, 'Plan').fill('Again next week.');
  const door = page.getByRole('dialog', { name: 'Your access has ended' });
  await expect(door).toContainText('kept on this device, sealed');
  await door.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(await storedNote(id)).toMatchObject({ objective: 'Tender mid calf.', plan: '' });
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^password/i).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your account belongs to no clinic at the moment.')).toBeVisible();
  await expect(page.getByText('You work for more than one.')).toHaveCount(0);
  await expectAccessible(page);

  await stands('active', 2);
  await page.reload();
  await page.getByRole('button', { name: new RegExp(clinic.name) }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const mine = page.getByRole('region', { name: 'Not signed' });
  await mine.getByRole('link').first().click();
  await expect(sectionOf(page, 'Objective')).toHaveValue('Tender mid calf.');
  await expect(sectionOf(page, 'Plan')).toHaveValue('Again next week.');
  await expect(saveLine(page)).toHaveText('Saved');
  await expect.poll(async () => (await storedNote(id)).plan).toBe('Again next week.');
});

test('a form that had no place on the server yet is there again too', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId, membershipId, email } = clinic.members.physiotherapist;
  await givePassword(accountId);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Ingrid');
  const owner = clinic.as('owner');
  await owner.patch(`/people/${membershipId}`).set('If-Match', '"1"').send({ status: 'deactivated' }).expect(200);
  await page.getByRole('link', { name: 'Patients' }).first().click();
  await page.getByRole('dialog', { name: 'Your access has ended' }).getByRole('button', { name: 'Leave' }).click();
  await owner.patch(`/people/${membershipId}`).set('If-Match', '"2"').send({ status: 'active' }).expect(200);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^password/i).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.goto('/patients/new');
  await expect(page.getByLabel('Given name')).toHaveValue('Ingrid');
});
