import { expect, test } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newClinic } from '../support/clinic.js';
import { expectAccessible } from './support/desk.js';

test('a member signs in with the keyboard, and is told in words when the password is wrong', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId, email } = clinic.members.massage_therapist;
  await givePassword(accountId);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/e-?mail/i).fill(email);
  await page.getByLabel(/^password/i).fill('not the right one at all');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(/^password/i).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText(clinic.name).first()).toBeVisible();
});
