import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/desk.js';
import { CLINIC_PHONE, invitedPatient, Phone, PHONE } from './support/phone.js';

test.use(PHONE);

test('somebody with a sprained ankle answers everything with a thumb, signs, and the link then only says thank you', async ({ page }, info) => {
  test.slow(); // some forty screens, each kind of them looked at by axe
  const { clinic, link, address } = await invitedPatient();
  const phone = new Phone(page);
  const look = async (): Promise<void> => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await page.goto(address);
  await look();
  await phone.type(page.getByLabel('Date of birth'), '1991-05-17');
  await phone.button('Start');
  await expect(page.getByText('This is not the birth date the clinic has. 4 tries left.')).toBeVisible();
  await page.getByLabel('Date of birth').fill('');
  await phone.enter(address);
  [phone.taps, phone.typed] = [1, 1]; // the wrong date is not part of the way
  await look();
  await phone.button('Begin');

  await phone.sees('Who is filling this in?');
  await phone.button('I am the patient');
  await phone.sees('What would you like help with?');
  await look();
  await phone.type(page.getByRole('textbox'), 'I rolled my right ankle at football');
  await phone.next();
  await phone.sees('When did it start?');
  await phone.button('Yesterday');
  await phone.sees('How did it start?');
  await phone.button('I twisted or rolled it');
  await phone.sees('Is it getting better or worse?');
  await phone.button('Staying the same');
  await phone.sees('Have rest and simple pain relief helped?');
  await phone.button('I have not tried them');

  await phone.sees('Where do you feel it?');
  await phone.tap(page.getByRole('group', { name: /^Where do you feel it\?, front view/ }).getByRole('button', { name: /right ankle/i }));
  await phone.rate('How strong?', 5);
  await phone.choose('Sharp');
  await phone.choose('On effort');
  await look();
  await phone.next();
  await phone.sees('How strong is the pain?');
  await phone.rate('Right now', 4);
  await phone.rate('At its best, last 7 days', 2);
  await phone.rate('At its worst, last 7 days', 6);
  await look();
  await phone.next();
  await phone.sees('How often do you have it?');
  await phone.button('Only with certain activities');
  await phone.sees('What changes it?');
  await phone.choose('Walking');
  await look();
  await phone.next();

  await phone.sees('Any of these now, or in the last 24 hours?');
  await look();
  await phone.button('None of these');
  await phone.none('Since this problem began, anything new here?');
  await phone.none('Do you have any of these?');
  await phone.none('Do you have any of these in your legs?');
  await phone.none('Have you had any of these?');
  await phone.none('Do you have, or have you had, any of these?');
  await phone.none('And any of these?');

  await phone.sees('What medicines do you take?');
  await phone.button('Add a medicine');
  await phone.type(page.getByRole('combobox', { name: 'Medicine' }), 'ibuprof');
  await phone.tap(page.getByRole('option', { name: /ibuprofen/i }).first());
  await phone.button('Yes');
  await look();
  await phone.next();
  await phone.sees('Are you allergic to anything?');
  await phone.button('No allergies');
  await phone.none(/^Do you have any of these now\?/);
  await phone.none('Bones and joints: do you have any of these?');
  await phone.none('Last list: any of these?');
  await phone.sees(/how many hours ago/);
  await phone.choose('24 hours');
  await look();
  await phone.next();
  await phone.sees(/anti-inflammatory/);
  await phone.button('Yes');

  await phone.sees('What would you like to do again?');
  await phone.button('Running or sport');
  await phone.rate('How well can you do it now?', 1);
  await look();
  await phone.next();
  await phone.sees('Check your answers');
  await expect(page.getByText('I rolled my right ankle at football')).toBeVisible();
  await look();
  await phone.button('All good');
  await phone.sees('Consent and signature');
  await expect(page.getByText('I agree to be assessed and treated.')).toBeVisible();
  await phone.type(page.getByLabel('Your full name'), 'Robin Vale');
  await phone.choose('By typing my name');
  await look();
  await phone.button('Sign and send');
  await phone.sees('Thank you, your answers are with the clinic');
  await look();

  info.annotations.push({ type: 'taps', description: `${phone.taps} taps and ${phone.typed} fields typed` });
  console.log(`The whole form took ${phone.taps} taps and ${phone.typed} typed fields.`);
  expect(phone.taps).toBeLessThan(45);

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
  await expect(saved).toBeVisible({ timeout: 25_000 });
  expect(await storedCause()).toEqual({ cause: 'lifting' });
});

test('an answer that may be an emergency shows at once what to do and whom to call', async ({ page }) => {
  const { address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.sees('What would you like help with?');
  const here = new URL(page.url());
  here.searchParams.set('at', 'now.urgent');
  await page.goto(here.href);
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
  const here = new URL(page.url());
  here.searchParams.set('at', 'now.nerves');
  await page.goto(here.href);
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
  await phone.sees('Do you have any of these?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
