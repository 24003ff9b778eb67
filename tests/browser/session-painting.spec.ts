// What the therapist paints in a visit: on a layer of its own, undone and kept, and seen in the chart beside the patient's.
import { expect, test } from '@playwright/test';
import { healthyPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { expectAccessible, sitDown } from './support/desk.js';
import { paintWithMouse, spotIn, stage, strokeCount } from './support/painting.js';

test.use({ viewport: { width: 1440, height: 1000 } });

test('painting in a visit is undone, kept and stands on the clinician’s layer of the chart', async ({ page }) => {
  test.slow();
  const clinic = await newClinic({ timeZone: 'UTC' });
  const agent = clinic.as('massage_therapist');
  const patient = await healthyPatient(agent);
  const { body } = await agent.post(`/patients/${patient.id}/sessions`).send({ visitType: 'massage-session' }).expect(201);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/sessions/${body.id}`);
  const map = page.getByRole('region', { name: 'Body map' });
  await map.getByRole('button', { name: 'Paint', exact: true }).click();
  await expect(stage(map)).toBeVisible();
  await map.getByRole('radio', { name: /^Back/ }).check({ force: true });
  const [x, y] = await spotIn(page, 'calf:left');
  await paintWithMouse(page, [[x, y - 25], [x, y + 25]]);
  await expect.poll(() => strokeCount(map, 'clinician')).toBe(1);
  await paintWithMouse(page, [[x - 8, y - 20], [x - 8, y + 20]]);
  await expect.poll(() => strokeCount(map, 'clinician')).toBe(2);
  await map.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => strokeCount(map, 'clinician')).toBe(1);
  await expectAccessible(page);
  await map.getByRole('button', { name: 'Save drawing' }).click();
  await expect(page.getByText('Drawing saved')).toBeVisible();
  await page.reload();
  await map.getByRole('radio', { name: /^Back/ }).check({ force: true });
  await expect.poll(() => strokeCount(map, 'clinician')).toBe(1);

  await page.goto(`/patients/${patient.id}`);
  const where = page.getByRole('region', { name: 'Where', exact: true });
  await where.getByRole('radio', { name: /^Back/ }).first().check({ force: true });
  await expect.poll(() => strokeCount(where, 'clinician')).toBe(1);
});
