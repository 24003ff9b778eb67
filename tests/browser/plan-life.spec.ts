// The life of a plan: from a template to a signed version, agreed on the tablet, changed, shared, reviewed, ended.
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient } from '../support/chart.js';
import { moveBack } from '../support/clearances.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown } from './support/desk.js';
import { choose } from './support/visit.js';

test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 40_000 });
test.describe.configure({ timeout: 480_000 });

interface Plan {
  readonly id: string;
  readonly version: number;
}

const day = today('UTC');
const at = (version: number): string => `"${version}"`;
const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name, exact: true });

async function backPain(agent: Agent, answers: Readonly<Record<string, unknown>> = {}, place = { region: 'low-back', side: 'right' }): Promise<{ readonly patientId: string; readonly plan: Plan }> {
  const { id: patientId } = await healthyPatient(agent, answers);
  const { body: episode } = await agent.post(`/patients/${patientId}/episodes`).send({ title: 'A sore back', regions: [place] }).expect(201);
  const { body: plan } = await agent.post(`/patients/${patientId}/plans`).send({ title: 'A sore back', episodeId: episode.id, course: 'lasting' }).expect(201);
  return { patientId, plan };
}

const line = (modalityId: string, performerRole: string) => ({ modalityId, region: 'low-back', side: 'right', dose: { minutes: 10 }, performerRole, aim: 'Know what helps', stopRule: 'Stop when it is too much.' });

async function written(agent: Agent, { id, version }: Plan, lines: readonly object[]): Promise<Plan> {
  const goals = [{ activity: 'Dig for an hour', measureId: 'nprs', baseline: 6, target: 2, targetOn: daysFrom(day, 28) }];
  const { body: aimed } = await agent.put(`/plans/${id}/goals`).set('If-Match', at(version)).send({ goals }).expect(200);
  return (await agent.put(`/plans/${id}/interventions`).set('If-Match', at(aimed.version)).send({ interventions: lines }).expect(200)).body;
}

const activated = async (agent: Agent, { id, version }: Plan): Promise<Plan> => (await agent.post(`/plans/${id}/activation`).set('If-Match', at(version)).send({}).expect(200)).body;

async function signedVisit(agent: Agent, patientId: string, technique: object = { modalityId: 'education', region: 'low-back', side: 'right', minutes: 10, response: 'better' }): Promise<string> {
  const { body: visit } = await agent.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up' }).expect(201);
  const words = { subjective: 'Better since the last visit.', objective: 'Calmer at rest.', assessment: 'Going on well.', plan: 'As planned, next week.' };
  const { body: kept } = await agent.patch(`/sessions/${visit.id}`).set('If-Match', at(visit.version)).send(words).expect(200);
  const { body: done } = await agent.put(`/sessions/${visit.id}/techniques`).set('If-Match', at(kept.version)).send({ techniques: [technique] }).expect(200);
  await agent.post(`/sessions/${visit.id}/signature`).set('If-Match', at(done.version)).send({ warningsSeen: true }).expect(200);
  return visit.id;
}

