import { expect, test, type Page } from '@playwright/test';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 40_000 });

type Sent = Readonly<Record<string, unknown>>;
const motion = (side: string, motionId: string, region: string, degrees: number): Sent => ({ kind: 'range-of-motion', region, side, data: { motionId, mode: 'active', degrees } });
const strength = (side: string, movement: string, region: string, grade0To5: number): Sent => ({ kind: 'strength', region, side, data: { movement, grade0To5 } });
const girth = (side: string, cm: number): Sent => ({ kind: 'girth', region: 'thigh-anterior', side, data: { landmark: '15 cm above the kneecap', cm } });

/** Ten values of a knee after an injury, both sides. */
const BEFORE: readonly Sent[] = [
  motion('left', 'rom.knee.flexion', 'knee-anterior', 95), motion('right', 'rom.knee.flexion', 'knee-anterior', 138),
  motion('left', 'rom.knee.extension', 'knee-anterior', -10), motion('right', 'rom.knee.extension', 'knee-anterior', 0),
  strength('left', 'knee flexion', 'knee-anterior', 4), strength('right', 'knee flexion', 'knee-anterior', 5),
  strength('left', 'knee extension', 'knee-anterior', 3), strength('right', 'knee extension', 'knee-anterior', 5),
  girth('left', 46), girth('right', 48.5),
];
/** In the order of the sheet: flexion, extension, their strength, girth; left before right. */
const NOW = ['115', '138', '-3', '0', '4', '5', '4', '5', '47', '48.5'] as const;

async function followUp(clinic: TestClinic, before: readonly Sent[], role: 'physiotherapist' | 'massage_therapist' = 'physiotherapist'): Promise<{ patientId: string; sessionId: string }> {
  const agent = clinic.as(role);
  const patient = await healthyPatient(agent);
  const { body: episode } = await agent.post(`/patients/${patient.id}/episodes`).send({ title: 'Left knee', regions: [{ region: 'knee-anterior', side: 'left' }] }).expect(201);
  if (before.length > 0) {
    await agent.post(`/patients/${patient.id}/findings/batch`).send({ findings: before.map((one) => ({ ...one, episodeId: episode.id })) }).expect(201);
    await sql`update finding set recorded_at = recorded_at - interval '9 days' where patient_id = ${patient.id}`;
  }
  const { body: note } = await agent.post(`/patients/${patient.id}/sessions`).send({ visitType: role === 'physiotherapist' ? 'follow-up' : 'massage-session', episodeId: episode.id }).expect(201);
  return { patientId: patient.id, sessionId: note.id };
}

interface Stored {
  readonly kind: string;
  readonly side: string | null;
  readonly data: Record<string, unknown>;
}
const stored = (sessionId: string): Promise<Stored[]> => sql<Stored>`select kind, side, data from finding where session_id = ${sessionId} order by id`;

const sheetOf = (page: Page) => page.getByRole('group', { name: 'Examination', exact: true });

test('a physiotherapist re-measures ten values without the mouse', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { sessionId } = await followUp(clinic, BEFORE);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/sessions/${sessionId}`);
  await expect(page.getByRole('link', { name: 'Examination' })).toBeVisible();

  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += key.split('+').length;
    await page.keyboard.press(key);
  };
  const write = async (text: string): Promise<void> => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  const begun = Date.now();
  await press('Alt+e');
  await expect(sheetOf(page).getByRole('textbox', { name: 'Knee flexion, left, degrees' })).toBeVisible();
  await press('m');
  for (const [at, value] of NOW.entries()) {
    if (value === '0') await press('=');
    else await write(value);
    if (at === 0) await press('p');
    await press('Enter');
  }
  await expect(page.getByRole('button', { name: 'Record 10' })).toBeFocused();
  await press('Enter');
  await expect(sheetOf(page).getByText('recorded 115°')).toBeVisible();
  const seconds = (Date.now() - begun) / 1000;
  process.stderr.write(`Physiotherapy follow-up, ten re-measured values: ${keys} keys, 0 taps, ${seconds.toFixed(1)} seconds without thinking time\n`);
  expect(keys).toBeLessThan(60);

  const rows = await stored(sessionId);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual({ kind: 'range-of-motion', side: 'left', data: { motionId: 'rom.knee.flexion', mode: 'active', degrees: 115, painful: true } });
  expect(rows[3]?.data).toMatchObject({ degrees: 0 });
  expect(rows.slice(8).map(({ data }) => data['cm'])).toEqual([47, 48.5]);

  await press('Alt+e');
  const objective = page.getByRole('textbox', { name: 'Objective' });
  await expect(objective).toHaveValue(/^›\u00A0Front of knee, left: active knee flexion 115°, painful\n/u);
  await expect(objective).toHaveValue(/girth 48\.5 cm/u);
});

test('a value shows how far it is from the last one, and its course over the visits', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { patientId, sessionId } = await followUp(clinic, BEFORE);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${patientId}?tab=findings`);
  await page.getByRole('button', { name: 'Trend: Front of knee, left: active knee flexion 95°' }).click();
  const course = page.getByRole('dialog', { name: 'Trend: Active knee flexion' });
  await course.getByRole('button', { name: 'Show as table' }).click();
  await expect(course.getByRole('cell', { name: '95°' })).toBeVisible();
  await page.goto(`/sessions/${sessionId}/examination`);
  const cell = sheetOf(page).getByRole('textbox', { name: 'Knee flexion, left, degrees' });
  await cell.fill('115');
  await expect(sheetOf(page).getByText('last 95° ↑ 20')).toBeVisible();
  await expectAccessible(page);

  await cell.fill('999');
  await expect(sheetOf(page).getByRole('alert')).toHaveText('Between -45 and 180°');
  await page.keyboard.press('Control+Enter');
  await expect(cell).toBeFocused();
  expect(await stored(sessionId)).toEqual([]);
  await cell.fill('');
  await cell.press('=');
  await expect(cell).toHaveValue('95');
  await expect(sheetOf(page).getByText('as last 95° →')).toBeVisible();
  await cell.press('t');
  const trend = page.getByRole('dialog', { name: 'Trend: Active knee flexion' });
  await expect(trend.getByRole('table', { name: 'Range' }).getByRole('row')).toHaveCount(2);
  await expect(trend.getByRole('listbox', { name: 'Range over the visits' }).getByRole('option', { name: 'Left: 95°' })).toBeVisible();
  await expectAccessible(page);
});

