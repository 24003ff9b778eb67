// The form in both languages: switched at any time, every step readable, dates as people write them.
import { intakeMessagesEn, intakeMessagesFr, patientWordingFr, type IntakeMessages } from '@legwork/clinical';
import { expect, test, type Page } from '@playwright/test';
import { sql } from '../support/database.js';
import { answeredBut } from './support/answered.js';
import { expectStepAccessible, invitedPatient, Phone, PHONE } from './support/phone.js';

test.use(PHONE);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const ticked = { 'hx.dvt': true, 'hx.dvtWeeks': '2020-03', medicines: { entries: [{ text: 'warfarin' }] }, 'meds.listConfirmed': true, 'sx.psoasSign': false } as const;

async function opens(page: Page, address: string, words: IntakeMessages): Promise<void> {
  await page.goto(address);
  if (words === intakeMessagesFr) await page.getByRole('button', { name: 'Français' }).tap();
  await page.getByLabel(words['open.birth-date']).fill('1990-05-17');
  await page.getByRole('button', { name: words['open.start'] }).tap();
  await page.getByRole('button', { name: words['open.resume'] }).tap();
}

for (const [name, lang, words] of [['English', 'en', intakeMessagesEn], ['French', 'fr', intakeMessagesFr]] as const) {
  test(`every step in ${name} fits a phone and has no barrier`, async ({ page }) => {
    test.setTimeout(480_000); // some thirty screens, each looked at by axe
    const { link, address } = await invitedPatient();
    await answeredBut(link, { told: ticked, open: [] });
    await opens(page, address, words);
    await expect(heading(page)).toHaveText(words['summary.title']);
    await new Phone(page).jump('respondent');
    const seen: string[] = [];
    for (let at = 0; at < 60 && (await heading(page).innerText()) !== words['summary.title']; at += 1) {
      const title = await heading(page).innerText();
      seen.push(title);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expectStepAccessible(page);
      await page.getByRole('button', { name: words['form.next'], exact: true }).tap();
      await expect(heading(page)).not.toHaveText(title);
    }
    await expectStepAccessible(page);
    await page.getByRole('button', { name: words['summary.continue'] }).tap();
    await expect(heading(page)).toHaveText(words['sign.title']);
    await expectStepAccessible(page);
    console.log(`${name}: ${seen.length} steps without a barrier.`);
    expect(seen.length).toBeGreaterThan(22);
    const other = new Set<string>(Object.values(words === intakeMessagesFr ? intakeMessagesEn : intakeMessagesFr));
    expect(seen.filter((title) => other.has(title) && !Object.values<string>(words).includes(title))).toEqual([]);
  });
}

test('the language is switched on any screen, answers stay, dates follow, and the clinic learns of it', async ({ page }) => {
  const { link, address } = await invitedPatient();
  const phone = new Phone(page);
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Français' }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByLabel(intakeMessagesFr['open.birth-date']).fill('17 mai 1990');
  await expect(page.getByText('jeudi 17 mai 1990')).toBeVisible();
  await page.getByRole('button', { name: intakeMessagesFr['open.start'] }).tap();
  await page.getByRole('button', { name: intakeMessagesFr['open.begin'] }).tap();
  await page.getByRole('button', { name: intakeMessagesFr['relation.self'] }).tap();
  await expect(heading(page)).toHaveText(intakeMessagesFr['q.story.complaint']);
  await page.getByRole('textbox').fill('Mon mollet droit');
  await phone.button('English');
  await phone.sees(intakeMessagesEn['q.story.complaint']);
  await expect(page.getByRole('textbox')).toHaveValue('Mon mollet droit');
  await phone.button('Français');
  await expect(heading(page)).toHaveText(intakeMessagesFr['q.story.complaint']);
  await expect.poll(async () => (await sql`select language from intake where id = ${link.intakeId}`)[0]?.['language']).toBe('fr');
  await phone.jump('now.urgent');
  await page.getByText(intakeMessagesFr['q.sx.chestPain'], { exact: true }).tap();
  const card = page.getByRole('dialog', { name: intakeMessagesFr['danger.emergency'] });
  await expect(card.getByText('Une douleur à la poitrine demande des soins d’urgence tout de suite.')).toBeVisible();
  expect(patientWordingFr['cardiac.chest-pain']).toContain('Une douleur à la poitrine demande des soins d’urgence tout de suite.');
  const english = (await card.innerText()).match(/\b(?:the|you|your|now|call|please|needs?|care|have|answers|pain|doctor|today)\b/giu);
  expect(english).toBeNull();
  await card.getByRole('button', { name: 'English' }).tap();
  await expect(page.getByRole('dialog', { name: intakeMessagesEn['danger.emergency'] })).toBeVisible();
});
