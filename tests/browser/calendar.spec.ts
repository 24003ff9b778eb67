// A day at the desk: booked, dragged, refused in words, moved by keys, booked beyond the limit with a reason; and an address for a calendar program.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

let clinic: TestClinic;
let day: string;

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

test.beforeEach(async ({ page }) => {
  clinic = await newClinic();
  day = daysFrom(today(clinic.timeZone), 14);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await sitDown(page, clinic, 'clinic_admin');
});

const physio = () => clinic.members.physiotherapist;
const masseur = () => clinic.members.massage_therapist;

/** An instant at the clinic's wall clock on the day, by the zone's rules as the server sees them. */
async function at(time: string): Promise<string> {
  const [row] = await sql<{ at: string }>`select to_char((${`${day} ${time}`}::timestamp at time zone ${clinic.timeZone}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`;
  return row?.at ?? '';
}

async function booked(name: string, from: string, until: string, practitionerId = physio().membershipId) {
  const patient = await newPatient(clinic.as('clinic_admin'), { givenName: name, familyName: 'Vale' });
  const { body } = await clinic.as('clinic_admin').post('/appointments').send({ patientId: patient.id, practitionerId, visitType: 'follow-up', startsAt: await at(from), endsAt: await at(until) }).expect(201);
  return { id: String(body.id), patientId: patient.id };
}

