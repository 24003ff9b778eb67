// What must not wait, and what makes treatment different: a suspected clot, an emergency, a blood thinner.
import { expect, test } from '@playwright/test';
import { answeredBut } from './support/answered.js';
import { CLINIC_PHONE, expectStepAccessible, invitedPatient, Phone, PHONE } from './support/phone.js';

test.use(PHONE);

const lists = ['now.urgent', 'circulation.legs'] as const;

test('signs of a clot are answered at once with a full screen, the clinic knows, and the form can go on', async ({ page }) => {
  const { clinic, link, address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.jump(lists[1]);
  await phone.sees('Any of these in your legs?');
  await phone.choose('One leg more swollen than the other');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card.getByText('One leg more swollen than the other')).toBeVisible();
  await expect(card.getByRole('link', { name: 'Call the clinic' })).toHaveAttribute('href', `tel:${CLINIC_PHONE.replaceAll(' ', '')}`);
  await expect(card.getByText('Your answers are saved.')).toBeVisible();
  await expectStepAccessible(page);
  const alerted = async () => (await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200)).body.highestAlert;
  await expect.poll(alerted).not.toBeNull();
  await card.getByRole('button', { name: 'I have read this' }).tap();
  await expect(card).toBeHidden();

  await phone.jump(lists[0]);
  await card.getByRole('button', { name: 'I have read this' }).tap(); // said again to whoever opens the page anew
  await phone.choose('Sudden or new shortness of breath');
  const emergency = page.getByRole('dialog', { name: 'This may be an emergency' });
  await expect(emergency.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  await expectStepAccessible(page);
  await expect.poll(alerted).toBe('emergency');
  await emergency.getByRole('button', { name: 'I have read this' }).tap();
  await expect(page.getByRole('checkbox', { name: 'Sudden or new shortness of breath' })).toBeChecked();
});

test('somebody on a blood thinner finds it by name, is asked what follows from it, and gets a copy of what was signed', async ({ page }) => {
  const { clinic, link, address } = await invitedPatient();
  await answeredBut(link, { open: ['medicines', 'meds.listConfirmed', 'sx.psoasSign'] });
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Go on where you stopped');
  await phone.sees('What medicines do you take?');
  await phone.button('Add a medicine');
  await expect(page.getByRole('combobox', { name: 'Medicine' })).toBeFocused();
  await phone.type(page.getByRole('combobox', { name: 'Medicine' }), 'eliq');
  await expectStepAccessible(page);
  await phone.tap(page.getByRole('option', { name: /Eliquis/i }).first());
  await phone.type(page.getByLabel('Strength (optional)'), '5 mg');
  await phone.type(page.getByLabel('How often? (optional)'), 'twice a day');
  await phone.button('Add a medicine');
  await phone.choose('I don’t know its name');
  await phone.type(page.getByLabel('What is it for? (if you know)'), 'for sleep');
  await expect(page.getByRole('button', { name: 'Remove: for sleep' })).toBeVisible();
  await phone.button('Yes');
  await phone.next();
  await phone.sees(/Do you have very bad groin pain|Because of your medicines/);
  await expectStepAccessible(page);
  await phone.button('No');
  await phone.jump('summary');
  await phone.sees('Check your answers');
  await expect(page.getByText('Eliquis, 5 mg, twice a day; I don’t know its name for sleep')).toBeVisible();
  await phone.button('All good');

  await phone.sees('Consent and signature');
  await phone.button('Sign and send');
  await expect(page.getByText('Please write your full name.')).toBeVisible();
  await expect(page.getByText('Please sign in the box, or choose to type your name.')).toBeVisible();
  const unsent = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  expect(unsent.body.status).toBe('in-progress');
  await phone.type(page.getByLabel('Your full name'), 'Robin Vale');
  await page.getByRole('radiogroup', { name: 'Groin' }).getByRole('radio', { name: 'No' }).tap();
  const pad = await page.getByRole('img', { name: 'Sign in the box' }).boundingBox();
  expect(pad).not.toBeNull();
  await page.mouse.move((pad?.x ?? 0) + 40, (pad?.y ?? 0) + 90);
  await page.mouse.down();
  await page.mouse.move((pad?.x ?? 0) + 120, (pad?.y ?? 0) + 40, { steps: 5 });
  await page.mouse.move((pad?.x ?? 0) + 200, (pad?.y ?? 0) + 100, { steps: 5 });
  await page.mouse.up();
  await expectStepAccessible(page);
  await phone.button('Sign and send');
  await phone.sees('Thank you, your answers are with the clinic');
  const copy = page.getByRole('link', { name: 'Your copy (PDF)' });
  const reply = await page.request.get(await copy.getAttribute('href') ?? '');
  expect(reply.status()).toBe(200);
  expect(reply.headers()['content-type']).toContain('application/pdf');

  const { body } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  const medicines = (body.answers as { itemId: string; value: unknown }[]).find(({ itemId }) => itemId === 'medicines')?.value;
  expect(medicines).toEqual({ entries: [{ text: 'Eliquis', strength: '5 mg', frequency: 'twice a day' }, { text: 'for sleep', unknownName: true }] });
});
