// The reasoning aid on the chart: both roles over the same person, each with what it may read.
import { expect, test, type Page } from '@playwright/test';
import type { IntakeAnswers } from '@legwork/clinical';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { newIntake, submitIntake } from '../support/patient-link.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';

test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 40_000 });

const CONDITIONS = /sciatica|herniat|\bdis[ck]\b|stenosis|radiculopath|spondyl|bursitis|arthrit|tendin(?:itis|opathy)|fasciitis|fracture|thrombos|\bDVT\b|\bclots?\b|claudication|neuropath|neuralgia|meralgia|syndrome|\bsprain|\bstrain|hernia|\bgout\b|neuroma|cauda equina/iu;

const area = (region: string, qualities: string[], more: object = {}) => ({ region, side: 'left', qualities, intensity0To10: 6, atRest: false, onEffort: true, travelsTo: [], ...more });
const told = {
  'story.complaint': 'Pain from the buttock down the leg, and my knee gives way on the stairs.',
  'pain.areas': [area('buttock', ['aching', 'sharp'], { travelsTo: [{ region: 'calf', side: 'left' }] }), area('thigh-posterior', ['tingling', 'aching']), area('calf', ['cramping', 'numb']), area('knee-anterior', ['aching'])],
  'pain.aggravating': { chosen: ['sitting', 'walking'], other: '' },
  'sx.numbTingleRadiating': true,
  'sx.cramps': true,
} as unknown as IntakeAnswers;

async function personWithPain(): Promise<{ clinic: TestClinic; patientId: string }> {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const link = await newIntake(clinic);
  await submitIntake(link, told);
  const physio = clinic.as('physiotherapist');
  const { headers } = await physio.get(`/intakes/${link.intakeId}`).expect(200);
  await physio.post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', headers['etag'] ?? '').send({}).expect(200);
  return { clinic, patientId: link.patientId };
}

const panel = (page: Page) => page.getByRole('tabpanel');
const section = (page: Page, name: string | RegExp) => panel(page).getByRole('region', { name });

async function openAllFolds(page: Page): Promise<void> {
  await panel(page).locator('details:not([open]) > summary').evaluateAll((summaries) => summaries.forEach((summary) => (summary as HTMLElement).click()));
}

test('a physiotherapist reads the signs behind each kind of pain, the differential with its sources, and records a test', async ({ page }) => {
  test.slow();
  const { clinic, patientId } = await personWithPain();
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${patientId}`);

  const kinds = section(page, 'Kind of pain');
  await kinds.getByRole('button', { name: /^Nerve/ }).click();
  const why = kinds.getByRole('group', { name: 'Why: Nerve' });
  await expect(why.getByText('Tingling', { exact: true })).toBeVisible();
  await expect(why.getByText('New numbness or tingling running down the leg').first()).toBeVisible();
  await expect(why.getByText(/patient, \d+ \w+ 20\d\d/).first()).toBeVisible();
  await expect(why.getByRole('heading', { name: 'Not asked' })).toBeVisible();
  await kinds.getByRole('button', { name: /^Vascular/ }).click();
  await expect(kinds.getByText('also speaks for muscle').first()).toBeVisible();
  expect(await kinds.innerText()).not.toMatch(/%|likely/iu);
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Reasoning' }).click();
  await expect(section(page, 'Muscles to feel').getByText('The knee gives way').first()).toBeVisible();
  await expect(section(page, 'Nerves against roots').getByText('Sciatic nerve, left')).toBeVisible();
  await expect(section(page, 'Roots L1 to S2').getByRole('table')).toContainText('not tested');
  const back = section(page, 'To think of: back of thigh');
  await back.getByText('Straight leg raise', { exact: true }).click();
  await expect(back.getByText(/For disc herniation on MRI: sensitivity 87\.5 of 100, specificity 42\.9 of 100/)).toBeVisible();
  await expect(back.getByText(/33 people/).first()).toBeVisible();
  await back.getByText('Sciatica', { exact: true }).click();
  await expect(back.getByText('Soft-tissue work is expected to help the condition itself.')).toBeVisible();
  await expectAccessible(page);

  await back.getByRole('button', { name: 'Record result of Straight leg raise' }).click();
  await back.getByRole('radio', { name: 'Left' }).check({ force: true });
  await back.getByRole('radio', { name: 'Positive' }).check({ force: true });
  await back.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(back.getByText(/^left positive, /)).toBeVisible();
  await section(page, 'Kind of pain').getByRole('button', { name: /^Nerve/ }).click();
  await expect(section(page, 'Kind of pain').getByText('Loading a nerve brings back the known pain')).toBeVisible();

  await openAllFolds(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
});

test('a massage therapist reads tissue and referral, records a point, and meets no condition', async ({ page }) => {
  test.slow();
  const { clinic, patientId } = await personWithPain();
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/patients/${patientId}?tab=reasoning`);

  await expect(section(page, 'Nerve areas').getByText('Sciatic nerve, left')).toBeVisible();
  await expect(section(page, 'Patterns').getByText('A nerve that is irritated or pressed')).toBeVisible();
  await expect(panel(page).getByRole('region', { name: /^To think of|^Roots/ })).toHaveCount(0);
  for (const kind of ['Nerve', 'Muscle', 'Joint', 'Vascular']) await section(page, 'Kind of pain').getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  await panel(page).getByRole('button', { name: /^All \d+ muscles/ }).click();
  await openAllFolds(page);
  expect(await panel(page).innerText()).not.toMatch(CONDITIONS);
  await expectAccessible(page);

  const muscles = section(page, 'Muscles to feel');
  await muscles.getByRole('button', { name: 'Record what is felt in Gluteus minimus' }).click();
  await muscles.getByRole('radio', { name: 'Active' }).check({ force: true });
  await muscles.getByRole('radio', { name: 'Yes' }).check({ force: true });
  await muscles.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(muscles.getByText(/^Found .*: active, brings back the familiar pain/)).toBeVisible();
});

test('a chart without answers says so, a failure can be tried again, and the front desk has no reasoning', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const { patientId } = await newIntake(clinic);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${patientId}?tab=reasoning`);
  await expect(panel(page).getByText('Nothing to reason about yet')).toBeVisible();
  await expectAccessible(page);

  await page.route('**/reasoning*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"type":"about:blank","title":"Failed","status":500,"code":"internal"}' }));
  await page.reload();
  const again = panel(page).getByRole('button', { name: /try again/i });
  await expect(again).toBeVisible({ timeout: 60_000 });
  await page.unroute('**/reasoning*');
  await again.click();
  await expect(panel(page).getByText('Nothing to reason about yet')).toBeVisible();

  await sitDown(page, clinic, 'clinic_admin');
  await page.goto(`/patients/${patientId}?tab=reasoning`);
  await expect(page.getByRole('heading', { name: 'Safety status' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Reasoning' })).toHaveCount(0);
});
