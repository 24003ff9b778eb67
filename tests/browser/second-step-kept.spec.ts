// Living with a second step: asked for once more, lost and taken back, turned off; and ending every other device at once.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { BASE_URL } from '../support/api.js';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { steadyCode, turnOn } from '../support/second-factor.js';
import { expectAccessible, sitDown } from './support/desk.js';

test.use({ actionTimeout: 40_000 });
test.describe.configure({ timeout: 240_000 });

async function giveCredentials(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^password/i).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function elsewhere(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: BASE_URL })).newPage();
  await giveCredentials(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  return page;
}

const isOut = async (page: Page): Promise<void> => {
  await page.goto('/patients');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
};

test('where a second step is on, what is asked for twice takes the password and a code', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId } = clinic.members.owner;
  await givePassword(accountId);
  const { app } = await turnOn(clinic.as('owner'));
  await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${accountId}`;
  await sitDown(page, clinic, 'owner');
  await page.goto('/people');
  const name = clinic.members.assistant.displayName;
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Deactivate' }).click();
  await page.getByRole('dialog', { name: `Deactivate ${name}?` }).getByRole('button', { name: 'Deactivate' }).click();
  const asked = page.getByRole('dialog', { name: 'Is it still you?' });
  await asked.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  const code = asked.getByLabel('Code from your app');
  await expect(code).toBeVisible();
  expect(await sql`select status from membership where id = ${clinic.members.assistant.membershipId}`).toEqual([{ status: 'active' }]);
  await code.fill('000000');
  await page.keyboard.press('Enter');
  await expect(asked.getByText(/This code is not right/)).toBeVisible();
  await expectAccessible(page);
  await steadyCode();
  await code.fill(app.code());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Deactivated');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an administrator takes back the second step of somebody who lost it', async ({ page, browser }) => {
  const clinic = await newClinic();
  const { accountId, email, displayName } = clinic.members.physiotherapist;
  await givePassword(accountId);
  await turnOn(clinic.as('physiotherapist'));
  const lost = await (await browser.newContext({ baseURL: BASE_URL })).newPage();
  await giveCredentials(lost, email);
  await expect(lost.getByLabel('Code from your app')).toBeVisible();

  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/people');
  const row = page.getByRole('row', { name: new RegExp(displayName) });
  await expect(row.getByRole('cell', { name: 'On', exact: true })).toBeVisible();
  await page.getByRole('button', { name: `Change ${displayName}` }).click();
  await page.getByRole('menuitem', { name: 'Take back second step' }).click();
  const asked = page.getByRole('dialog', { name: `Take back the second step of ${displayName}?` });
  await expect(asked).toContainText('signed out everywhere');
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Take back' }).click();
  await expect(row.getByRole('cell', { name: 'On', exact: true })).toHaveCount(0);
  await clinic.as('physiotherapist').get('/session').expect(401);

  await giveCredentials(lost, email);
  await expect(lost.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await lost.goto('/account');
  await expect(lost.getByText('Off. Signing in takes your password alone.')).toBeVisible();
  await lost.context().close();
});

test('who turns the second step off signs in with the password alone', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId, email } = clinic.members.massage_therapist;
  await givePassword(accountId);
  await turnOn(clinic.as('massage_therapist'));
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto('/account');
  await expect(page.getByText('10 recovery codes are left.')).toBeVisible();
  await page.getByRole('button', { name: 'Turn off', exact: true }).click();
  const asked = page.getByRole('dialog', { name: 'Turn off the second step?' });
  await expect(asked).toContainText('Your recovery codes stop working.');
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.getByText('Off. Signing in takes your password alone.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set up', exact: true })).toBeVisible();
  await page.context().clearCookies();
  await giveCredentials(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});

test('every other device is ended at once, and this one stays', async ({ page, browser }) => {
  const clinic = await newClinic();
  const { accountId, email } = clinic.members.assistant;
  await givePassword(accountId);
  await sitDown(page, clinic, 'assistant');
  const others = [await elsewhere(browser, email), await elsewhere(browser, email)];
  await page.goto('/account');
  const devices = page.getByRole('list', { name: 'Devices' }).getByRole('listitem');
  await expect(devices).toHaveCount(3);
  await page.getByRole('button', { name: 'End all others' }).click();
  const asked = page.getByRole('dialog', { name: 'Sign out every other device?' });
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'End all others' }).click();
  await expect(devices).toHaveCount(1);
  await expect(devices.first()).toContainText('this one');
  await expect(page.getByRole('button', { name: 'End all others' })).toHaveCount(0);
  for (const other of others) {
    await isOut(other);
    await other.context().close();
  }
  await page.reload();
  await expect(devices).toHaveCount(1);
});