async function drawName(page: Page, box: Locator): Promise<void> {
  await box.scrollIntoViewIfNeeded();
  const { x, y } = (await box.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 30, y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(x + 30 + step * 9, y + 60 + (step % 3) * 18);
  await page.mouse.up();
}

const versionsOf = (planId: string) => sql<{ number: number; reps: number | null }>`
  select number, (select (each->'dose'->>'reps')::int from jsonb_array_elements(content->'exercises') each where each->>'exerciseId' = 'bridge' limit 1) as reps
  from plan_version where plan_id = ${planId} order by number`;

test('a plan goes from a template to version 1, agreed on the tablet, followed by a note, and changed to version 2 with a reason', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const { patientId, plan } = await backPain(agent);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/plans/${plan.id}`);
  await page.getByRole('button', { name: 'Begin with a template' }).click();
  const template = page.getByRole('dialog', { name: 'Begin with a template' });
  await template.getByRole('combobox').click();
  await page.getByRole('option', { name: /^Low back pain/i }).first().click();
  await expect(template.getByRole('group', { name: 'At home' }).getByRole('checkbox', { name: 'Bridge' })).toBeChecked();
  await template.getByRole('button', { name: 'Take into the plan' }).click();

  // Agreed within the second in which an exercise was changed: the version holds the change.
  const agreement = region(page, 'Agreement');
  await expect(agreement.getByText('Nothing is missing.')).toBeVisible();
  const home = region(page, 'Home programme');
  await home.getByRole('button', { name: 'Bridge', exact: true }).first().click();
  await home.getByRole('group', { name: 'Dose of Bridge' }).first().getByLabel('Repetitions', { exact: true }).fill('11');
  await agreement.getByRole('button', { name: 'Agree the plan' }).click();
  await expect(agreement.getByText('Version 1 is agreed, nothing has changed since.')).toBeVisible();
  expect(await versionsOf(plan.id)).toEqual([{ number: 1, reps: 11 }]);

  await page.setViewportSize({ width: 820, height: 1100 });
  const patient = region(page, 'Agreed by the patient');
  await expect(patient.getByText('Not agreed yet, version 1')).toBeVisible();
  await patient.getByRole('button', { name: 'Read and agree …' }).click();
  const reading = page.getByRole('dialog', { name: 'The plan, version 1' });
  await expect(reading.getByRole('heading', { name: 'What you do' })).toBeVisible();
  await expect(reading.getByText(/^Bridge, .*\b11\b/)).toBeVisible();
  await reading.getByLabel('Name of whoever agrees').fill('Robin Vale');
  await expect(reading.getByRole('button', { name: 'I agree' })).toBeDisabled();
  await drawName(page, reading.getByRole('img', { name: 'Signature' }));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await reading.getByRole('button', { name: 'I agree' }).click();
  await expect(patient.getByText(/Version 1: agreed by Robin Vale \(the patient\) on .*, on the tablet, signed by hand/)).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 1000 });

  const visitId = await signedVisit(agent, patientId);
  await page.goto(`/sessions/${visitId}`);
  await expect(page.getByRole('link', { name: 'A sore back, version 1' })).toBeVisible();
  await page.getByRole('link', { name: 'A sore back, version 1' }).click();

  await page.getByRole('button', { name: /^Remove Superficial heat/i }).click();
  await page.getByLabel('Visits planned', { exact: true }).fill('9');
  await expect(agreement.getByText('Removed technique: Superficial heat', { exact: false })).toBeVisible();
  await expect(agreement.getByRole('button', { name: 'Agree the changes' })).toBeDisabled();
  await agreement.getByLabel('What changed and why').fill('No heat any more, and three visits more.');
  await agreement.getByRole('button', { name: 'Agree the changes' }).click();
  await expect(agreement.getByText('Version 2 is agreed, nothing has changed since.')).toBeVisible();
  await expect(patient.getByText('Not agreed yet, version 2')).toBeVisible();

  const versions = region(page, 'Versions');
  await expect(versions.getByRole('listitem').first()).toContainText('No heat any more, and three visits more.');
  await versions.getByRole('button', { name: 'Compare …' }).click();
  const comparison = page.getByRole('dialog', { name: 'Compare versions' });
  await expect(comparison.getByText('Removed technique: Superficial heat', { exact: false })).toBeVisible();
  await expect(comparison.getByText('Visits planned')).toBeVisible();
  await expect(comparison.locator('ins')).toHaveText(['9']);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.goto(`/sessions/${visitId}`);
  await expect(page.getByText('The plan is at version 2 now.')).toBeVisible();
});

test('a joint plan: each owns lines, and sees what the other did last', async ({ page, browser }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const [physio, masseur] = [clinic.as('physiotherapist'), clinic.as('massage_therapist')];
  const { patientId, plan } = await backPain(physio);
  const mobilisation = { ...line('joint-mob', 'physiotherapist'), region: 'low-back', dose: {} };
  await written(physio, plan, [mobilisation, line('education', 'either')]);
  await signedVisit(masseur, patientId);

  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/plans/${plan.id}`);
  const techniques = region(page, 'Techniques');
  const row = (name: RegExp): Locator => techniques.locator('ol > li').filter({ has: page.getByRole('button', { name }) });
  await expect(row(/^Joint mobili[sz]ation/)).toBeVisible();
  await expect(row(/^Joint mobili[sz]ation/).getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await row(/^Education/).getByRole('button', { name: /^Education/ }).first().click();
  await row(/^Education/).getByLabel('Aim').fill('Sleep through the night');
  await expect(page.getByText(/^Saved/).first()).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  const other = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
  await sitDown(other, clinic, 'physiotherapist');
  await other.goto(`/plans/${plan.id}`);
  const done = other.getByRole('list', { name: 'Done last' });
  await expect(done).toContainText(`Last done by ${clinic.members.massage_therapist.displayName}, massage therapist`);
  await expect(done).toContainText('10 min, better after it');
  await other.locator('ol > li').filter({ has: other.getByRole('button', { name: /^Education/ }) }).getByRole('button', { name: /^Education/ }).first().click();
  await expect(other.getByLabel('Aim').last()).toHaveValue('Sleep through the night');
  await expect(other.getByRole('button', { name: /^Remove Joint mobilisation/ })).toBeVisible();
  await other.context().close();
});

