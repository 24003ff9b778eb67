// A physiotherapist settles an intake without a mouse: from the inbox to the strip of the chart and the first note.
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { IntakeAnswers } from '@legwork/clinical';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { asSent, newIntake, type OpenLink, passCheck, submitIntake, tokenOf } from '../support/patient-link.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

const TOLD: IntakeAnswers = {
  'story.complaint': 'My left calf is tight after running. I had a DVT in 2019.',
  medicines: { entries: [{ text: 'coumadin 5 mg' }] }, 'meds.listConfirmed': true,
  'pain.drawing': { figure: 'male', strokes: [{ view: 'back', quality: 'aching', width: 40, points: [100, 1420, 0, 104, 1470, 0, 102, 1530, 0] }], paths: [] },
};

async function submitted(told: IntakeAnswers = TOLD): Promise<{ clinic: TestClinic; link: OpenLink }> {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const link = await newIntake(clinic);
  await submitIntake(link, told);
  return { clinic, link };
}

/** Tab, as often as it takes; a place that Tab does not reach fails. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

const row = (page: Page, itemId: string): Locator => page.locator(`[data-answer="${itemId}"]`);

/** j, until the row has the focus: the way a person goes down the list. */
async function goDownTo(page: Page, itemId: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await row(page, itemId).evaluateAll(([element]) => element !== undefined && element === document.activeElement)) return;
    await page.keyboard.press(presses % 2 === 0 ? 'j' : 'ArrowDown');
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  }
  throw new Error(`The keys do not reach ${itemId}.`);
}

const factOf = async (patientId: string, factId: string): Promise<unknown[]> =>
  (await sql<{ value: unknown }>`select value from fact where patient_id = ${patientId} and fact_id = ${factId} and provenance = 'patient' order by recorded_at`).map(({ value }) => value);

