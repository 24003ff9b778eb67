// The check-in: what still stands in the way is said, an answer lost with its page is no second check-in, and the days
// of what was said are the clinic's.
import { expect, test, type Page } from '@playwright/test';
import { newPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { today } from '../support/days.js';
import { sitDown } from './support/desk.js';
import { choose } from './support/visit.js';

test.use({ viewport: { width: 1180, height: 1000 }, actionTimeout: 20_000 });

const checkIn = (page: Page) => page.getByRole('region', { name: 'Check-in' }).last();
const record = (page: Page) => checkIn(page).getByRole('button', { name: 'Record check-in' });

/** A zone in which the day is not the one of Greenwich now. */
const farZone = (): string => (new Date().getUTCHours() < 10 ? 'Pacific/Honolulu' : 'Pacific/Kiritimati');

test('a new medicine is asked for by name and recorded once, though the answer was lost with its page', async ({ page, context }) => {
  const timeZone = farZone();
  expect(today(timeZone)).not.toBe(today('UTC'));
  const clinic = await newClinic({ timeZone });
  const agent = clinic.as('massage_therapist');
  const patient = await newPatient(agent);
  const { body: note } = await agent.post(`/patients/${patient.id}/sessions`).send({ visitType: 'massage-session' }).expect(201);
  const recorded = () => sql<{ text: string }>`select text from medicine where patient_id = ${patient.id}`;
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/sessions/${note.id}`);

  await expect(checkIn(page).getByText('Answer the three questions first.')).toBeVisible();
  await choose(checkIn(page), 'New medicine?', 'Yes');
  await choose(checkIn(page), 'New symptom?', 'No');
  await choose(checkIn(page), /^Anything since last time\?/, 'No');
  await expect(checkIn(page).getByText('Name the new medicine; “not known” will do.')).toBeVisible();
  await expect(record(page)).toBeDisabled();
  await checkIn(page).getByRole('textbox', { name: 'Which medicine?' }).fill('Eliquis');

  await page.route('**/check-ins', async (route) => {
    await route.fetch();
    await page.close();
  });
  const gone = page.waitForEvent('close');
  await record(page).click({ noWaitAfter: true }).catch(() => undefined);
  await gone;
  expect(await recorded()).toEqual([{ text: 'Eliquis' }]);

  const again = await context.newPage();
  await again.goto(`/sessions/${note.id}`);
  await expect(checkIn(again).getByRole('textbox', { name: 'Which medicine?' })).toHaveValue('Eliquis');
  await record(again).click();
  await expect(again.getByRole('region', { name: 'What the check-in changed' })).toBeVisible();
  expect(await recorded()).toEqual([{ text: 'Eliquis' }]);
  const [, month, day] = today(timeZone).split('-').map(Number);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, (month ?? 1) - 1, 1)).slice(0, 3);
  await again.goto(`/patients/${patient.id}`);
  await expect(again.getByText(new RegExp(`taken now · clinician, ${day} ${name} `, 'u'))).toBeVisible();
});