async function reviewed(page: Page, clinic: TestClinic, planId: string, why: string): Promise<void> {
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto('/');
  const inbox = region(page, 'Inbox');
  await expect(inbox.getByText('Plan review due')).toBeVisible();
  await inbox.getByRole('listitem').filter({ hasText: 'Plan review due' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(planId));
  const review = region(page, 'Visits and review');
  await expect(review.getByText('Review is due')).toBeVisible();
  await expect(review.getByText(why)).toBeVisible();
  const again = review.getByRole('list', { name: 'To measure again' });
  await expect(again.getByRole('listitem').filter({ hasText: 'Dig for an hour' })).toBeVisible();
  await expectAccessible(page);
  await review.getByRole('button', { name: 'Finish review …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Finish the review' });
  await dialog.getByLabel('What was found').fill('Digs half an hour. Going on.');
  await dialog.getByLabel('Next review').fill(daysFrom(day, 21));
  await dialog.getByRole('button', { name: 'Finish review' }).click();
  await expect(review.getByText('Review is due')).toBeHidden();
  await page.goto('/');
  await expect(region(page, 'Inbox').getByText('Plan review due')).toHaveCount(0);
}

test('a review comes by visits, names what to measure again, and leaves the inbox when it is done', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const { patientId, plan } = await backPain(agent);
  const active = await activated(agent, await written(agent, plan, [line('education', 'either')]));
  await agent.put(`/plans/${plan.id}/limits`).set('If-Match', at(active.version)).send({ reviewEveryVisits: 1 }).expect(200);
  await signedVisit(agent, patientId);
  await reviewed(page, clinic, plan.id, '1 visit since the plan was agreed; a review comes every 1 visit');
});

test('a review comes by its date', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const { plan } = await backPain(agent);
  const ready = await written(agent, plan, [line('education', 'either')]);
  const { body: dated } = await agent.patch(`/plans/${plan.id}`).set('If-Match', at(ready.version)).send({ reviewOn: day }).expect(200);
  await activated(agent, dated);
  await reviewed(page, clinic, plan.id, 'The day of the review is today');
});

