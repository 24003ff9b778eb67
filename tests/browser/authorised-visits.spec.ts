// Authorised visits: which referral and which episode they are for, chosen at the desk and put right by those who treat.
import { expect, test, type Page } from '@playwright/test';
import { newPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { today } from '../support/days.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });
test.describe.configure({ timeout: 240_000 });

const listed = (page: Page) => page.getByRole('list', { name: 'Authorisations' }).getByRole('listitem');
const about = (patientId: string) => sql`select source, episode_id, referral_id from authorisation where patient_id = ${patientId}`;

test('the desk chooses the referral and the episode; who treats sees its name and can put it right', async ({ page }) => {
  const clinic = await newClinic();
  const physio = clinic.as('physiotherapist');
  const patient = await newPatient(physio);
  const { body: calf } = await physio.post(`/patients/${patient.id}/episodes`).send({ title: 'Left calf strain' }).expect(201);
  const { body: hip } = await physio.post(`/patients/${patient.id}/episodes`).send({ title: 'Hip' }).expect(201);
  await physio.patch(`/episodes/${hip.id}`).set('If-Match', `"${hip.version}"`).send({ status: 'closed' }).expect(200);
  const { body: letter } = await clinic.as('clinic_admin').post(`/patients/${patient.id}/inbound-referrals`).send({ fromName: 'Dr Quist' }).expect(201);

  await sitDown(page, clinic, 'clinic_admin');
  await page.goto(`/patients/${patient.id}`);
  await page.getByRole('button', { name: 'Add authorised visits' }).click();
  const form = page.getByRole('dialog', { name: 'Authorised visits' });
  await expect(form.getByLabel('Which referral')).toHaveCount(0);
  await form.getByRole('radio', { name: 'Referral' }).check({ force: true });
  await form.getByLabel('Which referral').selectOption({ label: await form.getByRole('option', { name: /^From Dr Quist, / }).innerText() });
  const episodes = form.getByLabel('Episode');
  await expect(episodes.getByRole('option')).toHaveCount(2);
  await expect(episodes).not.toContainText('calf');
  await episodes.selectOption({ index: 1 });
  await form.getByRole('spinbutton', { name: 'Visits' }).fill('6');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(listed(page)).toContainText(/Referral: From Dr Quist, .* · Episode opened /);
  expect(await about(patient.id)).toEqual([{ source: 'referral', episode_id: calf.id, referral_id: letter.referralId }]);

  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${patient.id}`);
  await expect(listed(page)).toContainText('Episode: Left calf strain');
  await expectAccessible(page);
  await listed(page).getByRole('button', { name: 'Change' }).click();
  const change = page.getByRole('dialog', { name: 'Change what is authorised' });
  await expect(change.getByLabel('Episode')).toHaveValue(calf.id as string);
  await change.getByLabel('Episode').selectOption('All visits of the patient');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(listed(page)).not.toContainText('Episode');
  await expect(listed(page)).toContainText('Referral: From Dr Quist');
  expect(await about(patient.id)).toEqual([{ source: 'referral', episode_id: null, referral_id: letter.referralId }]);
});

test('what no letter names needs no choice', async ({ page }) => {
  const clinic = await newClinic();
  const patient = await newPatient(clinic.as('physiotherapist'));
  await sitDown(page, clinic, 'clinic_admin');
  await page.goto(`/patients/${patient.id}`);
  await page.getByRole('button', { name: 'Add authorised visits' }).click();
  const form = page.getByRole('dialog', { name: 'Authorised visits' });
  await form.getByRole('radio', { name: 'Referral' }).check({ force: true });
  await expect(form.getByRole('combobox')).toHaveCount(0);
  await form.getByRole('spinbutton', { name: 'Visits' }).fill('0');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(listed(page)).toContainText('0 of 0 visits used');
  expect(await sql`select visits, to_char(from_on, 'YYYY-MM-DD') as "fromOn", episode_id, referral_id from authorisation where patient_id = ${patient.id}`).toEqual([{ visits: 0, fromOn: today(clinic.timeZone), episode_id: null, referral_id: null }]);
});
