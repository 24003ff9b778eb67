// The clinic decides who performs what: the owner takes a technique away, the therapist meets it in the visit and in the plan with the reason.
import { expect, test, type Page } from '@playwright/test';
import { newClinic } from '../support/clinic.js';
import { healthyPatient } from '../support/chart.js';
import { sql } from '../support/database.js';
import { activate, begin, readyPlan } from '../support/plans.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';
import { beginNote, lookAt } from './support/note-desk.js';
import { choose } from './support/visit.js';

test.use({ viewport: { width: 1440, height: 1000 } });

const REASON = 'Your clinic’s settings do not let massage therapists perform Swedish massage. It is left to physiotherapists.';
const part = (page: Page) => page.getByRole('region', { name: 'Who performs what' });
const tick = (page: Page, name: string) => part(page).getByRole('checkbox', { name });

test('the owner takes a technique from massage therapists; the therapist finds it not offered, with the reason', async ({ page }) => {
  test.slow();
  const clinic = await newClinic({ timeZone: 'UTC' });
  const masseur = clinic.as('massage_therapist');
  const { body: agreed } = await activate(masseur, await readyPlan(clinic, masseur, (await healthyPatient(masseur)).id)).expect(200);

  await sitDown(page, clinic, 'owner');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('/settings');
    await expect(tick(page, 'Swedish massage: massage therapist')).toBeChecked();
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
  await expect(part(page).getByRole('row', { name: /Manipulation/ })).toContainText('Physiotherapists only, by the catalogue');
  await expect(part(page).getByRole('checkbox', { name: /^Manipulation.*: massage therapist$/i })).toHaveCount(0);
  await expect(part(page).getByRole('button', { name: 'Save' })).toBeDisabled();

  await part(page).getByRole('textbox', { name: 'Find a technique' }).fill('swed');
  await expect(part(page).getByRole('checkbox')).toHaveCount(2);
  await tick(page, 'Swedish massage: massage therapist').press('Space');
  await expect(part(page).getByRole('button', { name: 'Discard 1 change' })).toBeVisible();
  // What is chosen is still there after a closed tab.
  await page.reload();
  await expect(tick(page, 'Swedish massage: massage therapist')).not.toBeChecked();
  // Somebody else saves meanwhile: both stay.
  await sql`insert into clinic_scope (clinic_id, role, modality_id, set_by_id) values (${clinic.id}, 'physiotherapist', 'laser', ${clinic.members.clinic_admin.membershipId})`;
  await sql`update clinic set version = version + 1 where id = ${clinic.id}`;
  await part(page).getByRole('button', { name: 'Save' }).click();
  await expect(part(page).getByRole('alert')).toContainText('Somebody else saved newer settings.');
  await part(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await expect(part(page).getByText(new RegExp(`^Taken from massage therapists by ${clinic.members.owner.displayName}`))).toBeVisible();
  expect(await sql`select role, modality_id from clinic_scope where clinic_id = ${clinic.id} order by role`).toEqual([{ role: 'massage-therapist', modality_id: 'swedish' }, { role: 'physiotherapist', modality_id: 'laser' }]);

  await sitDown(page, clinic, 'massage_therapist');
  const note = await beginNote(clinic, 'massage_therapist');
  await lookAt(page, note.id);
  await page.getByRole('button', { name: 'Place by name' }).click();
  await page.getByRole('combobox', { name: 'Place' }).fill('left calf');
  await page.getByRole('option', { name: /calf/i }).first().click();
  const swedish = page.getByRole('radio', { name: /^Swedish massage/ });
  await expect(page.locator('label').filter({ has: swedish })).toContainText('Not offered');
  await swedish.check({ force: true });
  await expect(page.getByText(REASON)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add technique' })).toHaveCount(0);
  await expectAccessible(page);

  const draft = await begin(masseur, note.patientId);
  await page.goto(`/plans/${draft.id}`);
  await page.getByRole('button', { name: 'Add technique' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a technique' });
  await dialog.getByRole('combobox', { name: 'Technique' }).fill('swed');
  await expect(page.getByRole('listbox').getByText('Not offered in this clinic')).toBeVisible();
  await page.getByRole('option', { name: 'Swedish massage' }).click();
  await expect(dialog.getByText(REASON)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await expectAccessible(page);

  await page.goto(`/plans/${agreed.id}`);
  await expect(page.getByText('this plan no longer fits what the clinic offers')).toBeVisible();
  await expect(page.getByText(REASON).first()).toBeVisible();
  await page.goto('/inbox');
  await expect(page.getByText('Plan no longer fits').first()).toBeVisible();
});

test('a physiotherapist leaves what is taken from physiotherapists to massage therapists', async ({ page }) => {
  test.slow();
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { version } = (await clinic.as('owner').get('/clinic/scope').expect(200)).body;
  await clinic.as('owner').put('/clinic/scope').set('If-Match', `"${version}"`).send({ notPerformed: [{ role: 'physiotherapist', modalityId: 'swedish' }] }).expect(200);
  const physio = clinic.as('physiotherapist');
  const draft = await begin(physio, (await healthyPatient(physio)).id);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/plans/${draft.id}`);
  await page.getByRole('button', { name: 'Add technique' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a technique' });
  await dialog.getByRole('combobox', { name: 'Technique' }).fill('swed');
  await page.getByRole('option', { name: 'Swedish massage' }).click();
  await dialog.getByRole('combobox', { name: 'Region' }).fill('calf');
  await page.getByRole('option', { name: 'Calf', exact: true }).click();
  await choose(dialog, 'Side', 'Left');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const who = page.getByRole('combobox', { name: 'Who performs' });
  await expect(who).toHaveValue('Massage therapist');
  await who.click();
  await expect(page.getByRole('option')).toHaveText(['Massage therapist']);
  await expect.poll(async () => (await physio.get(`/plans/${draft.id}`)).body.interventions.map(({ performerRole }: { performerRole: string }) => performerRole)).toEqual(['massage-therapist']);
});