const open = async (page: Page): Promise<void> => {
  await page.goto(`/calendar?day=${day}`);
  await expect(page.getByRole('region', { name: 'Visits by time' })).toBeVisible();
};
const card = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`${name} Vale`, 'u') });
const columnOf = (page: Page, name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}, `, 'u') });
const slot = (page: Page, time: string, name: string): Locator => page.getByRole('button', { name: new RegExp(`^Book ${time}, ${name}, `, 'u') });
const startOf = async (id: string): Promise<string> => {
  const [row] = await sql<{ at: string }>`select to_char(starts_at at time zone ${clinic.timeZone}, 'HH24:MI') as at from appointment where id = ${id}`;
  return row?.at ?? '';
};

/** Takes the card by its first line and puts it down so many pixels further. */
async function drag(page: Page, what: Locator, by: { readonly x: number; readonly y: number }): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (box === null) throw new Error('The card is not on the page.');
  const [x, y] = [box.x + 30, box.y + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 5 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 5 });
  await page.mouse.up();
}

async function pick(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Patient' }).fill(name);
  await page.getByRole('list', { name: 'Patients found' }).getByRole('button', { name: new RegExp(name, 'u') }).click();
}

const HOUR_PX = 96;

test('a visit is booked in a free half hour, by keys', async ({ page }) => {
  await newPatient(clinic.as('clinic_admin'), { givenName: 'Sam', familyName: 'Vale' });
  await open(page);
  await slot(page, '08:00', physio().displayName).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(slot(page, '09:00', physio().displayName)).toBeFocused();
  await page.keyboard.press('Enter');
  await pick(page, 'Sam');
  await page.getByLabel('Kind of visit').selectOption({ label: 'Massage session' });
  await expect(page.getByRole('spinbutton', { name: 'Minutes' })).toHaveValue('60');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(columnOf(page, physio().displayName).getByRole('button', { name: /^09:00.*Sam Vale.*Massage session/u })).toBeVisible();
  await expect(slot(page, '09:30', physio().displayName)).toHaveCount(0);
});

test('a card is dragged to another hour and another practitioner; a taken time is refused in words', async ({ page }) => {
  const { id } = await booked('Moving', '09:00', '09:30');
  await booked('Sitting', '13:00', '14:00');
  await open(page);
  await drag(page, card(page, 'Moving'), { x: 0, y: HOUR_PX * 1.25 });
  await expect(card(page, 'Moving')).toContainText('10:15');
  await expect.poll(() => startOf(id)).toBe('10:15');
  await drag(page, card(page, 'Moving'), { x: 0, y: HOUR_PX * 3 });
  await expect(page.getByRole('alert').filter({ hasText: 'Not moved.' })).toContainText(`${physio().displayName} has another visit from 13:00 to 14:00.`);
  await expect(card(page, 'Moving')).toContainText('10:15');
  const [from, to] = [await columnOf(page, physio().displayName).boundingBox(), await columnOf(page, masseur().displayName).boundingBox()];
  await drag(page, card(page, 'Moving'), { x: (to?.x ?? 0) - (from?.x ?? 0), y: 0 });
  await expect(columnOf(page, masseur().displayName).getByRole('button', { name: /10:15.*Moving Vale/u })).toBeVisible();
  await expectAccessible(page);
});

test('the keyboard moves a visit and says where it is', async ({ page }) => {
  const { id } = await booked('Keyed', '11:00', '11:30');
  await open(page);
  await card(page, 'Keyed').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(new RegExp(`${physio().displayName}, .*, 11:30\\.`, 'u'))).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.getByText(new RegExp(`^Visit put down\\. ${physio().displayName}, .*, 11:30\\.`, 'u'))).toBeAttached();
  await expect.poll(() => startOf(id)).toBe('11:30');
  // Until the answer is there it cannot be taken up again.
  await expect(page.getByText(/^Moved to 11:30/)).toBeVisible();
  await expect(card(page, 'Keyed')).not.toHaveAttribute('data-fixed');
  await card(page, 'Keyed').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not moved.')).toBeAttached();
  expect(await startOf(id)).toBe('11:30');
});

test('a visit arrives, is cancelled and booked again; its time is free meanwhile', async ({ page }) => {
  await booked('States', '10:00', '10:30');
  await open(page);
  const step = async (name: string): Promise<void> => {
    await card(page, 'States').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await step('Arrived');
  await expect(card(page, 'States')).toContainText('Arrived');
  await step('Cancel the visit');
  await expect(card(page, 'States')).toContainText('Cancelled');
  await expect(slot(page, '10:00', physio().displayName)).toBeVisible();
  await step('Book again');
  await expect(slot(page, '10:00', physio().displayName)).toHaveCount(0);
});

test('a booking beyond what is authorised asks why, in place', async ({ page }) => {
  const { patientId } = await booked('Limited', '09:00', '09:30');
  await clinic.as('clinic_admin').post(`/patients/${patientId}/authorisations`).send({ source: 'payer', visits: 1, fromOn: today(clinic.timeZone) }).expect(201);
  await open(page);
  await slot(page, '14:00', physio().displayName).click();
  await pick(page, 'Limited');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('1 visit authorised by the payer: all used or booked.');
  await page.getByLabel('Why is it booked all the same?').fill('The patient pays for this one.');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(page.getByRole('button', { name: /^14:00.*Limited Vale.*Beyond authorised/u })).toBeVisible();
  await page.goto(`/patients/${patientId}`);
  await expect(page.getByRole('list', { name: 'Authorisations' })).toContainText('0 of 1 visit used, 2 booked');
});

test('an address for a calendar program is shown once, read, and revoked', async ({ page }) => {
  await booked('Feed', '09:00', '09:30');
  await open(page);
  await page.getByRole('button', { name: 'Calendar addresses …' }).click();
  await page.getByLabel('Whose visits').selectOption({ label: physio().displayName });
  await page.getByLabel('Where it is used').fill('My phone');
  await page.getByRole('button', { name: 'Make an address' }).click();
  const url = (await page.getByText(/calendar-feeds\/.*\.ics/u).textContent()) ?? '';
  const read = await page.request.get(url);
  expect(await read.text()).toContain('SUMMARY:FV');
  await page.getByRole('button', { name: 'Revoke My phone' }).click();
  await page.getByRole('button', { name: 'Revoke', exact: true }).last().click();
  await expect(page.getByText('No address is in use.')).toBeVisible();
  expect((await page.request.get(url)).status()).toBe(404);
  expect(await page.content()).not.toContain(url);
});

test('day and week fit every width, light and dark', async ({ page }) => {
  await booked('Wide', '09:00', '10:00');
  await booked('Short', '10:00', '10:15');
  for (const view of ['day', 'week']) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/calendar?day=${day}&view=${view}&whose=${physio().membershipId}`);
      await expect(card(page, 'Wide')).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoSidewaysScroll(page);
        if (width !== 820) await expectAccessible(page);
      }
    }
  }
});
