// The sheet of a place in a visit: what is said of one side is of that side, inches are kept as centimetres, and what was
// tapped or recorded by mistake is taken back, with what it did.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { beginNote, lookAt, sectionOf } from './support/note-desk.js';
import { sitDown } from './support/desk.js';
import { choose, touch } from './support/visit.js';

test.use({ viewport: { width: 1180, height: 1400 }, actionTimeout: 20_000 });

interface Kept extends Record<string, unknown> {
  readonly side: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

const kept = (sessionId: string, kind: string): Promise<Kept[]> => sql<Kept>`select side, data from finding where session_id = ${sessionId} and kind = ${kind} order by side`;

async function openSheet(page: Page, place: string): Promise<Locator> {
  await touch(page.getByRole('group', { name: /^Where you found and treated/ }).getByRole('button', { name: new RegExp(`^${place}`) }));
  const sheet = page.getByRole('region', { name: place, exact: true });
  await sheet.getByRole('tab', { name: 'Finding' }).click();
  return sheet;
}

async function pick(page: Page, sheet: Locator, field: string, option: RegExp): Promise<void> {
  await sheet.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).first().click();
}

test('one side hurts and the other is measured to compare; a wrong tap is cleared', async ({ page }) => {
  const clinic = await newClinic();
  const note = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, note.id);
  const sheet = await openSheet(page, 'Right back of the thigh');

  await choose(sheet, 'Tone', 'Raised');
  await expect(sheet.getByRole('button', { name: 'Add finding' })).toBeEnabled();
  await sheet.getByRole('radiogroup', { name: 'Tone' }).getByRole('button').click();
  await expect(sheet.getByRole('radiogroup', { name: 'Tone' }).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(sheet.getByRole('button', { name: 'Add finding' })).toBeDisabled();

  await choose(sheet, 'Finding', 'Range of motion');
  await pick(page, sheet, 'Motion', /knee flexion/i);
  await choose(sheet, 'Moved by', 'Active');
  await sheet.getByRole('spinbutton', { name: 'Right' }).fill('110');
  await choose(sheet, 'Painful', 'Yes');
  await sheet.getByRole('spinbutton', { name: 'Left' }).fill('140');
  await expect(sheet.getByRole('radiogroup', { name: 'Painful' }).getByRole('radio', { checked: true })).toHaveCount(0);
  await choose(sheet, 'Painful', 'Right');
  await sheet.getByRole('button', { name: 'Add finding' }).click();
  await expect(sectionOf(page, 'Objective')).toHaveValue(/right: active knee flexion 110°, painful/u);
  expect((await kept(note.id, 'range-of-motion')).map(({ side, data }) => [side, data['degrees'], data['painful']])).toEqual([['left', 140, false], ['right', 110, true]]);
});

test('a girth read in inches is shown and kept in centimetres', async ({ page }) => {
  const clinic = await newClinic();
  const note = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, note.id);
  const sheet = await openSheet(page, 'Right back of the thigh');
  await choose(sheet, 'Finding', 'Girth');
  await choose(sheet, 'The tape shows', 'inches');
  await sheet.getByRole('spinbutton', { name: 'Left' }).fill('18.5');
  await sheet.getByRole('spinbutton', { name: 'Right' }).fill('19');
  await expect(sheet.getByText('= 47 cm', { exact: false })).toBeVisible();
  await expect(sheet.getByText('Difference 1.3 cm, right more')).toBeVisible();
  await choose(sheet, 'The tape shows', 'cm');
  await expect(sheet.getByRole('spinbutton', { name: 'Right' })).toHaveValue('48.3');
  await choose(sheet, 'The tape shows', 'inches');
  await sheet.getByRole('button', { name: 'Add finding' }).click();
  await expect(sectionOf(page, 'Objective')).toHaveValue(/48\.3 cm/u);
  expect((await kept(note.id, 'girth')).map(({ side, data }) => [side, data['cm']])).toEqual([['left', 47], ['right', 48.3]]);
});

test('a test entered in error leaves the note, and what it stopped is allowed again at once', async ({ page }) => {
  const clinic = await newClinic();
  const note = await beginNote(clinic, 'physiotherapist', 'follow-up');
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/sessions/${note.id}/examination`);
  const safety = page.getByRole('region', { name: 'Safety of this visit' });
  const stop = safety.getByText('Do not treat', { exact: true });
  await expect(safety).toBeVisible();
  await expect(stop).toBeHidden();

  await page.getByRole('group', { name: /^Thompson/ }).first().getByRole('combobox', { name: /left/i }).selectOption('positive');
  await page.getByRole('button', { name: 'Record 1' }).click();
  await expect(stop).toBeVisible();
  await page.getByRole('button', { name: /^Take back: .*Thompson/ }).click();
  await page.getByRole('button', { name: 'Entered in error' }).click();
  await expect(stop).toBeHidden();
  await page.goto(`/sessions/${note.id}`);
  await expect(sectionOf(page, 'Objective')).toHaveValue('');
});

test('a technique that was chosen and not added is there again after a reload, and gone once it is added', async ({ page }) => {
  const clinic = await newClinic();
  const note = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, note.id);
  const open = async (): Promise<Locator> => {
    await touch(page.getByRole('group', { name: /^Where you found and treated/ }).getByRole('button', { name: /^Right calf/ }));
    return page.getByRole('region', { name: 'Right calf', exact: true });
  };
  const sheet = await open();
  await sheet.getByRole('radio', { name: /^Swedish/ }).check({ force: true });
  await sheet.getByText('Pain afterwards, note').click();
  await sheet.getByRole('textbox', { name: 'Note' }).fill('Taut band beside the shin');
  await page.waitForTimeout(1_500);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await open();
  await expect(sheet.getByRole('radio', { name: /^Swedish/ })).toBeChecked();
  await expect(sheet.getByRole('textbox', { name: 'Note' })).toHaveValue('Taut band beside the shin');
  await sheet.getByRole('button', { name: 'Add technique' }).click();
  await expect(sectionOf(page, 'Objective')).toHaveValue(/Swedish massage, right calf.*Taut band beside the shin/u);
  await page.reload();
  await expect(page.getByRole('table', { name: 'Techniques of this visit' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await open();
  await expect(sheet.getByRole('radio', { name: /^Swedish/ })).not.toBeChecked();
});
