// The body map in the patient's hand and on the therapist's desk: painted, rubbed out, told by keyboard, compared, saved.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';
import { watchFrames } from './support/frames.js';
import { along, atTheMap, backToTheMap, Finger, paintWithMouse, spotIn, stage, strokeCount, type At } from './support/painting.js';
import { invitedPatient, PHONE, type Invited } from './support/phone.js';

interface Area { region: string; side: string | null; qualities: string[]; intensity0To10: number | null }
interface Painted { strokes: { view: string; quality: string; points: number[] }[]; paths: unknown[] }

async function kept({ clinic, link }: Invited): Promise<{ areas: Area[]; drawing: Painted | undefined }> {
  const { body } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  const answers = body.answers as { itemId: string; value: unknown }[];
  const of = (id: string): unknown => answers.find(({ itemId }) => itemId === id)?.value;
  return { areas: (of('pain.areas') ?? []) as Area[], drawing: of('pain.drawing') as Painted | undefined };
}

const saved = (page: Page) => expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();
const choose = async (page: Page, name: string): Promise<void> => { await page.getByRole('radio', { name, exact: true }).check({ force: true }); };
const say = (area: Area): string => `${area.side} ${area.region}: ${area.qualities.join(', ')} ${area.intensity0To10}`;

test.describe('in the patient’s hand', () => {
  test.use(PHONE);

  test('a finger paints, what is painted is an answer, and every step goes back and forth', async ({ page }) => {
    const invited = await invitedPatient();
    await atTheMap(page, invited.address);
    const finger = await Finger.on(page);
    await page.getByRole('radio', { name: 'Paint: Burning' }).check({ force: true });
    await finger.paint([await spotIn(page, 'thigh-anterior:left', 0.5, 0.1), await spotIn(page, 'thigh-anterior:left', 0.5, 0.9)]);
    await expect.poll(() => strokeCount(page, 'patient')).toBe(1);
    await expect(page.getByRole('heading', { name: 'Left front of the thigh' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await expect.poll(async () => (await kept(invited)).areas.map(say)).toContain('left thigh-anterior: burning null');
    expect((await kept(invited)).drawing?.strokes.map(({ view, quality }) => [view, quality])).toEqual([['front', 'burning']]);

    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect.poll(() => strokeCount(page, 'patient')).toBe(0);
    await expect(page.getByRole('heading', { name: 'Left front of the thigh' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Redo' }).tap();
    await expect.poll(() => strokeCount(page, 'patient')).toBe(1);

    await choose(page, 'Erase');
    await finger.paint([await spotIn(page, 'thigh-anterior:left', 0.05, 0.5), await spotIn(page, 'thigh-anterior:left', 0.95, 0.5)]);
    await expect.poll(() => strokeCount(page, 'patient')).toBe(2);
    await page.getByRole('button', { name: 'Remove' }).tap();
    await expect(page.getByRole('heading', { name: 'Left front of the thigh' })).toHaveCount(0);
    await expect.poll(async () => (await kept(invited)).drawing?.strokes.length).toBe(await strokeCount(page, 'patient'));
  });

  test('keys alone say the same as a finger, and each is seen where the other was made', async ({ page }) => {
    const invited = await invitedPatient();
    await atTheMap(page, invited.address);
    await choose(page, 'List');
    await page.getByRole('treeitem', { name: 'Front', exact: true }).focus();
    for (const [key, seen] of [['k', 'Knee'], ['ArrowRight', 'Knee'], ['ArrowRight', 'Front of the knee'], ['ArrowRight', 'Front of the knee'], ['ArrowDown', '']] as const) {
      await page.keyboard.press(key);
      if (seen !== '') await expect(page.locator('[role=treeitem]:focus')).toHaveAccessibleName(new RegExp(`^${seen}`, 'u'));
    }
    const first = (await page.locator('[role=treeitem]:focus').getAttribute('aria-label')) ?? '';
    expect(first).toMatch(/^(Left|Right) front of the knee$/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('7');
    await expect(page.locator('[role=treeitem]:focus')).toHaveAccessibleName(`${first}, 7 / 10`);
    await expect(page.locator('[role=treeitem]:focus')).toHaveAttribute('aria-checked', 'true');
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: 'Sharp', exact: true }).check({ force: true });
    const side = first.startsWith('Left') ? 'left' : 'right';
    await expect.poll(async () => (await kept(invited)).areas.map(say)).toEqual([`${side} knee-anterior: sharp 7`]);

    await choose(page, 'Map');
    await expect(page.getByRole('group', { name: /front view$/u }).getByRole('button', { name: new RegExp(`^${first}, 7 / 10`, 'u') })).toHaveAttribute('aria-pressed', 'true');
    const finger = await Finger.on(page);
    await finger.paint([await spotIn(page, `shin:${side}`, 0.5, 0.3), await spotIn(page, `shin:${side}`, 0.5, 0.8)]);
    await choose(page, 'List');
    await page.getByRole('treeitem', { name: 'Front', exact: true }).focus();
    for (const key of ['l', 'ArrowRight', 's', 'ArrowRight']) await page.keyboard.press(key);
    await expect(page.getByRole('treeitem', { name: new RegExp(`^${side} shin, not rated yet, aching`, 'iu') })).toHaveAttribute('aria-checked', 'true');
  });

  test('a reload in the middle of a stroke keeps what was finished', async ({ page }) => {
    const invited = await invitedPatient();
    await atTheMap(page, invited.address);
    const finger = await Finger.on(page);
    await finger.paint([await spotIn(page, 'thigh-anterior:right', 0.5, 0.3), await spotIn(page, 'thigh-anterior:right', 0.5, 0.7)]);
    await expect.poll(() => strokeCount(page, 'patient')).toBe(1);
    await saved(page);
    const half = along([await spotIn(page, 'thigh-anterior:left', 0.5, 0.3), await spotIn(page, 'thigh-anterior:left', 0.5, 0.6)]);
    await finger.down(half[0] as At);
    await finger.move(half.slice(1));
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.reload();
    await expect(stage(page)).toBeVisible();
    await expect.poll(() => strokeCount(page, 'patient')).toBe(1);
    await expect(page.getByRole('heading', { name: 'Right front of the thigh' })).toBeVisible();
    await backToTheMap(page);
    expect((await kept(invited)).drawing?.strokes).toHaveLength(1);
    expect(broken).toEqual([]);
  });

  test('no point of a long stroke is lost on a slow phone', async ({ page }) => {
    test.slow();
    const invited = await invitedPatient();
    await atTheMap(page, invited.address);
    const box = await stage(page).boundingBox();
    if (box === null) throw new Error('The map is not shown.');
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const corners = Array.from({ length: 13 }, (_, at): At => [box.x + box.width * (0.3 + 0.4 * (at % 2)), box.y + box.height * (0.2 + 0.6 * (at / 12))]);
    const frames = await watchFrames(page);
    await (await Finger.on(page)).paint(corners);
    const { median, ninetyFifth, longest, count } = await frames.stop();
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    console.log(`Painting on a 6x slower processor: ${count} frames, median ${median.toFixed(1)} ms (${Math.round(1000 / median)} frames a second), 95th percentile ${ninetyFifth.toFixed(1)} ms, longest ${longest.toFixed(1)} ms.`);
    await expect.poll(async () => (await kept(invited)).drawing?.strokes.length).toBe(1);
    const points = (await kept(invited)).drawing?.strokes[0]?.points ?? [];
    const drawn = Array.from({ length: points.length / 3 }, (_, at): At => [points[at * 3] ?? 0, points[at * 3 + 1] ?? 0]);
    const length = drawn.reduce((sum, [x, y], at) => sum + (at === 0 ? 0 : Math.hypot(x - (drawn[at - 1]?.[0] ?? x), y - (drawn[at - 1]?.[1] ?? y))), 0);
    const meant = corners.reduce((sum, [x, y], at) => sum + (at === 0 ? 0 : Math.hypot(x - (corners[at - 1]?.[0] ?? x), y - (corners[at - 1]?.[1] ?? y))), 0);
    const unitsPerPixel = await stage(page).evaluate((svg) => 1 / ((svg as SVGSVGElement).getScreenCTM()?.a ?? 1));
    console.log(`${drawn.length} points kept; the line is ${(100 * length / (meant * unitsPerPixel)).toFixed(1)} % of what the finger drew.`);
    expect(length).toBeGreaterThan(meant * unitsPerPixel * 0.97);
    expect(median).toBeLessThan(100);
  });
});

test.describe('on the therapist’s desk', () => {
  test.use({ viewport: { width: 1440, height: 1000 } });
  const stroke = { view: 'back', quality: 'aching', width: 60, points: [-100, 1380, 50, -100, 1520, 50] };
  let clinic: TestClinic;
  test.beforeAll(async () => {
    clinic = await newClinic({ timeZone: 'UTC' });
  });

  test('a mouse draws on the clinician’s layer; the draft outlives a reload; saved is saved', async ({ page }) => {
    const physio = clinic.as('physiotherapist');
    const patient = await newPatient(physio, { sexAtBirth: 'female' });
    await sitDown(page, clinic, 'physiotherapist');
    await page.goto(`/patients/${patient.id}`);
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await page.getByRole('radio', { name: 'Paint: Numb' }).check({ force: true });
    await paintWithMouse(page, [await spotIn(page, 'shin:left', 0.5, 0.2), await spotIn(page, 'shin:left', 0.5, 0.8)]);
    await expect.poll(() => strokeCount(page, 'clinician')).toBe(1);
    await expectAccessible(page);
    await page.waitForTimeout(1_500); // drafts are kept a quarter of a second after the last stroke, on a quiet machine
    await page.reload();
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await expect.poll(() => strokeCount(page, 'clinician')).toBe(1);
    await page.getByRole('button', { name: 'Save drawing' }).click();
    await expect(page.getByRole('button', { name: 'Draw', exact: true })).toBeVisible();
    const { body } = await physio.get(`/patients/${patient.id}/body-drawings`).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ layer: 'clinician', sessionId: null });
    expect(body.items[0].coverage.map(({ region, side }: { region: string; side: string }) => `${side} ${region}`)).toContain('left shin');
  });

  test('two days are compared with the change of each place, and saved as pictures that name nobody', async ({ page }) => {
    const physio = clinic.as('physiotherapist');
    const patient = await newPatient(physio, { familyName: 'Unmistakable' });
    const draw = async (strokes: object[]): Promise<string> =>
      (await physio.post(`/patients/${patient.id}/body-drawings`).send({ drawing: { figure: 'male', strokes, paths: [] } }).expect(201)).body.id;
    const old = await draw([stroke]);
    await sql`update body_drawing set drawn_on = drawn_on - 21 where id = ${old}`;
    await draw([stroke, { ...stroke, points: [100, 1380, 50, 100, 1520, 50] }]);
    await sitDown(page, clinic, 'physiotherapist');
    await page.goto(`/patients/${patient.id}`);

    await expect.poll(() => strokeCount(page, 'clinician')).toBe(2);
    await page.getByRole('slider', { name: 'As drawn until' }).press('Home');
    await expect.poll(() => strokeCount(page, 'clinician')).toBe(1);
    await page.getByRole('slider', { name: 'As drawn until' }).press('End');
    await page.getByRole('checkbox', { name: /^Findings/u }).uncheck();
    await expect(page.locator('g[data-layer="clinician"]')).toHaveCount(0);
    await page.getByRole('checkbox', { name: /^Findings/u }).check();

    for (const kind of ['SVG', 'PNG'] as const) {
      const started = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as picture' }).click();
      await page.getByRole('menuitem', { name: `Clinician’s drawing as ${kind}` }).click();
      const download = await started;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^body-map-\\d{4}-\\d{2}-\\d{2}\\.${kind.toLowerCase()}$`, 'u'));
      const bytes = await readFile(await download.path());
      expect(bytes.toString('latin1')).not.toContain('Unmistakable');
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(kind === 'SVG' ? '<svg' : '\u0089PNG');
      expect(bytes.length).toBeGreaterThan(2_000);
    }

    await page.getByRole('button', { name: 'Compare' }).click();
    const dialog = page.getByRole('dialog', { name: 'Compare two drawings' });
    await expect(dialog.getByText(/^Painted area \d+ cm², then \d+ cm²: \+\d+ %$/u)).toBeVisible();
    await expect(dialog.getByRole('row', { name: /^Right calf 0 \d+ new$/u })).toBeVisible();
    await expect(dialog.getByRole('row', { name: /^Left calf (\d+) \1 0 %$/u })).toBeVisible();
    await expect(dialog.locator('svg[data-gestures]')).toHaveCount(3);
    await expectAccessible(page);
  });
});
