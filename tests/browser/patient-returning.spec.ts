// Somebody who has been here before: what changed, what still holds, and only the rest anew. And a form sent back.
import { expect, test } from '@playwright/test';
import { newLink, submitIntake } from '../support/patient-link.js';
import { endsTheBody, setsAGoal, tellsTheAnkle } from './support/ankle-story.js';
import { answeredBut } from './support/answered.js';
import { expectStepAccessible, invitedPatient, Phone, PHONE, type Invited } from './support/phone.js';

test.use(PHONE);

const told = {
  'hx.dvt': true, 'hx.dvtWeeks': '2020-03', medicines: { entries: [{ text: 'levothyroxine', strength: '50 mcg' }] }, 'meds.listConfirmed': true,
  allergies: { entries: [{ text: 'Latex', product: 'latex', kind: 'skin-product' }] },
} as const;

/** An accepted form, and a new one for the same person. */
async function returningPatient(): Promise<Invited> {
  const first = await invitedPatient();
  await submitIntake(first.link, told);
  const therapist = first.clinic.as('massage_therapist');
  const review = await therapist.get(`/intakes/${first.link.intakeId}`).expect(200);
  await therapist.post(`/intakes/${first.link.intakeId}/acceptance`).set('If-Match', review.headers['etag'] ?? '').send({}).expect(200);
  const { body } = await first.clinic.as('clinic_admin').post(`/patients/${first.link.patientId}/intakes`).send({ sendBy: 'link' }).expect(201);
  const link = { ...first.link, intakeId: body.id, token: await newLink(first.clinic, body.id) };
  return { clinic: first.clinic, link, address: `/i#${link.token}` };
}

test('who returns says what changed, confirms what still holds in one tap each, and answers only the rest', async ({ page }) => {
  test.slow(); // some thirty screens
  const { clinic, link, address } = await returningPatient();
  const phone = new Phone(page);
  const look = () => expectStepAccessible(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.sees(/^What has changed since /);
  await look();
  await phone.button('Nothing has changed');
  await phone.sees('Your circulation: still right?');
  await expect(page.getByText('March 2020')).toBeVisible();
  await look();
  await phone.button('Yes, still right');
  await phone.sees('Your health history: still right?');
  await phone.button('Yes, still right');
  await phone.sees('Your medicines and allergies: still right?');
  await expect(page.getByText('levothyroxine, 50 mcg')).toBeVisible();
  await expect(page.getByText('Latex')).toBeVisible();
  await phone.button('Yes, still right');
  await phone.sees('Bones, joints and skin: still right?');
  await phone.button('Yes, still right');

  await tellsTheAnkle(phone, async () => undefined);
  await phone.none('Any of these now, or in the last 24 hours?');
  await phone.none('Since this problem began, anything new here?');
  await phone.none('Any of these now?');
  await phone.none('Any of these in your legs?');
  await phone.sees('Have you had any of these?');
  await expect(page.getByRole('checkbox', { name: 'A trip of 4 hours or more in the last 4 weeks' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Narrowed arteries in the legs' })).toHaveCount(0);
  await phone.button('None of these');
  await phone.none('And any of these?');
  await phone.sees('What medicines do you take?');
  await phone.button('Yes');
  await phone.next();
  await endsTheBody(phone, async () => undefined);
  await setsAGoal(phone, look);
  await phone.sign('Robin Vale');
  console.log(`Returning patient with a new problem: ${phone.taps} taps, ${phone.typed} typed fields, ${phone.seconds} seconds of reading, tapping and typing.`);
  await phone.sees('Thank you, your answers are with the clinic');
  expect(phone.taps).toBeLessThan(48);

  const { body } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  const answers = body.answers as { itemId: string; value: unknown; answeredAt: string }[];
  const answer = (id: string) => answers.find(({ itemId }) => itemId === id);
  expect(answer('hx.dvtWeeks')?.value).toBe('2020-03');
  expect(answer('medicines')?.value).toEqual(told.medicines);
  expect(Date.now() - Date.parse(answer('hx.dvt')?.answeredAt ?? '')).toBeLessThan(600_000);
});

test('a card that is no longer right opens its questions, filled in', async ({ page }) => {
  const { clinic, link, address } = await returningPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await page.getByText('A medicine was started, stopped or changed').tap();
  await phone.next();
  await phone.button('Yes, still right');
  await phone.sees('Your health history: still right?');
  await phone.button('Yes, still right');
  await phone.sees('What medicines do you take?');
  await expect(page.getByText(/^These are your answers from /)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Medicine' })).toHaveValue('levothyroxine');
  await expectStepAccessible(page);
  const sent = async () => ((await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200)).body.answers as { itemId: string; value: unknown }[])
    .find(({ itemId }) => itemId === 'medicines')?.value;
  expect(await sent()).toBeUndefined();
  await phone.type(page.getByLabel('How often? (optional)'), 'mornings');
  await phone.button('Yes');
  await phone.next();
  await phone.sees('Are you allergic to anything?');
  await expect.poll(sent).toEqual({ entries: [{ text: 'levothyroxine', strength: '50 mcg', frequency: 'mornings' }] });
});

test('a form that was sent back asks only what the clinic wants to know, with its message', async ({ page }) => {
  const { clinic, link, address } = await invitedPatient();
  await answeredBut(link, { open: [] });
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Go on where you stopped');
  await phone.sees('Check your answers');
  await phone.jump('sign');
  await phone.sign('Robin Vale');
  await phone.sees('Thank you, your answers are with the clinic');
  const therapist = clinic.as('massage_therapist');
  const review = await therapist.get(`/intakes/${link.intakeId}`).expect(200);
  await therapist.post(`/intakes/${link.intakeId}/return`).set('If-Match', review.headers['etag'] ?? '').send({ itemIds: ['pain.frequency'], message: 'Is it really every day?' }).expect(200);

  await page.goto('about:blank');
  await phone.enter(`/i#${await newLink(clinic, link.intakeId)}`);
  await expect(page.getByText('Is it really every day?')).toBeVisible();
  await phone.button('Begin');
  await phone.sees('How often do you have it?');
  await expect(page.getByText('Is it really every day?')).toBeVisible();
  await expectStepAccessible(page);
  await phone.button('Some days');
  await phone.sees('Check your answers');
  await expect(page.getByRole('button', { name: /How often do you have it/ })).toBeVisible();
  await expect(page.getByText('What would you like help with?')).toHaveCount(0);
});
