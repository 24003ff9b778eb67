import { expect, test } from '@playwright/test';
import { newClinic } from '../support/clinic.js';
import { expectAccessible, sitDown } from './support/desk.js';

test('the admin adds a person, keeps what was typed when something is wrong, and finds them again', async ({ page }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/patients');
  await page.getByRole('link', { name: 'New patient' }).first().click();
  await page.getByLabel('Given name').fill('Zoë');
  await page.getByLabel('Family name').fill('Ångström');
  await page.getByLabel('E-mail').fill('not an address');
  await page.getByRole('button', { name: 'Create patient' }).click();
  await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Given name')).toHaveValue('Zoë');
  await page.getByLabel('E-mail').fill('zoe@example.org');
  await page.getByRole('button', { name: 'Create patient' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zoë Ångström');
  await page.goto('/patients');
  await page.getByRole('searchbox', { name: 'Search' }).fill('angst');
  await expect(page.getByRole('row', { name: /Zoë Ångström/ })).toBeVisible();
  await expectAccessible(page);
});

test('a half-typed person is still there after the tab was closed', async ({ page, context }) => {
  const clinic = await newClinic();
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Half');
  await page.getByLabel('Family name').fill('Typed');
  await page.waitForTimeout(1500);
  await page.close();
  const again = await context.newPage();
  await again.goto('/patients/new');
  await expect(again.getByLabel('Given name')).toHaveValue('Half');
  await expect(again.getByLabel('Family name')).toHaveValue('Typed');
});
