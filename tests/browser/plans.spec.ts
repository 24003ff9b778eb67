import { expect, test, type Locator, type Page } from '@playwright/test';
import { defaultDose } from '@legwork/clinical';
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { daysFrom, today } from '../support/days.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';
import { choose } from './support/visit.js';

test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 40_000 });

async function episodeAt(agent: Agent, patientId: string, title: string, region: string, side: string, injuryOn?: string): Promise<string> {
  const { body } = await agent.post(`/patients/${patientId}/episodes`).send({ title, regions: [{ region, side }], ...(injuryOn !== undefined && { onsetOn: injuryOn, injuryOn }) }).expect(201);
  return body.id;
}

async function newPlan(agent: Agent, patientId: string, plan: object): Promise<{ readonly id: string; readonly version: number }> {
  return (await agent.post(`/patients/${patientId}/plans`).send(plan).expect(201)).body;
}

async function takeTemplate(page: Page, name: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: 'Begin with a template' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begin with a template' });
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name }).first().click();
  await expect(dialog.getByRole('group', { name: 'Techniques' })).toBeVisible();
  return dialog;
}

const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible({ timeout: 80_000 });

test('physiotherapist builds a plan for an ankle sprain on day 1, day 4 and day 20 from a template and the phases follow dates and criteria', async ({ page }) => {
  test.slow();
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const day = today('UTC');
  await sitDown(page, clinic, 'physiotherapist');

  for (const [since, acute] of [[1, true], [4, false], [20, false]] as const) {
    const injured = daysFrom(day, -since);
    const place = { region: 'ankle', side: 'right' };
    const patient = await healthyPatient(agent, acute ? { 'injury.acuteRegions': [place], 'injury.hours': 24, 'injury.nsaidUse': false } : {});
    const episodeId = await episodeAt(agent, patient.id, 'Right ankle sprain', 'ankle', 'right', injured);
    const plan = await newPlan(agent, patient.id, { title: `Ankle sprain, day ${since}`, episodeId, injuryOn: injured });
    await page.goto(`/plans/${plan.id}`);
    const dialog = await takeTemplate(page, /^Ankle sprain/i);
    await expect(dialog.getByRole('group', { name: 'Goals' }).getByRole('checkbox')).not.toHaveCount(0);
    if (acute) await expect(dialog.getByText(/First 72 hours/).first()).toBeVisible();
    if (since === 1) await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Take into the plan' }).click();
    await saved(page);

    const course = page.getByRole('list', { name: 'Course of the injury' });
    await expect(course.locator('[aria-current="step"]')).toContainText(`day ${since}`);
    await expect(course.getByRole('listitem').filter({ hasText: 'Build up' })).toContainText('usually');
    await expect(course.locator('[aria-current="step"]')).toContainText('PEACE');
    await expect(page.getByRole('button', { name: 'Confirm move to LOVE' })).toBeHidden();
    if (since === 1) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole('radio', { name: '2', exact: true }).check({ force: true });
      await choose(page, 'Pain at rest falling for 24 hours', 'No');
      await expect(page.getByRole('button', { name: 'Confirm move to LOVE' })).toBeHidden();
      continue;
    }
    await page.getByRole('radio', { name: '2', exact: true }).check({ force: true });
    await choose(page, 'Pain at rest falling for 24 hours', 'Yes');
    await choose(page, 'Daily loading without more pain the next morning', 'Yes');
    await page.getByRole('button', { name: 'Confirm move to LOVE' }).click();
    await expect(course.locator('[aria-current="step"]')).toContainText('LOVE');
    if (since === 20) {
      await page.getByRole('radio', { name: '2', exact: true }).check({ force: true });
      await choose(page, 'Worse the morning after', 'No');
      await expect(page.getByRole('button', { name: 'Confirm move to Build up' })).toBeHidden();
      await page.getByLabel('Motion, of the other side').fill('85');
      await expect(page.getByRole('button', { name: 'Confirm move to Build up' })).toBeVisible();
    }
  }
});

