// Photographs of a place: with consent, kept on the device until they are sent, compared between two days.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { fromPhone, HIDDEN, jpeg } from '../support/pictures.js';
import { expectAccessible, sitDown } from './support/desk.js';
import { touch } from './support/visit.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });

interface Visit {
  readonly clinic: TestClinic;
  readonly patientId: string;
  readonly sessionId: string;
}

async function openVisit(page: Page): Promise<Visit> {
  const clinic = await newClinic();
  const physio = clinic.as('physiotherapist');
  const { id: patientId } = await newPatient(physio);
  const { body } = await physio.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up' }).expect(201);
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/sessions/${body.id}`);
  return { clinic, patientId, sessionId: body.id };
}

async function photoTab(page: Page): Promise<Locator> {
  const calf = page.getByRole('button', { name: /^Left calf/ }).first();
  await expect(calf).toBeVisible({ timeout: 60_000 });
  await touch(calf);
  const sheet = page.getByRole('region', { name: 'Left calf' });
  await sheet.getByRole('tab', { name: 'Photo' }).click();
  return sheet;
}

const picture = async (sheet: Locator, file: Buffer, name = 'IMG_0001.JPG', mimeType = 'image/jpeg') =>
  sheet.getByLabel('Picture', { exact: true }).setInputFiles({ name, mimeType, buffer: file });

/** Pictures have the day they were taken in their name. */
const shown = (within: Locator) => within.getByRole('img', { name: /20\d\d$/ });

const kept = (patientId: string) => sql<{ width: number; height: number; caption: string | null; bytes: Buffer }>`select width, height, caption, bytes from photo where patient_id = ${patientId} and status = 'active' order by recorded_at`;
const agree = (clinic: TestClinic, patientId: string, choice = 'granted') => clinic.as('physiotherapist').post(`/patients/${patientId}/consent-choices`).send({ area: 'photographs', choice }).expect(201);

test('the patient is asked in place; the picture is seen before it is kept, and afterwards in note and chart', async ({ page }) => {
  test.setTimeout(240_000); // the whole page of a visit is looked at twice for what hinders people
  const { patientId } = await openVisit(page);
  const sheet = await photoTab(page);
  await expect(sheet.getByText('Has not been asked about photographs yet.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Patient agrees' }).click();
  await picture(sheet, await fromPhone());
  await expect(sheet.getByRole('img', { name: 'Just chosen: Left calf' })).toBeVisible();
  await sheet.getByRole('radio', { name: 'Back' }).check({ force: true });
  await sheet.getByLabel('What it shows').fill('Bruise below the knee');
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Keep photo' }).click();
  const inNote = page.getByRole('region', { name: 'Photographs' });
  await expect(inNote.getByRole('button', { name: /^Open photograph: Left calf, back/ })).toBeVisible();
  const [row] = await kept(patientId);
  expect(row).toMatchObject({ width: 480, height: 640, caption: 'Bruise below the knee' });
  expect(row?.bytes.includes(HIDDEN)).toBe(false);
  await page.goto(`/patients/${patientId}?tab=findings`);
  await page.getByRole('button', { name: /^Open photograph/ }).click();
  const large = page.getByRole('dialog', { name: 'Left calf, back' });
  await expect(large.getByText('Bruise below the knee', { exact: false })).toBeVisible();
  await expect.poll(() => shown(large).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480);
});

test('without a network it is kept on the device, survives a reload, and is sent by itself', async ({ page, context }) => {
  const { clinic, patientId, sessionId } = await openVisit(page);
  await agree(clinic, patientId);
  const sheet = await photoTab(page);
  await expect(sheet.getByRole('button', { name: 'Choose picture' })).toBeVisible();
  await context.setOffline(true);
  await picture(sheet, await jpeg());
  await sheet.getByRole('button', { name: 'Keep photo' }).click();
  await expect(sheet.getByText('Kept on this device, will send when the connection is back')).toBeVisible();
  await expectAccessible(page);
  expect(await kept(patientId)).toEqual([]);
  const plain = await page.evaluate(async () => {
    const open = indexedDB.open('legwork');
    await new Promise((resolve) => { open.onsuccess = resolve; });
    const all = open.result.transaction('drafts').objectStore('drafts').getAll();
    await new Promise((resolve) => { all.onsuccess = resolve; });
    return (all.result as { sealed: ArrayBuffer }[]).filter(({ sealed }) => new TextDecoder('latin1').decode(sealed).includes('image/jpeg')).length;
  });
  expect(plain).toBe(0);

  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto('/');
  await expect.poll(async () => (await kept(patientId)).length, { timeout: 60_000 }).toBe(1);
  await again.goto(`/sessions/${sessionId}`);
  await expect(again.getByRole('button', { name: /^Open photograph: Left calf/ })).toHaveCount(1);
  await expect(again.getByRole('list', { name: 'Photographs not sent yet' })).toBeHidden();
});

test('a picture that was only chosen is there again after a reload', async ({ page }) => {
  const { clinic, patientId } = await openVisit(page);
  await agree(clinic, patientId, 'ask-each-time');
  const sheet = await photoTab(page);
  await picture(sheet, await jpeg());
  await sheet.getByLabel('What it shows').fill('Swelling');
  await expect(sheet.getByRole('button', { name: 'Keep photo' })).toBeDisabled();
  await page.waitForTimeout(1_500);
  await page.reload();
  const after = await photoTab(page);
  await expect(after.getByRole('img', { name: 'Just chosen: Left calf' })).toBeVisible();
  await expect(after.getByLabel('What it shows')).toHaveValue('Swelling');
  await after.getByRole('checkbox', { name: 'Asked just now, and the patient agrees' }).check();
  await after.getByRole('button', { name: 'Keep photo' }).click();
  await expect.poll(async () => (await kept(patientId)).map(({ caption }) => caption)).toEqual(['Swelling']);
});

test('kept while somebody signed the note: it stays in the chart without it', async ({ page, context }) => {
  const { clinic, patientId, sessionId } = await openVisit(page);
  await agree(clinic, patientId);
  const sheet = await photoTab(page);
  await expect(sheet.getByRole('button', { name: 'Choose picture' })).toBeVisible();
  await context.setOffline(true);
  await picture(sheet, await jpeg());
  await sheet.getByRole('button', { name: 'Keep photo' }).click();
  await expect(sheet.getByText(/^Kept on this device/)).toBeVisible();
  await sql`update session set status = 'signed', signed_at = now(), signed_by_id = author_id, content_hash = '\\x00' where id = ${sessionId}`;
  await context.setOffline(false);
  const unsent = page.getByRole('list', { name: 'Photographs not sent yet' }).first();
  await expect(unsent.getByText(/^Not sent: The note is signed/)).toBeVisible({ timeout: 60_000 });
  await unsent.getByRole('button', { name: 'Keep in the chart, without the note' }).click();
  await expect.poll(async () => (await kept(patientId)).length).toBe(1);
  const [row] = await sql<{ session_id: string | null }>`select session_id from photo where patient_id = ${patientId}`;
  expect(row?.session_id).toBeNull();
});

test('before the signature it is said which pictures are still on the device', async ({ page }) => {
  const { clinic, patientId } = await openVisit(page);
  await agree(clinic, patientId);
  const sheet = await photoTab(page);
  let isCut = true;
  await page.route('**/photos', (route) => (route.request().method() === 'POST' && isCut ? route.fulfill({ status: 503 }) : route.continue()));
  await picture(sheet, await jpeg());
  await sheet.getByRole('button', { name: 'Keep photo' }).click();
  await expect(sheet.getByText(/^Kept on this device/)).toBeVisible();
  await page.getByRole('region', { name: 'Finish the visit' }).getByRole('button', { name: 'Sign', exact: true }).click();
  const said = page.getByRole('dialog').getByRole('alert');
  await expect(said).toContainText('1 photograph of this visit is still on this device only.');
  isCut = false;
  await expect(said).toHaveCount(0, { timeout: 60_000 });
  expect(await kept(patientId)).toHaveLength(1);
});

test('two days stand side by side, and arrows go through them', async ({ page }) => {
  const clinic = await newClinic();
  const physio = clinic.as('physiotherapist');
  const { id: patientId } = await newPatient(physio);
  await agree(clinic, patientId);
  const days = ['2026-01-05', '2026-02-09', '2026-03-02'];
  for (const takenOn of days) {
    await physio.post(`/patients/${patientId}/photos`).field('about', JSON.stringify({ region: 'calf', side: 'left', view: 'back', takenOn })).attach('file', await jpeg(), 'a.jpg').expect(201);
  }
  await sitDown(page, clinic, 'physiotherapist');
  await page.goto(`/patients/${patientId}?tab=findings`);
  await page.getByRole('button', { name: /Mar 2026$/ }).press('Enter');
  const large = page.getByRole('dialog');
  await expect(large.getByText('1 of 3')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(large.getByText('2 of 3')).toBeVisible();
  await expect(large.getByRole('img', { name: /Feb 2026$/ })).toBeVisible();
  await large.getByLabel('Compare with').selectOption({ label: 'Left calf, back, 5 Jan 2026' });
  await expect(shown(large)).toHaveCount(2);
  expect(await shown(large).evaluateAll((all) => all.map((img) => img.getAttribute('alt')?.slice(-11)))).toEqual([' 5 Jan 2026', ' 9 Feb 2026']);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
});

test('after the consent was taken back a picture is shown for a reason, and no camera opens', async ({ page }) => {
  const { clinic, patientId } = await openVisit(page);
  await agree(clinic, patientId);
  await clinic.as('physiotherapist').post(`/patients/${patientId}/photos`).field('about', JSON.stringify({ region: 'calf', side: 'left' })).attach('file', await jpeg(), 'a.jpg').expect(201);
  await agree(clinic, patientId, 'refused');
  const sheet = await photoTab(page);
  await expect(sheet.getByText(/^Does not agree to photographs/)).toBeVisible();
  await expect(sheet.getByRole('button', { name: /Take photo|Choose picture/ })).toHaveCount(0);
  await page.goto(`/patients/${patientId}?tab=findings`);
  await page.getByRole('button', { name: /^Open photograph/ }).click();
  const large = page.getByRole('dialog');
  await expect(shown(large)).toHaveCount(0);
  await large.getByLabel('Why you need to see it').fill('Asked for by the surgeon.');
  await expectAccessible(page);
  await large.getByRole('button', { name: 'Show it' }).click();
  await expect(shown(large)).toBeVisible();
  const [row] = await sql<{ reason: string }>`select reason from audit_event where patient_id = ${patientId} and entity = 'photo' and reason is not null`;
  expect(row?.reason).toBe('Asked for by the surgeon.');
});

test('a picture the browser cannot open says what to do', async ({ page }) => {
  const { clinic, patientId } = await openVisit(page);
  await agree(clinic, patientId);
  const sheet = await photoTab(page);
  await picture(sheet, Buffer.from('no picture at all'), 'IMG_0002.HEIC', 'image/heic');
  await expect(sheet.getByRole('alert')).toContainText('Most compatible');
});
