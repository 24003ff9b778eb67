import { expect, test } from '@playwright/test';
import { endsTheBody, hasNothingElse, setsAGoal, tellsTheAnkle } from './support/ankle-story.js';
import { expectAccessible, expectNoSidewaysScroll } from './support/desk.js';
import { CLINIC_PHONE, expectStepAccessible, invitedPatient, Phone, PHONE } from './support/phone.js';

test.use(PHONE);

test('somebody with a sprained ankle answers everything with a thumb, signs, and the link then only says thank you', async ({ page }, info) => {
  test.slow(); // some forty screens, each kind of them looked at by axe
  const { clinic, link, address } = await invitedPatient();
  const phone = new Phone(page);
  const look = () => expectStepAccessible(page);
  await page.goto(address);
  await look();
  await phone.type(page.getByLabel('Date of birth'), '1991-05-17');
  await phone.button('Start');
  await expect(page.getByText('This is not the date of birth the clinic has. 4 tries left.')).toBeVisible();
  await page.getByLabel('Date of birth').fill('');

  const form = new Phone(page); // the wrong date is not part of the way
  await form.enter(address);
  await look();
  await form.button('Begin');
  await form.sees('Who is filling this in?');
  await look();
  await form.button('I am the patient');
  await tellsTheAnkle(form, look);
  await hasNothingElse(form, look);
  await form.sees('What medicines do you take?');
  await form.button('Add a medicine');
  await form.type(page.getByRole('combobox', { name: 'Medicine' }), 'ibuprof');
  await form.tap(page.getByRole('option', { name: /ibuprofen/i }).first());
  await form.button('Yes');
  await look();
  await form.next();
  await form.sees('Are you allergic to anything?');
  await look();
  await form.button('No allergies');
  await endsTheBody(form, look);
  await setsAGoal(form, look);
  await expect(page.getByText('I agree to be assessed and treated.')).toBeVisible();
  await look();
  await form.sign('Robin Vale');
  const { taps, seconds } = form;
  const cost = `${taps} taps, ${form.typed} typed fields, ${seconds} seconds of reading, tapping and typing`;
  await form.sees('Thank you, your answers are with the clinic');
  await look();

  info.annotations.push({ type: 'cost', description: cost });
  console.log(`Sprained ankle: ${cost}.\n${form.byScreen()}`);
  expect(taps).toBeLessThan(45);
  expect(seconds).toBeLessThan(240);

  const { body } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  expect(body.status).toBe('submitted');
  await page.goto('about:blank');
  await page.goto(address);
  await phone.sees('Thank you, your answers are with the clinic');
  await expect(page.getByText('right ankle')).toHaveCount(0);
});

test('somebody who leaves in the middle comes back on another device to the first open question', async ({ page, browser }) => {
  const { address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.sees('What would you like help with?');
  await phone.type(page.getByRole('textbox'), 'My left knee aches on stairs');
  await phone.next();
  await phone.button('It came on slowly');
  await phone.next();
  await phone.sees('How did it start?');
  await expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();
  await page.close();

  const context = await browser.newContext(PHONE);
  const other = new Phone(await context.newPage());
  await other.enter(address);
  await other.button('Go on where you stopped');
  await other.sees('How did it start?');
  await other.button('Back');
  await other.button('Back');
  await expect(other.page.getByRole('textbox')).toHaveValue('My left knee aches on stairs');
  await context.close();
});

test('answers given without a network stay on the phone, are not called saved, and are sent when it is back', async ({ page, context }) => {
  const { clinic, link, address } = await invitedPatient();
  const phone = new Phone(page);
  const saved = page.getByRole('status').getByText('Saved', { exact: true });
  const storedCause = async (): Promise<unknown> => {
    const { body } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
    return (body.answers as { itemId: string; value: unknown }[]).find(({ itemId }) => itemId === 'story.mechanism')?.value;
  };
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.type(page.getByRole('textbox'), 'My back hurts');
  await phone.next();
  await phone.button('Today');
  await phone.sees('How did it start?');
  await expect(saved).toBeVisible();

  await context.setOffline(true);
  await phone.button('Lifting or carrying');
  await phone.sees('Is it getting better or worse?');
  await phone.button('Getting worse');
  await phone.sees('Have rest and simple pain relief helped?');
  await expect(page.getByText('Kept on this phone, will send')).toBeVisible();
  await expect(saved).toHaveCount(0);
  expect(await storedCause()).toBeUndefined();

  await context.setOffline(false);
  await expect(saved).toBeVisible({ timeout: 60_000 });
  expect(await storedCause()).toEqual({ cause: 'lifting' });
});

test('an answer that may be an emergency shows at once what to do and whom to call', async ({ page }) => {
  const { address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.sees('What would you like help with?');
  await phone.jump('now.urgent');
  await phone.sees('Any of these now, or in the last 24 hours?');
  await phone.choose('Chest pain or pressure');
  const card = page.getByRole('dialog', { name: 'This may be an emergency' });
  await expect(card).toBeVisible();
  await expect(card.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  await expect(card.getByRole('link', { name: 'Call the clinic' })).toHaveAttribute('href', `tel:${CLINIC_PHONE.replaceAll(' ', '')}`);
  await expect(card.getByText('Chest pain or pressure')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await card.getByRole('button', { name: 'I have read this' }).tap();
  await expect(card).toBeHidden();
  await expect(page.getByRole('checkbox', { name: 'Chest pain or pressure' })).toBeChecked();
});

test('a date that cannot be keeps what was typed and says what to change', async ({ page }) => {
  const { address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.type(page.getByRole('textbox'), 'My hip');
  await phone.next();
  await phone.button('Earlier');
  const when = page.getByLabel('When?');
  await phone.type(when, '2199-01-01');
  await phone.next();
  await phone.sees('When did it start?');
  await expect(when).toHaveValue('2199-01-01');
  await expect(when).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/^Not after/)).toBeVisible();
  await when.fill('2026-02-03');
  await phone.next();
  await phone.sees('How did it start?');
});

test('the health lists can be answered with the keyboard alone', async ({ page }) => {
  const { address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.sees('Who is filling this in?');
  await phone.jump('now.nerves');
  await phone.sees('Since this problem began, anything new here?');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  const last = page.getByRole('checkbox', { name: 'Numbness or tingling running down the leg' });
  for (let at = 0; at < 40 && !(await last.evaluate((box) => box === document.activeElement)); at += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(last).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'None of the others' })).toBeFocused();
  await page.keyboard.press('Enter');
  await phone.sees('Any of these now?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
