import { expect, test } from '@playwright/test';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { expectAccessible, sitDown } from './support/desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });

test('an assistant writes a draft, and signs it only to send it on', async ({ page }) => {
  const clinic = await newClinic();
  const patient = await healthyPatient(clinic.as('massage_therapist'));
  await sitDown(page, clinic, 'assistant');
  await page.goto(`/patients/${patient.id}`);
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('menuitem', { name: 'Massage session' }).click();
  await page.getByRole('textbox', { name: 'Objective' }).fill('Calf feels tight.');
  const finish = page.getByRole('region', { name: 'Finish the visit' });
  await expect(finish.getByRole('status')).toHaveText('Saved');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog', { name: 'Sign and send for co-signature' })).toBeVisible();
  await page.keyboard.press('Escape');
  const sessionId = page.url().split('/').pop() ?? '';
  const draft = await clinic.as('assistant').get(`/sessions/${sessionId}`).expect(200);
  expect(draft.body).toMatchObject({ status: 'draft', objective: 'Calf feels tight.', can: { sign: false, send: true } });
  await clinic.as('assistant').post(`/sessions/${sessionId}/signature`).set('If-Match', `"${draft.body.version}"`).send({}).expect(403);
});

test('an owner reads who opened a chart, in the trail that proves itself', async ({ page }) => {
  const clinic = await newClinic();
  const patient = await newPatient(clinic.as('clinic_admin'));
  await clinic.as('physiotherapist').get(`/patients/${patient.id}/chart`).expect(200);
  await sitDown(page, clinic, 'owner');
  await page.goto(`/audit?patientId=${patient.id}`);
  const trail = page.getByRole('table', { name: 'Audit trail' });
  await expect(trail.getByRole('row').filter({ hasText: clinic.members.physiotherapist.displayName })).not.toHaveCount(0);
  await expect(trail.getByRole('row').filter({ hasText: clinic.members.clinic_admin.displayName })).not.toHaveCount(0);
  await expectAccessible(page);
});