test('inches are kept in centimetres, and calves three centimetres apart stop the visit at once', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { sessionId } = await followUp(clinic, []);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/sessions/${sessionId}/examination`);
  const section = page.getByRole('region', { name: 'Girth' });
  await page.getByRole('checkbox', { name: 'Lower leg and foot' }).check({ force: true });
  await section.getByRole('radio', { name: 'inches' }).check({ force: true });
  await section.getByRole('textbox', { name: 'Calf, 10 cm below the tibial tuberosity, left, girth' }).fill('14');
  await section.getByRole('textbox', { name: 'Calf, 10 cm below the tibial tuberosity, right, girth' }).fill('15,25');
  await expect(section.getByText('= 35.6 cm')).toBeVisible();
  await expect(section.getByText('= 38.7 cm')).toBeVisible();
  await expect(section.getByText(/^Difference 3\.1 cm, right more\. From 3 cm on/u)).toBeVisible();
  await page.getByRole('button', { name: 'Record 2' }).click();
  await expect(section.getByText('recorded 38.7 cm')).toBeVisible();
  expect((await stored(sessionId)).map(({ data }) => data['cm'])).toEqual([35.6, 38.7]);
  await expect(page.getByRole('region', { name: 'Safety of this visit' })).toContainText(/swell|clot|swollen/iu);
});

test('a root is graded in one line and lights up on the map', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { patientId, sessionId } = await followUp(clinic, []);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/sessions/${sessionId}/examination`);
  const root = page.getByRole('region', { name: 'Nerve roots' }).getByRole('group', { name: 'L5', exact: true });
  const [feeling, muscles, reflex] = [root.getByRole('combobox', { name: 'L5, left, sensation' }), root.getByRole('textbox', { name: 'L5, left, key muscles' }), root.getByRole('textbox', { name: 'L5, left, reflex' })];
  await feeling.focus();
  await page.keyboard.type('r');
  await page.keyboard.press('Enter');
  await expect(muscles).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3');
  await expect(reflex).toHaveValue('3');
  await expect(page.getByText(/upgoing toe/u)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(root.getByText('recorded Reduced')).toBeVisible();
  expect(await stored(sessionId)).toEqual([{ kind: 'neuro', side: 'left', data: { level: 'L5', dermatome: 'reduced', myotome0To5: 4, reflex0To4: 3 } }]);
  const [fact] = await sql<{ value: { region: string }[] }>`select value from current_fact where patient_id = ${patientId} and fact_id = 'sens.reducedRegions'`;
  expect(fact?.value.map(({ region }) => region).toSorted()).toEqual(['foot-dorsal', 'forefoot', 'leg-lateral']);
});

test('what is typed without a connection stays on the device and is sent once it is back', async ({ page, context }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { sessionId } = await followUp(clinic, BEFORE);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/sessions/${sessionId}/examination`);
  const cell = sheetOf(page).getByRole('textbox', { name: 'Knee flexion, left, degrees' });
  await expect(cell).toBeVisible();
  await expect(page.getByRole('group', { name: /^Where you examine/u })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await cell.fill('120');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Kept on this device, will send when the connection is back/u)).toBeVisible();
  expect(await stored(sessionId)).toEqual([]);
  await context.setOffline(false);
  await expect(sheetOf(page).getByText('recorded 120°')).toBeVisible({ timeout: 60_000 });
  expect(await stored(sessionId)).toHaveLength(1);

  await cell.fill('125');
  await page.waitForTimeout(1_500);
  await page.reload();
  await expect(cell).toHaveValue('125');
});

test('a massage therapist sees the tests of the role, how to do them, and no condition', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { sessionId } = await followUp(clinic, [], 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/sessions/${sessionId}/examination`);
  await page.getByRole('checkbox', { name: 'Lower leg and foot' }).check({ force: true });
  const tests = page.getByRole('region', { name: 'Special tests' });
  const bone = tests.getByRole('group', { name: 'Focal bone tenderness', exact: true });
  await bone.getByText('How to do it').click();
  await expect(bone.getByText('Pain over 2-3 cm of bone')).toBeVisible();
  await expect(tests.getByRole('group', { name: /Thompson/u })).toHaveCount(0);
  await expect(tests).not.toContainText(/Points to|sensitivity|splint/iu);
});

for (const width of WIDTHS) {
  test(`the whole sheet fits ${width} pixels`, async ({ page }) => {
    test.slow();
    const clinic = await newClinic({ timeZone: 'UTC' });
    const { sessionId } = await followUp(clinic, BEFORE);
    await sitDown(page, clinic, 'physiotherapist');
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/sessions/${sessionId}/examination`);
    await page.getByRole('radio', { name: 'Everything' }).check({ force: true });
    await expect(page.getByRole('region', { name: 'Special tests' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}
