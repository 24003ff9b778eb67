// The second step at sign-in, as people meet it; and what happens to who is let go while a page is open.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { appWith, type AuthenticatorApp, steadyCode } from '../support/second-factor.js';
import { invitationToken } from '../support/tokens.js';
import { expectAccessible, sitDown } from './support/desk.js';

test.use({ actionTimeout: 40_000 });
test.describe.configure({ timeout: 300_000 });

async function invited(clinic: TestClinic): Promise<{ readonly email: string; readonly token: string }> {
  const email = `robin.${clinic.id.slice(0, 8)}@example.test`;
  const { body } = await clinic.as('owner').post('/people/invitations').send({ email, role: 'physiotherapist' }).expect(201);
  return { email, token: await invitationToken(body.id as string) };
}

async function givePasswordOf(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^password/i).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function scan(page: Page): Promise<AuthenticatorApp> {
  const caption = await page.locator('figcaption').innerText();
  return appWith(/([A-Z2-7]{4}[ \n]?){8}/.exec(caption)?.[0] ?? '');
}

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Account/ }).first().click();
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  // It asks first where something has not reached the server yet.
  const [ask, signedOut] = [page.getByRole('dialog').getByRole('button', { name: 'Sign out' }), page.getByRole('heading', { level: 1, name: 'Sign in' })];
  await expect(ask.or(signedOut)).toBeVisible();
  if (await ask.isVisible()) await ask.click();
  await expect(signedOut).toBeVisible();
};

test('an invitation leads through the second step; then a code signs in, and a recovery code once', async ({ page }) => {
  const clinic = await newClinic();
  await sql`update clinic set second_factor_required = true where id = ${clinic.id}`;
  await sql`insert into second_factor (id, account_id, secret_encrypted, confirmed_at) values (gen_random_uuid(), ${clinic.members.owner.accountId}, '\\x01', now())`;
  const { email, token } = await invited(clinic);
  await page.goto(`/invitation#${token}`);
  await page.getByLabel('Your name').fill('Robin Field');
  await page.getByLabel('New password').fill('walnut cobalt trumpet');
  await page.getByRole('button', { name: 'Join' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'A second step at sign-in' })).toBeVisible();
  await expect(page.getByText(`${clinic.name} asks everybody`)).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('img', { name: 'Code for your authenticator app' })).toBeVisible();
  await expectAccessible(page);
  const app = await scan(page);
  await page.getByLabel('Code from the app').fill('000000');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByText(/This code is not right/)).toBeVisible();
  await steadyCode();
  await page.getByLabel('Code from the app').fill(app.code(-30));
  await page.getByRole('button', { name: 'Turn on' }).click();
  const shown = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(shown).toHaveCount(10);
  const codes = await shown.allInnerTexts();
  await expectAccessible(page);
  await page.getByLabel('I have kept them').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

  await signOut(page);
  await givePasswordOf(page, email, 'walnut cobalt trumpet');
  await expect(page.getByLabel('Code from your app')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Code from your app').fill(app.code());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

  await signOut(page);
  await givePasswordOf(page, email, 'walnut cobalt trumpet');
  await page.getByLabel('Code from your app').fill(codes[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText('9 recovery codes are left.')).toBeVisible();
  await expect(page.getByText(`${clinic.name} asks for it, so it stays on.`)).toBeVisible();
  await expectAccessible(page);
});

async function elsewhere(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/sign-in');
  await givePasswordOf(page, email, PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  return page;
}

test('the other browser is ended from the list of one\'s devices', async ({ page, browser }) => {
  const clinic = await newClinic();
  const { accountId, email } = clinic.members.massage_therapist;
  await givePassword(accountId);
  await sitDown(page, clinic, 'massage_therapist');
  const other = await elsewhere(browser, email);
  await page.goto('/account');
  const devices = page.getByRole('list', { name: 'Devices' });
  await expect(devices.getByRole('listitem')).toHaveCount(2);
  await expect(devices.getByText('this one')).toHaveCount(1);
  await devices.getByRole('button', { name: /^End / }).click();
  await expect(devices.getByRole('listitem')).toHaveCount(1);
  await other.goto('/patients');
  await expect(other.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await other.context().close();
});

test('who is let go is out at once, is told so, and what they typed stays sealed', async ({ page }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Ingrid');
  await clinic.as('owner').patch(`/people/${clinic.members.physiotherapist.membershipId}`).set('If-Match', '"1"').send({ status: 'deactivated' }).expect(200);
  await page.getByRole('link', { name: 'Patients' }).first().click();
  const door = page.getByRole('dialog', { name: 'Your access has ended' });
  await expect(door).toContainText(`An administrator of ${clinic.name} has ended your access.`);
  await expectAccessible(page);
  const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(kept.length).toBeGreaterThan(0);
  await door.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('a change of roles asks for the password once more over the screen, then goes on by itself', async ({ page }) => {
  const clinic = await newClinic();
  const { accountId } = clinic.members.owner;
  await givePassword(accountId);
  await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${accountId}`;
  await sitDown(page, clinic, 'owner');
  await page.goto('/people');
  const name = clinic.members.assistant.displayName;
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Deactivate' }).click();
  await page.getByRole('dialog', { name: `Deactivate ${name}?` }).getByRole('button', { name: 'Deactivate' }).click();
  const asked = page.getByRole('dialog', { name: 'Is it still you?' });
  await asked.getByLabel('Your password').fill('not the right one at all');
  await page.keyboard.press('Enter');
  await expect(asked.getByText('That is not your password.')).toBeVisible();
  await expectAccessible(page);
  await asked.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Deactivated');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
