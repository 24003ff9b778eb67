// kill -9 of the browser in the middle of a word: what was typed or drawn a second before is there again.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { newPatient } from '../support/chart.js';
import { BASE_URL } from '../support/api.js';
import { newClinic } from '../support/clinic.js';
import { MortalBrowser } from './support/mortal-browser.js';
import { beginNote, saveLine, sectionOf, storedNote } from './support/note-desk.js';
import { paintWithMouse, spotIn, strokeCount } from './support/painting.js';

/** Times the browser is killed; BROWSER_KILLS=20 for a longer run. */
const KILLS = Number(process.env['BROWSER_KILLS'] ?? 3);
const PROMISED_MS = 1_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

let browser: MortalBrowser;
test.beforeEach(({ launchOptions }) => {
  browser = new MortalBrowser(launchOptions);
});
test.afterEach(() => browser.end());

const words = (from: number): string => Array.from({ length: 60 }, (_, at) => `word${from + at} `).join('');

/** Types until the time is over. Answers when each letter was typed. */
async function typeFor(page: Page, text: string, forMs: number): Promise<number[]> {
  const until = performance.now() + forMs;
  const typedAt: number[] = [];
  for (const letter of text) {
    if (performance.now() > until) break;
    typedAt.push(performance.now());
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(15);
  }
  return typedAt;
}

test(`a note survives ${KILLS} kills mid-word, with and without a network`, async () => {
  test.setTimeout(120_000 + KILLS * 60_000);
  const clinic = await newClinic();
  const { token } = clinic.members.massage_therapist;
  const { id } = await beginNote(clinic, 'massage_therapist');
  let known = '';
  let letters = 0;
  const youngest: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const isOffline = kill % 2 === 1;
    let page = await browser.open(token);
    await page.goto(`${BASE_URL}/sessions/${id}`);
    await expect(sectionOf(page, 'Objective')).toHaveValue(known);
    if (isOffline) await page.context().setOffline(true);
    await sectionOf(page, 'Objective').focus();
    await page.keyboard.press('ControlOrMeta+End');
    const text = words(kill * 100);
    const typedAt = await typeFor(page, text, 2_000 + ((kill * 397) % 1_100));
    const killedAt = await browser.kill();
    const promised = typedAt.filter((at) => killedAt - at >= PROMISED_MS).length;

    page = await browser.open(token);
    await page.goto(`${BASE_URL}/sessions/${id}`);
    await expect(sectionOf(page, 'Objective')).toHaveValue(new RegExp(`^${known}${text.slice(0, promised)}`));
    await expect.poll(async () => (await storedNote(id)).objective.length).toBeGreaterThanOrEqual(known.length + promised);
    await expect(page.getByRole('alert')).toHaveCount(0); // nobody is asked to choose between their own words
    const kept = await sectionOf(page, 'Objective').inputValue();
    expect((known + text).startsWith(kept), 'nothing else than what was typed').toBe(true);
    await expect.poll(async () => (await storedNote(id)).objective).toBe(kept);
    const lostAt = typedAt[kept.length - known.length];
    youngest.push(lostAt === undefined ? 0 : killedAt - lostAt);
    letters += promised;
    known = kept;
    await browser.kill();
  }
  say(`Killed browser: ${KILLS} kills, ${letters} letters older than ${PROMISED_MS} ms, 0 of them lost; the oldest letter lost was typed ${Math.max(...youngest).toFixed(0)} ms before the kill.`);
});

test('strokes and the values of a form survive a kill, offline as well', async () => {
  test.setTimeout(240_000);
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { token } = clinic.members.physiotherapist;
  const patient = await newPatient(clinic.as('physiotherapist'), { sexAtBirth: 'female' });
  const chart = `${BASE_URL}/patients/${patient.id}`;
  let page = await browser.open(token);
  await page.goto(chart);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await page.context().setOffline(true);
  await paintWithMouse(page, [await spotIn(page, 'shin:left', 0.5, 0.2), await spotIn(page, 'shin:left', 0.5, 0.8)]);
  await expect.poll(() => strokeCount(page, 'clinician')).toBe(1);
  await page.waitForTimeout(PROMISED_MS);
  await browser.kill();

  page = await browser.open(token);
  await page.goto(chart);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect.poll(() => strokeCount(page, 'clinician')).toBe(1);
  await paintWithMouse(page, [await spotIn(page, 'shin:right', 0.5, 0.2), await spotIn(page, 'shin:right', 0.5, 0.8)]);
  await page.waitForTimeout(PROMISED_MS);
  await browser.kill();

  page = await browser.open(token);
  await page.goto(chart);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect.poll(() => strokeCount(page, 'clinician')).toBe(2);
  await page.getByRole('button', { name: 'Save drawing' }).click();
  await expect(page.getByRole('button', { name: 'Draw', exact: true })).toBeVisible();
  const { body } = await clinic.as('physiotherapist').get(`/patients/${patient.id}/body-drawings`).expect(200);
  expect(body.items).toHaveLength(1);

  await page.goto(`${BASE_URL}/patients/new`);
  await page.getByLabel('Given name').fill('Ottoline');
  await page.waitForTimeout(PROMISED_MS);
  await browser.kill();
  page = await browser.open(token);
  await page.goto(`${BASE_URL}/patients/new`);
  await expect(page.getByLabel('Given name')).toHaveValue('Ottoline');
});

/** Files below a folder that hold the text, as bytes of UTF-8 or of UTF-16. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(names.map(async (name) => {
    const bytes = await readFile(name);
    return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')) ? [path.relative(folder, name)] : [];
  }));
  return found.flat();
}

test('what waits on the device lies there sealed', async () => {
  test.setTimeout(240_000);
  const clinic = await newClinic();
  const { token } = clinic.members.massage_therapist;
  const { id } = await beginNote(clinic, 'massage_therapist');
  let page = await browser.open(token);
  await page.goto(`${BASE_URL}/sessions/${id}`);
  await expect(sectionOf(page, 'Objective')).toBeVisible();
  await page.context().setOffline(true);
  // Else the browser itself would keep the text, to restore the tab.
  await expect(sectionOf(page, 'Objective')).toHaveAttribute('autocomplete', 'off');
  await sectionOf(page, 'Objective').fill('Quizzaciously tender calf.');
  await expect(saveLine(page)).toHaveText(/^Kept on this device/);
  await page.close({ runBeforeUnload: false });
  await browser.kill();
  expect(await filesWith(browser.profile, 'Quizzaciously')).toEqual([]);

  page = await browser.open(token);
  await page.goto(`${BASE_URL}/sessions/${id}`);
  await expect(sectionOf(page, 'Objective')).toHaveValue('Quizzaciously tender calf.');
});