test('a plan ends with its summary: made from the data, edited, signed, printed', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('physiotherapist');
  const { patientId, plan } = await backPain(agent);
  await activated(agent, await written(agent, plan, [line('education', 'either')]));
  for (const [now, on] of [[6, -20], [1, 0]] as const) await agent.post(`/patients/${patientId}/outcomes`).send({ measureId: 'nprs', answers: { now }, provenance: 'patient', takenOn: daysFrom(day, on) }).expect(201);
  await signedVisit(agent, patientId);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/plans/${plan.id}`);
  await page.getByRole('button', { name: 'End plan …' }).click();
  const end = page.getByRole('dialog', { name: 'End this plan' });
  await end.getByRole('radio', { name: /^Completed/ }).check({ force: true });
  await end.getByLabel('Reason').fill('She digs for an hour.');
  await expectAccessible(page);
  await end.getByRole('button', { name: 'End plan' }).click();
  await expect(region(page, 'Completed').getByText('She digs for an hour.')).toBeVisible();

  await page.getByRole('link', { name: 'Discharge summary' }).click();
  await expect(page.getByLabel('What changed')).toHaveValue(/6 .*1/s);
  await expect(page.getByLabel('What was done')).toHaveValue(/1 visit/);
  await page.getByLabel('When to come back').fill('In three months, sooner if it wakes her at night.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign summary …' }).click();
  await page.getByRole('dialog', { name: 'Sign this summary?' }).getByRole('button', { name: 'Sign summary' }).click();
  await expect(page.getByText(/^Signed by/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('In three months, sooner if it wakes her at night.')).toBeVisible();
  const [paper] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'PDF' }).click()]);
  expect(await paper.failure()).toBeNull();
});

test('deep work is held back until a letter covers it, allowed within its words, and in the inbox when it has ended', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('massage_therapist');
  const { patientId, plan } = await backPain(agent, {}, { region: 'buttock', side: 'left' });
  await agent.post(`/patients/${patientId}/medicines`).send({ text: 'the blue tablets from abroad' }).expect(201);
  await answerScreening(agent, patientId);
  const deep = { ...line('deep-tissue', 'massage-therapist'), region: 'buttock', side: 'left', dose: { pressure: 4, strokeSpeed: 2, sessionMinutes: 15 } };
  await written(agent, plan, [deep]);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/plans/${plan.id}`);
  const row = region(page, 'Techniques').locator('ol > li');
  await expect(row.getByText('A medicine on the list could not be classed.')).toBeVisible();
  await expect(row.getByText(/^Instead:/)).toBeVisible();
  const agreement = region(page, 'Agreement');
  await expect(agreement.getByText('The screening does not allow this here. A medicine on the list could not be classed.')).toBeVisible();
  await expect(agreement.getByRole('button', { name: 'Agree the plan' })).toBeDisabled();
  await expectAccessible(page);

  await row.getByRole('button', { name: 'Request clearance' }).click();
  const request = page.getByRole('dialog', { name: 'Request clearance' });
  await expect(request.getByText('Asked for: deep pressure, left buttock.')).toBeVisible();
  await request.getByLabel('Who is asked').fill('Dr. Lee');
  await request.getByRole('button', { name: 'Request clearance' }).click();
  await page.getByRole('dialog', { name: 'The letter' }).getByRole('button', { name: 'Done' }).click();
  await page.goto('/clearances');
  await page.getByRole('button', { name: /^Record answer/ }).click();
  const answer = page.getByRole('dialog', { name: 'Clearance: Dr. Lee' });
  await choose(answer, 'Answer', 'Granted');
  await answer.getByLabel('Who answered, outside the clinic').fill('Dr. Ama Lee');
  await answer.getByLabel('Profession').selectOption({ label: 'Physician' });
  await choose(answer, 'For which places?', 'Every region, the letter says so');
  await choose(answer, 'For which techniques?', 'Only these');
  await answer.getByRole('checkbox', { name: 'Deep pressure' }).check({ force: true });
  await answer.getByRole('spinbutton', { name: 'Highest pressure' }).fill('4');
  await answer.getByLabel('Until').fill(daysFrom(day, 30));
  await answer.getByRole('button', { name: 'Record answer' }).click();
  await expect(page.getByText(/Cleared within limits/).first()).toBeVisible();

  await page.goto(`/plans/${plan.id}`);
  await expect(row.getByText(/^Cleared by a letter, until .*, pressure up to 4$/)).toBeVisible();
  await row.getByRole('button', { name: /^Deep tissue/ }).first().click();
  await row.getByLabel('Pressure', { exact: true }).fill('5');
  await expect(agreement.getByText(/pressure/i).first()).toBeVisible();
  await expect(agreement.getByRole('button', { name: 'Agree the plan' })).toBeDisabled();
  await row.getByLabel('Pressure', { exact: true }).fill('4');
  await agreement.getByRole('button', { name: 'Agree the plan' }).click();
  await expect(agreement.getByText('Version 1 is agreed, nothing has changed since.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Plan no longer fits')).toHaveCount(0);

  // A month later, as the clock would have it.
  const [letter] = await sql<{ id: string }>`select id from clearance where patient_id = ${patientId}`;
  await moveBack(letter?.id ?? '', 32);
  await sql`update task set snoozed_until = current_date - 1, due_on = current_date - 1 where subject_id = ${plan.id} and kind = 'plan-no-longer-fits'`;
  await page.goto('/');
  await page.getByRole('listitem').filter({ hasText: 'Plan no longer fits' }).getByRole('link').click();
  await expect(page.getByText(/this plan no longer fits what is known now/)).toBeVisible();
  await expect(row.getByRole('button', { name: 'Request clearance' })).toBeVisible();
  await expectAccessible(page);
});