test('an intake is settled by keyboard alone', async ({ page }) => {
  test.slow(); // from the inbox to the note, each dialog looked at by axe
  const { clinic, link } = await submitted();
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: /Robin Vale/ }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Robin Vale');

  // What the keys do is listed.
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  for (const label of ['Next answer', 'Accept this answer', 'Edit this answer', 'Ask this again', 'Accept all answers', 'Next answer that does not fit']) await expect(help.getByText(label, { exact: true })).toBeVisible();
  // What lies behind is left alone.
  await page.keyboard.press('a');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expectAccessible(page);

  // The words name the left side, the map shows the right: to the first of the two, which is corrected.
  await expect(page.getByText('The words name one side, the drawing shows the other.')).toBeVisible();
  await expect(page.getByText('The screening waits until it is settled.').first()).toBeVisible();
  await page.keyboard.press('c');
  await expect(row(page, 'story.complaint')).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('My right calf is tight after running. I had a DVT in 2019.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Asked: it is the right one.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(row(page, 'story.complaint')).toBeFocused();
  await expect(row(page, 'story.complaint')).toContainText('The patient’s own answer');
  await expect(row(page, 'story.complaint')).toContainText('My left calf is tight');
  await expect(page.getByText('The words name one side, the drawing shows the other.')).toBeHidden();

  // One answer enters the chart; the others stay.
  await goDownTo(page, 'medicines');
  await page.keyboard.press('a');
  await expect(row(page, 'medicines')).toContainText('Accepted');
  await expect(page.getByText(/^1 of \d+ accepted$/)).toBeVisible();
  expect(await sql`select text from medicine where patient_id = ${link.patientId}`).toEqual([{ text: 'coumadin 5 mg' }]);
  expect(await factOf(link.patientId, 'hx.diabetes')).toEqual([]);

  // Their own words name a clot that the form denies: that is asked again.
  const ownWords = page.getByRole('region', { name: /^In their own words/ });
  await expect(ownWords).toContainText('DVT');
  await expect(ownWords).toContainText('A blood clot in a deep vein (DVT), ever: No.');
  const fold = page.locator('section', { hasText: 'Circulation' }).getByRole('button', { name: /answered no/ });
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await goDownTo(page, 'hx.dvt');
  await page.keyboard.press('r');
  await expect(row(page, 'hx.dvt').getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('s');
  const again = page.getByRole('dialog', { name: 'Ask the patient again' });
  await expect(again.getByRole('textbox')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('You wrote of a clot in 2019.');
  await tabTo(page, again.getByRole('button', { name: 'Send back' }));
  await page.keyboard.press('Enter');
  const shown = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  await expectAccessible(page);

  // The patient answers just that.
  const { browser, body } = await passCheck(tokenOf(shown));
  expect(body['requestedItems']).toEqual(['hx.dvt']);
  await browser.put('/link/answers').send({ answers: asSent({ 'hx.dvt': true, 'hx.dvtWeeks': '2019' }) }).expect(200);
  await browser.post('/link/submission').send({ consent: { textId: body.consentText.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }).expect(200);

  // The rest is accepted.
  await page.goto(`/intakes/${link.intakeId}/review`);
  await expect(row(page, 'medicines')).toContainText('Accepted');
  await expect(row(page, 'hx.dvt')).toContainText('Yes');
  await page.keyboard.press('ControlOrMeta+Enter');
  const confirm = page.getByRole('dialog', { name: 'Accept all answers?' });
  await expect(confirm).toContainText('1 answer was accepted before');
  await expectAccessible(page);
  await tabTo(page, confirm.getByRole('button', { name: 'Accept all' }));
  await page.keyboard.press('Enter');

  // The chart has the facts, its strip the limits, and the first note the words.
  await expect(page).toHaveURL(new RegExp(`/patients/${link.patientId}`));
  await expect(page.getByText(/anticoagula|blood thinner/i).first()).toBeVisible();
  expect(await factOf(link.patientId, 'hx.dvt')).toEqual([true]);
  expect(await sql`select count(*)::int as medicines from medicine where patient_id = ${link.patientId}`).toEqual([{ medicines: 1 }]);
  expect(await sql`select layer from body_drawing where patient_id = ${link.patientId}`).toEqual([{ layer: 'patient' }]);
  const { body: note } = await clinic.as('physiotherapist').post(`/patients/${link.patientId}/sessions`).send({ visitType: 'physio-initial' }).expect(201);
  expect(note.subjective).toContain('My right calf is tight after running.');
  await page.goto(`/sessions/${note.id}`);
  await expect(page.getByRole('textbox', { name: /Subjective/ })).toHaveValue(/Patient-reported[^]*My right calf is tight/);
});

test('what was written is a question: it is confirmed in its row, never set by itself', async ({ page }) => {
  const { clinic, link } = await submitted({ 'story.complaint': 'My right calf is tight. I had a DVT in 2019.' });
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/intakes/${link.intakeId}/review`);
  const confirm = page.getByRole('button', { name: /^Confirm with the patient/ });
  await tabTo(page, confirm);
  await page.keyboard.press('Enter');
  const form = row(page, 'hx.dvt').getByRole('form');
  await expect(form.getByRole('radio', { name: 'Yes' })).toBeChecked();
  const before = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  expect(before.body.answers.find(({ itemId }: { itemId: string }) => itemId === 'hx.dvt')).toMatchObject({ value: false, edited: false });
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(row(page, 'hx.dvt')).toContainText('Changed by');
  await expect(page.getByRole('region', { name: /^In their own words/ })).toBeHidden();
});

test('two people at one intake: the second is told and sees what is there now', async ({ page }) => {
  const { clinic, link } = await submitted();
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/intakes/${link.intakeId}/review`);
  await expect(row(page, 'medicines')).toBeVisible();
  const { headers } = await clinic.as('massage_therapist').get(`/intakes/${link.intakeId}`).expect(200);
  await clinic.as('massage_therapist').post(`/intakes/${link.intakeId}/answers/medicines/acceptance`).set('If-Match', String(headers['etag'])).send({}).expect(200);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(page.getByText(/Somebody else changed this intake/)).toBeVisible();
  await expect(row(page, 'medicines')).toContainText('Accepted');
});

test('a form in French is read in English, with its language, its consent and its picture; it fits every width', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const link = await newIntake(clinic);
  await sql`update intake set language = 'fr' where id = ${link.intakeId}`;
  await submitIntake(link, { ...TOLD, 'story.complaint': 'Mon mollet droit est tendu.' });
  await sitDown(page, clinic, 'physiotherapist');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/intakes/${link.intakeId}/review`);
    await expect(page.getByText('Answered in French')).toBeVisible();
    await expect(page.locator('[lang="fr"]', { hasText: 'Mon mollet droit est tendu.' })).toBeVisible();
    await expect(page.getByText('What would you like help with?').first()).toBeVisible();
    await expect(page.locator('g[data-layer="patient"][data-strokes="1"]').first()).toBeAttached();
    await expect(page.getByRole('region', { name: 'Consent' }).getByRole('link', { name: 'PDF' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Consent' })).toContainText('Robin Vale');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
