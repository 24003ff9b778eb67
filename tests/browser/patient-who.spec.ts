// Who answers, and what becomes of answers whose question is closed again.
import { expect, test } from '@playwright/test';
import { sql } from '../support/database.js';
import { answeredBut } from './support/answered.js';
import { expectStepAccessible, invitedPatient, Phone, PHONE } from './support/phone.js';

test.use(PHONE);

const childBorn = `${new Date().getUTCFullYear() - 12}-03-04`;

test('for a child only a parent or guardian can answer and sign', async ({ page }) => {
  const { clinic, link, address } = await invitedPatient({ birthDate: childBorn });
  await answeredBut(link, { told: { respondent: { relation: 'parent', name: 'Sam Vale' } }, open: ['respondent'], person: { birthDate: childBorn, sexAtBirth: 'male' } });
  const phone = new Phone(page);
  await phone.enter(address, childBorn);
  await phone.button('Go on where you stopped');
  await phone.sees('Who is filling this in?');
  await expect(page.getByText('Robin is under 16. A parent or guardian fills this in and signs at the end.')).toBeVisible();
  for (const nobody of ['I am the patient', 'A carer or family member', 'Clinic staff, for the patient']) await expect(page.getByRole('button', { name: nobody })).toHaveCount(0);
  await phone.button('A parent or guardian');
  await phone.next();
  await expect(page.getByText('Please answer this to go on.')).toBeVisible();
  await phone.type(page.getByLabel('Your name', { exact: true }), 'Sam Vale');
  await phone.type(page.getByLabel(/Your relation to the patient/), 'father');
  await expectStepAccessible(page);
  await phone.next();
  await expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();
  await phone.jump('sign');
  await expect(page.getByText('You sign for Robin.')).toBeVisible();
  await phone.sign('Sam Vale', 'Your full name (parent or guardian)');
  await phone.sees('Thank you, your answers are with the clinic');
  const consents = await sql`select relation, signed_name from consent where intake_id = ${link.intakeId}`;
  expect(consents).toEqual([{ relation: 'parent', signed_name: 'Sam Vale' }]);
  const { body } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  expect((body.answers as { itemId: string; value: unknown }[]).find(({ itemId }) => itemId === 'respondent')?.value).toEqual({ relation: 'parent', name: 'Sam Vale', relationship: 'father' });
});

test('a change that closes answered questions asks first, and what is dropped stays in the history', async ({ page }) => {
  const { link, address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.jump('circulation.risk');
  await phone.sees('Have you had any of these?');
  const clot = page.getByRole('checkbox', { name: 'A blood clot in a deep vein (DVT), ever' });
  await clot.check({ force: true });
  await phone.type(page.getByLabel('When was the last one?'), 'Mar 2020');
  await expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();

  await clot.uncheck({ force: true }).catch(() => undefined); // it is not taken back yet: a question comes first
  const dialog = page.getByRole('dialog', { name: 'Remove these answers too?' });
  await expect(dialog.getByText('When was the last one?')).toBeVisible();
  await expectStepAccessible(page);
  await dialog.getByRole('button', { name: 'Keep my answers' }).tap();
  await expect(clot).toBeChecked();
  await expect(page.getByLabel('When was the last one?')).toHaveValue('2020-03');

  await page.getByText('A blood clot in a deep vein (DVT), ever').tap();
  await dialog.getByRole('button', { name: 'Change and remove' }).tap();
  await expect(clot).not.toBeChecked();
  await expect(page.getByLabel('When was the last one?')).toHaveCount(0);
  const history = async () => (await sql`select item_id, value from intake_answer where intake_id = ${link.intakeId} and item_id in ('hx.dvt', 'hx.dvtWeeks') order by item_id, seq`)
    .map(({ item_id, value }) => [item_id, value]);
  await expect.poll(history).toEqual([['hx.dvt', true], ['hx.dvt', false], ['hx.dvtWeeks', '2020-03'], ['hx.dvtWeeks', { withdrawn: true }]]);
});
