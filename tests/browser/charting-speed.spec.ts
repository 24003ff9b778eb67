// Charting is to be faster than paper: the standard massage note in 40 taps and two minutes, the same by keyboard alone,
// and a visit without treatment in one minute.
import { expect, test, type Page } from '@playwright/test';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { daysFrom, today } from '../support/days.js';
import { Charting } from './support/charting.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';
import { touch } from './support/visit.js';

const limits = { taps: 40, seconds: 120, notTreatedSeconds: 60 } as const;

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, actionTimeout: 40_000 });

const sheet = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const onMap = (page: Page, name: RegExp) => page.getByRole('group', { name: /^Where you found and treated/ }).getByRole('button', { name });
const section = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const rows = (page: Page) => page.getByRole('table', { name: 'Techniques of this visit' }).getByRole('row');

interface Wanted {
  /** Answers of today, beside those of last week */
  readonly today?: Readonly<Record<string, unknown>>;
}

/** Somebody healthy who was here last week and is here again: what counts for one day is asked again. */
async function openVisit(page: Page, wanted: Wanted = {}): Promise<void> {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('massage_therapist');
  const alike = await healthyPatient(agent);
  const { body: screening } = await agent.get(`/patients/${alike.id}/screening?performerRole=massage-therapist`).expect(200);
  const patient = await newPatient(agent);
  const lastWeek = (screening.answers as { factId: string; value: unknown }[]).filter(({ factId }) => !/^(patient|performer|meds\.classes|meds\.unclassified)/u.test(factId));
  await agent.post(`/patients/${patient.id}/facts`).send({ facts: lastWeek.map(({ factId, value }) => ({ factId, value, recordedOn: daysFrom(today('UTC'), -7) })) }).expect(201);
  if (wanted.today !== undefined) await agent.post(`/patients/${patient.id}/facts`).send({ facts: Object.entries(wanted.today).map(([factId, value]) => ({ factId, value })) }).expect(201);
  const { body } = await agent.post(`/patients/${patient.id}/sessions`).send({ visitType: 'massage-session' }).expect(201);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/sessions/${body.id}`);
  await expect(page.getByRole('heading', { name: 'Techniques' })).toBeVisible();
}

async function expectSigned(page: Page): Promise<void> {
  await expect(page.getByText(/^Signed by/)).toBeVisible();
}

test('the standard massage note takes at most 40 taps and two minutes', async ({ page }) => {
  test.slow();
  await openVisit(page);
  const chart = new Charting(page, 'finger');
  const checkIn = page.getByRole('region', { name: 'Check-in' }).last();

  await chart.step('check-in', async () => {
    await chart.reads(checkIn);
    for (const question of ['New medicine?', 'New symptom?', /^Anything since last time\?/]) await chart.mark(checkIn.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'No' }));
    for (const question of [/consent/i, /medicine list/i]) await chart.mark(checkIn.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'Yes' }));
    await chart.mark(checkIn.getByRole('radiogroup', { name: /alcohol/i }).getByRole('radio', { name: 'No' }));
    const none = checkIn.getByRole('button', { name: 'None of these' });
    while ((await none.count()) > 0) await chart.tap(none.first());
    await chart.tap(checkIn.getByRole('button', { name: 'Record check-in' }));
    await expect(page.getByText('Checked in. Nothing changed since last time.')).toBeVisible();
  });
  await expect(section(page, 'Subjective')).toHaveValue(/Reports no new medicine, no new symptom/);

  await chart.step('Swedish, right calf', async () => {
    await chart.touch(() => touch(onMap(page, /^Right calf/)));
    const place = sheet(page, 'Right calf');
    await chart.mark(place.getByRole('radio', { name: /^Swedish/ }));
    await expect(place.getByRole('radiogroup', { name: /^Pressure/ }).getByRole('radio', { name: /^2/ })).toBeChecked();
    await chart.tap(place.getByRole('button', { name: 'Minutes: more' }));
    await chart.mark(place.getByRole('radiogroup', { name: 'Response' }).getByRole('radio', { name: 'Better' }));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await chart.tap(place.getByRole('button', { name: 'Add technique' }));
  });
  await expect(section(page, 'Objective')).toHaveValue(/Swedish massage, right calf: pressure 2 of 5, 10 min\. Better\./);

  await chart.step('finding, right calf', async () => {
    const place = sheet(page, 'Right calf');
    await chart.tap(place.getByRole('tab', { name: 'Finding' }));
    await chart.mark(place.getByRole('radiogroup', { name: 'Tone' }).getByRole('radio', { name: 'Raised' }));
    await chart.tap(place.getByRole('button', { name: 'Add finding' }));
    await expect(section(page, 'Objective')).toHaveValue(/tone raised/);
    await chart.tap(place.getByRole('tab', { name: 'Technique' }));
  });

  await chart.step('the same at the back of the thigh', async () => {
    await chart.touch(() => touch(onMap(page, /^Right back of the thigh/)));
    await chart.tap(sheet(page, 'Right back of the thigh').getByRole('button', { name: /^Same here: Swedish massage/ }));
    await chart.mark(rows(page).nth(2).getByRole('radio', { name: 'Better' }));
  });
  await chart.step('deep tissue there too', async () => {
    const place = sheet(page, 'Right back of the thigh');
    await chart.mark(place.getByRole('radio', { name: /^Deep tissue/ }));
    await chart.tap(place.getByRole('button', { name: 'Minutes: more' }));
    await chart.mark(place.getByRole('radiogroup', { name: 'Response' }).getByRole('radio', { name: 'Same' }));
    await chart.tap(place.getByRole('button', { name: 'Add technique' }));
  });
  await chart.step('the same at the low back', async () => {
    await chart.touch(() => touch(onMap(page, /^Right low back/)));
    await chart.tap(sheet(page, 'Right low back').getByRole('button', { name: /^Same here: Swedish massage/ }));
    await chart.mark(rows(page).nth(4).getByRole('radio', { name: 'Better' }));
  });
  await expect(rows(page)).toHaveCount(5);

  await chart.step('assessment', async () => {
    await chart.tap(page.getByRole('button', { name: 'Add a phrase to Assessment' }));
    await chart.tap(page.getByRole('menuitem', { name: /^Tolerated/ }));
    await chart.tap(page.getByRole('group', { name: 'Assessment: fill the phrase' }).getByRole('button', { name: 'well', exact: true }));
  });
  await expect(section(page, 'Assessment')).toHaveValue('Treatment tolerated well.');
  await chart.step('plan', async () => {
    await chart.tap(page.getByRole('button', { name: 'Add a phrase to Plan' }));
    await chart.tap(page.getByRole('menuitem', { name: /^Same plan/ }));
  });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await chart.step('sign', async () => {
    await chart.tap(page.getByRole('region', { name: 'Finish the visit' }).getByRole('button', { name: 'Sign' }));
    const signing = page.getByRole('dialog', { name: 'Sign this note' });
    await chart.tap(signing.getByRole('button', { name: 'Sign', exact: true }));
    await expectSigned(page);
  });
  process.stderr.write(chart.report('Standard massage note, by touch'));
  expect(chart.taps).toBeLessThanOrEqual(limits.taps);
  expect(chart.seconds).toBeLessThanOrEqual(limits.seconds);
});

test('the same note is written and signed without touching a screen or a mouse', async ({ page }) => {
  test.slow();
  await openVisit(page);
  const chart = new Charting(page, 'keyboard');
  const focused = page.locator(':focus');
  const tabTo = async (target: ReturnType<Page['getByRole']>): Promise<void> => {
    for (let at = 0; at < 60 && !(await target.evaluate((element) => element === document.activeElement)); at += 1) await chart.press('Tab');
    await expect(target).toBeFocused();
  };
  const checkIn = page.getByRole('region', { name: 'Check-in' }).last();

  await chart.step('check-in', async () => {
    await chart.reads(checkIn);
    await chart.press('Alt+c');
    for (const [question, key] of [['New medicine?', 'ArrowUp'], ['New symptom?', 'ArrowUp'], [/^Anything since last time\?/, 'ArrowUp'], [/consent/i, 'Space'], [/alcohol/i, 'ArrowUp'], [/medicine list/i, 'Space']] as const) {
      await tabTo(checkIn.getByRole('radiogroup', { name: question }).getByRole('radio').first());
      await chart.press(key);
    }
    while ((await checkIn.getByRole('button', { name: 'None of these' }).count()) > 0) {
      await tabTo(checkIn.getByRole('button', { name: 'None of these' }).first());
      await chart.press('Enter');
    }
    await tabTo(checkIn.getByRole('button', { name: 'Record check-in' }));
    await chart.press('Enter');
    await expect(page.getByText('Checked in. Nothing changed since last time.')).toBeVisible();
  });

  const techniques = [['calf right', 'swe', '10'], ['thigh right back', 'swe', '5'], ['thigh right back', 'deep', '5'], ['low back', 'swe', '5']] as const;
  for (const [at, [place, technique, minutes]] of techniques.entries()) {
    await chart.step(`${technique}, ${place}`, async () => {
      await chart.press('Alt+t');
      const search = page.getByRole('combobox', { name: 'Place' });
      await expect(search).toBeFocused();
      await chart.type(place);
      await expect(page.getByRole('option').first()).toBeVisible();
      await chart.press('Enter');
      await expect(page.getByRole('textbox', { name: 'Find a technique' })).toBeFocused();
      await chart.type(technique);
      await chart.press('Enter');
      await tabTo(page.getByRole('spinbutton', { name: 'Minutes' }));
      await page.keyboard.press('ControlOrMeta+a');
      await chart.type(minutes);
      await tabTo(page.getByRole('form', { name: 'Technique' }).getByRole('radiogroup', { name: 'Response' }).getByRole('radio').first());
      await chart.press('Space', 'Enter');
      await expect(rows(page)).toHaveCount(at + 2);
    });
  }
  await expectAccessible(page);
  await chart.step('finding, right calf', async () => {
    await chart.press('Alt+f');
    await expect(page.getByRole('combobox', { name: 'Place' })).toBeFocused();
    await chart.type('calf right');
    await chart.press('Enter');
    await tabTo(page.getByRole('radiogroup', { name: 'Tone' }).getByRole('radio').first());
    await chart.press('ArrowRight', 'ArrowRight');
    await expect(focused).toBeChecked();
    await tabTo(page.getByRole('button', { name: 'Add finding' }));
    await chart.press('Enter');
    await expect(section(page, 'Objective')).toHaveValue(/tone/);
  });
  await chart.step('assessment', async () => {
    await chart.press('Alt+3');
    await expect(section(page, 'Assessment')).toBeFocused();
    await chart.press('Alt+p');
    await expect(page.getByRole('menuitem', { name: /^Tolerated/ })).toBeVisible();
    await chart.press('ArrowDown', 'ArrowDown', 'Enter');
    await expect(section(page, 'Assessment')).toHaveValue(/^Treatment tolerated \[/);
    await chart.type('well');
    await expect(section(page, 'Assessment')).toHaveValue('Treatment tolerated well.');
  });
  await chart.step('plan', async () => {
    await chart.press('Alt+4');
    await chart.type('Go on as planned.');
  });
  await chart.step('saved?', async () => {
    await chart.press('Alt+s');
    await expect(focused).toContainText(/Saved|Saving/);
  });
  await chart.step('sign', async () => {
    await chart.press('ControlOrMeta+Enter');
    const signing = page.getByRole('dialog', { name: 'Sign this note' });
    await expect(signing.getByText('A signed note is not changed any more.', { exact: false })).toBeVisible();
    await tabTo(signing.getByRole('button', { name: 'Sign', exact: true }));
    await chart.press('Enter');
    await expectSigned(page);
  });
  process.stderr.write(chart.report('Standard massage note, by keyboard'));
  expect(chart.taps).toBe(0);
  expect(chart.seconds).toBeLessThanOrEqual(limits.seconds);
});

test('not treated today: said, recorded, letter drafted and signed within a minute', async ({ page }) => {
  test.slow();
  await openVisit(page, { today: { 'sx.legSwellingUnilateral': true, 'sx.calfPainOrTender': true, 'sx.legWarmOrRed': true, 'risk.bedOrSurgery12w': true } });
  const chart = new Charting(page, 'finger');
  const dialog = page.getByRole('dialog', { name: 'Not treated today' });
  await chart.step('reason, script and letter', async () => {
    await chart.tap(page.getByRole('region', { name: 'Finish the visit' }).getByRole('button', { name: 'Not treated today' }));
    await expect(dialog.getByRole('checkbox', { name: 'Screening stops treatment' })).toBeChecked();
    await chart.reads(dialog);
    await chart.tap(dialog.getByRole('textbox', { name: /^To/ }));
    await chart.type('Emergency department');
    await expectAccessible(page);
    await chart.tap(dialog.getByRole('button', { name: 'Record as not treated' }));
  });
  await chart.step('sign', async () => {
    const signing = page.getByRole('dialog', { name: 'Sign this note' });
    await chart.tap(signing.getByRole('button', { name: 'Sign', exact: true }));
    await expectSigned(page);
  });
  process.stderr.write(chart.report('Not treated today'));
  expect(chart.seconds).toBeLessThanOrEqual(limits.notTreatedSeconds);
  await expect(page.getByRole('region', { name: 'Not treated' })).toContainText('Screening stops treatment');
  await expect(page.getByText('Referral letter drafted to Emergency department.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Inbox' })).toContainText(/follow/i);
});
