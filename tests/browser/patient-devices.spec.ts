// Two devices, a wrong clock, a dead link, a clinic's tablet: nothing is lost, nothing is shown that should not be.
import { expect, test } from '@playwright/test';
import { agentOf, newSession } from '../support/clinic.js';
import { newLink, tokenOf } from '../support/patient-link.js';
import { answeredBut } from './support/answered.js';
import { expectStepAccessible, invitedPatient, Phone, PHONE, type Invited } from './support/phone.js';

test.use(PHONE);

const stored = async ({ clinic, link }: Invited, itemId: string): Promise<unknown> => {
  const { body } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  return (body.answers as { itemId: string; value: unknown }[]).find((answer) => answer.itemId === itemId)?.value;
};

test('two devices answer at once: each question keeps its newest answer, even when one clock is an hour behind', async ({ page, browser }) => {
  const invited = await invitedPatient();
  const one = new Phone(page);
  await one.enter(invited.address);
  await one.button('Begin');
  await one.button('I am the patient');
  const context = await browser.newContext(PHONE);
  const other = new Phone(await context.newPage());
  await other.page.clock.install({ time: Date.now() - 3_600_000 });
  await other.enter(invited.address);
  await other.button('Go on where you stopped');

  await one.jump('pain.frequency');
  await one.button('Every day, on and off');
  await expect.poll(() => stored(invited, 'pain.frequency')).toBe('daily');
  await one.jump('story.course');
  await one.button('Getting worse');
  await other.jump('pain.frequency');
  await other.button('Some days');
  await other.jump('story.relief');
  await other.button('Yes, at least some');
  await expect.poll(() => stored(invited, 'pain.frequency')).toBe('some-days');
  await expect.poll(() => stored(invited, 'story.course')).toBe('worse');
  await expect.poll(() => stored(invited, 'story.relief')).toBe('helped');
  await one.jump('pain.frequency');
  await expect(page.getByRole('button', { name: 'Some days' })).toHaveAttribute('aria-pressed', 'true');
  await context.close();
});

test('the last place and the last medicine, taken away again, are taken back at the clinic too', async ({ page }) => {
  const invited = await invitedPatient();
  await answeredBut(invited.link, { told: { medicines: { entries: [{ text: 'ibuprofen' }] }, 'meds.listConfirmed': true }, open: ['pain.frequency'] });
  const phone = new Phone(page);
  await phone.enter(invited.address);
  await phone.button('Go on where you stopped');
  await phone.jump('pain.areas');
  await phone.sees('Where do you feel it?');
  await phone.button('Remove');
  await expect.poll(() => stored(invited, 'pain.areas')).toEqual({ withdrawn: true });
  await phone.next();
  await expect(page.getByText('Please answer this to go on.')).toBeVisible();

  await phone.jump('medicines.list');
  await phone.sees('What medicines do you take?');
  await phone.button('Remove: ibuprofen');
  const dialog = page.getByRole('dialog', { name: 'Remove these answers too?' });
  await expect(dialog.getByText('Is that everything', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Change and remove' }).tap();
  await expect.poll(() => stored(invited, 'medicines')).toEqual({ withdrawn: true });
  await page.reload();
  await phone.sees('What medicines do you take?');
  await expect(page.getByRole('button', { name: 'I take none' })).toHaveAttribute('aria-pressed', 'false');
  await phone.jump('summary');
  await expect(page.getByText('3 questions still need an answer.')).toBeVisible(); // with the one left open from the start
});

test('the phone’s own Back goes one screen back, and a reload stays where it was', async ({ page }) => {
  const { address } = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.sees('What would you like help with?');
  await page.getByRole('textbox').fill('x'.repeat(20_000));
  await phone.next();
  await expect(page.getByText('There is room for 2000 letters here. Please take out 18000.')).toBeVisible();
  await phone.sees('What would you like help with?');
  await page.getByRole('textbox').fill('My right calf');
  await phone.next();
  await phone.sees('When did it start?');
  await page.goBack();
  await phone.sees('What would you like help with?');
  await page.goForward();
  await page.reload();
  await phone.sees('When did it start?');
  await phone.button('Back');
  await expect(page.getByRole('textbox')).toHaveValue('My right calf');
});

test('a finger that taps twice does not answer the next list unread', async ({ page }) => {
  const invited = await invitedPatient();
  const phone = new Phone(page);
  await phone.enter(invited.address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.jump('story.course');
  await phone.sees('Is it getting better or worse?');
  const box = await page.getByRole('button', { name: 'Getting better' }).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 20, { clickCount: 2, delay: 220 });
  await phone.sees('Have rest and simple pain relief helped?');
  await expect.poll(() => stored(invited, 'story.course')).toBe('better');
  expect(await stored(invited, 'story.relief')).toBeUndefined();
});

test('a link that has ended says why, in one clear sentence', async ({ page }) => {
  const { clinic, link, address } = await invitedPatient();
  await page.goto(`/i#${'A'.repeat(43)}`);
  await expect(page.getByText('This link is not known.', { exact: false })).toBeVisible();
  await expectStepAccessible(page);
  await page.goto('about:blank');
  await page.goto('/i');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Part of the link is missing');
  await newLink(clinic, link.intakeId);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByText('This link was replaced by a newer one. Look for the newest message from the clinic.')).toBeVisible();
});

test('five wrong birth dates close the link', async ({ page }) => {
  const { address } = await invitedPatient();
  const phone = new Phone(page);
  await page.goto(address);
  const field = page.getByLabel('Date of birth');
  for (const left of ['4 tries left.', '3 tries left.', '2 tries left.', '1 try left.', '0 tries left.']) {
    await field.fill('1970-01-01');
    await phone.button('Start');
    await expect(page.getByText(left, { exact: false })).toBeVisible();
    await field.fill('');
  }
  await field.fill('1990-05-17');
  await phone.button('Start');
  await expect(page.getByText('The date of birth was wrong too many times', { exact: false })).toBeVisible();
});

test('on the clinic’s tablet the form locks itself, offers no way out, and asks for the tablet at the end', async ({ page }) => {
  const { clinic, link } = await invitedPatient();
  const desk = agentOf(await newSession(clinic.members.assistant.accountId, clinic.id));
  const handed = await desk.post(`/intakes/${link.intakeId}/hand-over`).send({}).expect(201);
  const token = tokenOf(handed.body.url);
  await answeredBut({ ...link, token }, { open: ['pain.frequency'] });
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.clock.install();
  const tablet = new Phone(page);
  await tablet.enter(`/i#${token}`);
  await tablet.button('Go on where you stopped');
  await tablet.sees('How often do you have it?');
  await page.clock.fastForward('03:06');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The form is locked');
  await expect(page.getByText('How often do you have it?')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Date of birth')).toBeVisible();
  await tablet.type(page.getByLabel('Date of birth'), '1990-05-17');
  await tablet.button('Start');
  await tablet.button('Go on where you stopped');
  await tablet.sees('How often do you have it?');
  await tablet.button('Some days');
  await tablet.sees('What changes it?');
  await tablet.jump('sign');
  await tablet.sign('Robin Vale');
  await tablet.sees('Please give the tablet back');
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Your copy (PDF)' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Staff: sign in' })).toHaveAttribute('href', '/sign-in');
  await page.goto('/');
  await expect(page.getByLabel(/e-?mail/i)).toBeVisible();
});