test('massage therapist plans NMT and AIS for piriformis syndrome with a patient on apixaban and the deep work is held back with the reason, until a clearance covers it', async ({ page }) => {
  test.slow();
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('massage_therapist');
  const patient = await healthyPatient(agent);
  await agent.post(`/patients/${patient.id}/medicines`).send({ text: 'apixaban' }).expect(201);
  await answerScreening(agent, patient.id);
  const episodeId = await episodeAt(agent, patient.id, 'Left buttock pain when sitting', 'buttock', 'left');
  const plan = await newPlan(agent, patient.id, { title: 'Left buttock pain when sitting', episodeId });
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/plans/${plan.id}`);
  const dialog = await takeTemplate(page, /^Buttock, lasting problem: soft-tissue work helps/);
  await expect(dialog.getByRole('checkbox', { name: /^Neuromuscular/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /^Active isolated/i })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Take into the plan' }).click();

  await page.getByRole('button', { name: 'Add technique' }).click();
  const picker = page.getByRole('dialog', { name: 'Add a technique' });
  await picker.getByRole('combobox', { name: 'Technique' }).fill('Deep tissue');
  await page.getByRole('option', { name: 'Deep tissue massage' }).click();
  await picker.getByRole('combobox', { name: 'Region' }).fill('buttock');
  await page.getByRole('option', { name: /^Buttock/ }).first().click();
  await choose(picker, 'Side', 'Left');
  await picker.getByRole('button', { name: 'Add', exact: true }).click();
  const deep = page.getByRole('region', { name: 'Techniques' }).getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Deep tissue massage/ }) });
  await expect(deep.getByText(/anticoagula|blood|bleed/i).first()).toBeVisible();
  await expect(deep.getByText(/^Instead:/)).toBeVisible();
  await expect(deep.locator('[data-severity="do-not-treat-refer"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Agree the plan' })).toBeDisabled();
  await expectAccessible(page);

  await deep.getByRole('button', { name: 'Request clearance' }).click();
  const request = page.getByRole('dialog', { name: 'Request clearance' });
  await expect(request.getByText('Asked for: deep pressure, left buttock.')).toBeVisible();
  await request.getByLabel('Who is asked').fill('Dr. Lee');
  await expectAccessible(page);
  await request.getByRole('button', { name: 'Request clearance' }).click();
  await page.getByRole('dialog', { name: 'The letter' }).getByRole('button', { name: 'Done' }).click();
  const { items: [asked] } = (await agent.get(`/clearances?patientId=${patient.id}`).expect(200)).body;
  await agent.post(`/clearances/${asked.id}/answer`).set('If-Match', `"${asked.version}"`).send({
    decision: 'granted', answeredByName: 'Dr. Ama Lee', answeredByProfession: 'physician', answeredOn: today('UTC'), regions: [{ region: 'buttock', side: 'left' }],
    techniqueGroups: ['deep-pressure'], maxPressure: 4, validUntil: daysFrom(today('UTC'), 30),
  }).expect(200);
  await page.reload();
  await expect(deep.getByText(/^Cleared by a letter, until .*, pressure up to 4$/)).toBeVisible();
  await expect(deep.getByText('Pressure up to 4', { exact: true })).toBeVisible();
  await expect(deep.getByRole('button', { name: 'Request clearance' })).toBeHidden();
  await expect(page.getByText('The screening does not allow this here.')).toHaveCount(0);
  await expectAccessible(page);
});

test('a new anticoagulant flags the active plan', async ({ page }) => {
  test.slow();
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('massage_therapist');
  const patient = await healthyPatient(agent);
  const episodeId = await episodeAt(agent, patient.id, 'Sore left calf', 'calf', 'left');
  const draft = await newPlan(agent, patient.id, { title: 'Sore left calf', episodeId, course: 'lasting' });
  const goals = await agent.put(`/plans/${draft.id}/goals`).set('If-Match', `"${draft.version}"`)
    .send({ goals: [{ activity: 'Walk', measureId: 'nprs', baseline: 6, target: 2, targetOn: daysFrom(today('UTC'), 28) }] }).expect(200);
  const lines = await agent.put(`/plans/${draft.id}/interventions`).set('If-Match', `"${goals.body.version}"`).send({
    interventions: [{ modalityId: 'swedish', region: 'calf', side: 'left', dose: defaultDose('swedish'), performerRole: 'massage-therapist', stopRule: 'Pain above 3' }, {
      modalityId: 'deep-tissue', region: 'calf', side: 'left', dose: defaultDose('deep-tissue'),
      performerRole: 'massage-therapist', stopRule: 'Pain above 5',
    }],
  }).expect(200);
  const agreed = await agent.post(`/plans/${draft.id}/activation`).set('If-Match', `"${lines.body.version}"`).send({});
  expect(agreed.body.problems ?? agreed.body.errors).toEqual([]);

  await agent.post(`/patients/${patient.id}/medicines`).send({ text: 'apixaban 5 mg' }).expect(201);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto('/');
  await expect(page.getByText('Plan no longer fits').first()).toBeVisible();
  await page.goto(`/plans/${draft.id}`);
  await expect(page.getByText(/this plan no longer fits what is known now/)).toBeVisible();
  await page.getByRole('button', { name: 'Deep tissue massage', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove Deep tissue massage' }).click();
  await expect(page.getByText(/this plan no longer fits what is known now/)).toBeHidden();
  await page.goto('/');
  await expect(page.getByText('Plan no longer fits')).toHaveCount(0);
});

test('the order of a session is set by keyboard, and a dose beyond the range asks for its reason in place', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const patient = await healthyPatient(agent);
  const plan = await newPlan(agent, patient.id, { title: 'Sore left calf', course: 'lasting' });
  await agent.put(`/plans/${plan.id}/interventions`).set('If-Match', `"${plan.version}"`).send({
    interventions: ['swedish', 'heat', 'education'].map((modalityId) => ({ modalityId, region: 'calf', side: 'left', dose: {}, performerRole: 'physiotherapist' })),
  }).expect(200);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/plans/${plan.id}`);
  const rows = page.getByRole('region', { name: 'Techniques' }).locator('ol > li');
  await expect(rows).toHaveCount(3);
  await rows.nth(2).getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows.nth(1)).toContainText(/education/i);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows.nth(0)).toContainText(/education/i);
  await rows.nth(1).getByRole('button', { name: /^Move Swedish massage down/ }).click();
  await expect(rows.nth(2)).toContainText('Swedish massage');
  await rows.nth(2).getByRole('button').first().click();
  await rows.nth(2).getByLabel('Session', { exact: true }).fill('150');
  await expect(rows.nth(2).getByLabel('Why this dose')).toBeVisible();
  await rows.nth(2).getByLabel('How often').fill('Each visit');
  await saved(page);
  await page.reload();
  await expect(rows.nth(0)).toContainText(/education/i);
  await expect(rows.nth(2)).toContainText('Each visit');
});
