import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { pdfPages } from '../support/pdf-text.js';
import { expectAccessible, sitDown } from './support/desk.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });

const TEXT = { subjective: 'Calf tight after running.', objective: 'Tender mid calf, left.', assessment: 'Responds to pressure.' };

async function writtenNote(agent: Agent, patientId: string, text: object): Promise<string> {
  const { body } = await agent.post(`/patients/${patientId}/sessions`).send({ visitType: 'massage-session' }).expect(201);
  const saved = await agent.patch(`/sessions/${body.id}`).set('If-Match', '"1"').send(text).expect(200);
  const techniques = [{ modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 20, response: 'better' }];
  await agent.put(`/sessions/${body.id}/techniques`).set('If-Match', `"${saved.body.version}"`).send({ techniques }).expect(200);
  return body.id;
}

const finish = (page: Page) => page.getByRole('region', { name: 'Finish the visit' });
const signatures = (page: Page) => page.getByRole('region', { name: 'Signatures' });
const openSigning = (page: Page) => finish(page).getByRole('button', { name: 'Sign', exact: true }).click();

async function pdfOf(page: Page): Promise<string[]> {
  const waiting = page.waitForEvent('download');
  await signatures(page).getByRole('link', { name: 'PDF' }).click();
  return pdfPages(await readFile(await (await waiting).path())).map(({ text }) => text);
}

let clinic: TestClinic;
let patient: string;
test.beforeEach(async () => {
  clinic = await newClinic();
  patient = (await healthyPatient(clinic.as('massage_therapist'))).id;
});

test('a massage note is refused by a check that leads to its field, signed, amended and printed', async ({ page }) => {
  const id = await writtenNote(clinic.as('massage_therapist'), patient, TEXT);
  await sitDown(page, clinic, 'massage_therapist');
  await page.goto(`/sessions/${id}`);
  await openSigning(page);
  const dialog = page.getByRole('dialog');
  const missing = dialog.getByRole('listitem').filter({ hasText: 'Say what follows.' });
  await expect(missing).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await missing.getByRole('button', { name: 'Go there' }).click();
  const plan = page.getByRole('textbox', { name: 'Plan', exact: true });
  await expect(plan).toBeFocused();
  await page.keyboard.type('Again next week.');
  await expect(finish(page).getByRole('status')).toHaveText('Saved');
  await openSigning(page);
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(signatures(page)).toContainText(`Signed by ${clinic.members.massage_therapist.displayName}, Massage therapist`);
  await page.getByRole('button', { name: 'Add addendum' }).click();
  await page.getByRole('textbox', { name: 'Addendum', exact: true }).fill('The left calf, not the right.');
  await page.getByRole('textbox', { name: 'Why it is added' }).fill('Wrong side written.');
  await page.getByRole('button', { name: 'Sign addendum' }).click();
  await expect(page.getByText('Because: Wrong side written.')).toBeVisible();
  await expectAccessible(page);
  const pages = await pdfOf(page);
  expect(pages.every((text) => text.includes('AMENDED') && text.includes(`of ${pages.length}`))).toBe(true);
});

test('an assistant’s note is sent, returned, sent again and signed by both', async ({ page, browser }) => {
  const id = await writtenNote(clinic.as('assistant'), patient, { ...TEXT, plan: 'Again next week.' });
  await sitDown(page, clinic, 'assistant');
  await page.goto(`/sessions/${id}`);
  const dialog = page.getByRole('dialog');
  const send = async (): Promise<void> => {
    await openSigning(page);
    await dialog.getByRole('combobox', { name: 'Co-signed by' }).selectOption({ label: `${clinic.members.physiotherapist.displayName}, Physiotherapist` });
    await dialog.getByRole('button', { name: 'Sign and send' }).click();
    await expect(signatures(page)).toContainText(`Waits for co-signature by ${clinic.members.physiotherapist.displayName}`);
  };
  await send();
  await expectAccessible(page);

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await sitDown(desk, clinic, 'physiotherapist');
  await desk.goto('/');
  const unsigned = desk.getByRole('region', { name: 'Not signed' });
  await expect(unsigned.getByRole('heading', { name: 'Waiting for your signature' })).toBeVisible();
  await unsigned.getByRole('link').first().click();
  await expect(desk.getByRole('region', { name: 'Signatures' })).toContainText(`Signed by ${clinic.members.assistant.displayName}, Assistant`);
  await desk.getByRole('button', { name: 'Return …' }).click();
  await desk.getByRole('textbox', { name: 'What is to be changed' }).fill('Which part of the calf?');
  await desk.getByRole('dialog').getByRole('button', { name: 'Return', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Co-sign' })).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('note', { name: 'Returned' })).toContainText('Which part of the calf?');
  await page.getByRole('textbox', { name: 'Objective', exact: true }).fill('Tender mid calf, left, inner head.');
  await expect(finish(page).getByRole('status')).toHaveText('Saved');
  await send();

  await desk.reload();
  await desk.getByRole('button', { name: 'Co-sign' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
  const both = desk.getByRole('region', { name: 'Signatures' });
  await expect(both).toContainText(`Co-signed by ${clinic.members.physiotherapist.displayName}, Physiotherapist`);
  await both.getByText('History of the signatures').click();
  await expect(both).toContainText('Which part of the calf?');
  const text = (await pdfOf(desk)).join('\n');
  expect(text).toContain(`${clinic.members.assistant.displayName}, Assistant`);
  expect(text).toContain(`${clinic.members.physiotherapist.displayName}, Physiotherapist`);
});
