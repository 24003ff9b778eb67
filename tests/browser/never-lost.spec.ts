// Nothing typed is lost: a network that is gone for minutes, a page that goes at once, a session that ends, two people at
// one note, a signature in between.
import { expect, test, type Page } from '@playwright/test';
import { givePassword, PASSWORD } from '../support/accounts.js';
import { newClinic, newSession, SESSION_COOKIE, type TestClinic } from '../support/clinic.js';
import { BASE_URL } from '../support/api.js';
import { sql } from '../support/database.js';
import { sitDown } from './support/desk.js';
import { beginNote, lookAt, saveLine, sectionOf, storedNote } from './support/note-desk.js';
import { invitedPatient, Phone, PHONE } from './support/phone.js';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 40_000 });

const say = (line: string): void => void process.stderr.write(`${line}\n`);

test('every pause of a second is on the server: another device reads it there', async ({ page }) => {
  const clinic = await newClinic();
  const { id } = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  const measure = async (): Promise<number> => {
    const took: number[] = [];
    for (const word of [' Calf', ' tender', ' on', ' the', ' left.']) {
      await sectionOf(page, 'Objective').pressSequentially(word);
      const stopped = performance.now();
      const text = await sectionOf(page, 'Objective').inputValue();
      await expect.poll(async () => (await storedNote(id)).objective, { intervals: [25] }).toBe(text);
      took.push(performance.now() - stopped);
    }
    say(`From the last letter to the server: ${took.map((ms) => ms.toFixed(0)).join(', ')} ms.`);
    return took.toSorted((a, b) => a - b)[2] ?? Number.NaN;
  };
  // A slow page is slow in every round; another program's burst on this machine is over by then.
  let median = await measure();
  for (let round = 1; round < 4 && median >= 1_000; round += 1) median = await measure();
  expect(median).toBeLessThan(1_000);
});

test('five minutes without a network: kept, never called saved, and sent when it is back', async ({ page, context }) => {
  await page.clock.install(); // five minutes pass on the page's clock only
  const clinic = await newClinic();
  const { id } = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  await sectionOf(page, 'Objective').fill('Before.');
  await expect(saveLine(page)).toHaveText('Saved');
  await context.setOffline(true);
  for (let minute = 1; minute <= 5; minute += 1) {
    await sectionOf(page, 'Plan').pressSequentially(`Minute ${minute}. `);
    await page.clock.fastForward('01:00');
    await expect(saveLine(page)).toHaveText('Kept on this device, will send when the connection is back');
  }
  expect((await storedNote(id)).plan).toBe('');
  await context.setOffline(false);
  await page.clock.fastForward('00:30');
  await expect(saveLine(page)).toHaveText('Saved');
  await expect.poll(async () => (await storedNote(id)).plan).toBe('Minute 1. Minute 2. Minute 3. Minute 4. Minute 5. ');
});

test('a page that goes with the last letter loses none of them', async ({ page, context }) => {
  const clinic = await newClinic();
  const { id } = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  await page.route('**/api/v1/sessions/**', (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()));
  let text = '';
  for (let reload = 1; reload <= 6; reload += 1) {
    text += `Reload ${reload}. `;
    await sectionOf(page, 'Objective').evaluate((area, typed) => {
      if (!(area instanceof HTMLTextAreaElement)) throw new Error('Not a field.');
      area.setRangeText(typed, 0, area.value.length, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      location.reload();
    }, text);
    await expect(sectionOf(page, 'Objective')).toHaveValue(text);
  }
  await page.close();
  const again = await context.newPage();
  await lookAt(again, id);
  await expect(sectionOf(again, 'Objective')).toHaveValue(text);
  await expect.poll(async () => (await storedNote(id)).objective).toBe(text);
});

test.describe('in the patient’s hand', () => {
  test.use(PHONE);

  test('an answer given in the moment the page goes is there after it, on a slow phone', async ({ page }) => {
    const invited = await invitedPatient();
    const phone = new Phone(page);
    await phone.enter(invited.address);
    await phone.button('Begin');
    await phone.button('I am the patient');
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.route('**/api/v1/link/answers', (route) => route.abort());
    for (const answer of ['Getting better', 'Getting worse', 'Staying the same']) {
      await phone.jump('story.course');
      const loadedAnew = page.waitForEvent('load');
      await page.getByRole('button', { name: answer, exact: true }).evaluate((button) => {
        if (button instanceof HTMLElement) button.click();
        location.reload();
      });
      await loadedAnew;
      await phone.jump('story.course');
      await expect(page.getByRole('button', { name: answer, exact: true })).toHaveAttribute('aria-pressed', 'true');
    }
  });
});

test('the session ends: somebody else who signs in at this browser never sees the words; their author finds them again', async ({ page }) => {
  const clinic = await newClinic();
  const { massage_therapist: author, physiotherapist: colleague } = clinic.members;
  const { id } = await beginNote(clinic, 'massage_therapist');
  await givePassword(colleague.accountId);
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  await sql`delete from account_session where account_id = ${author.accountId}`;
  await sectionOf(page, 'Plan').fill('Only for my eyes.');
  await page.getByRole('dialog').getByRole('button', { name: 'I am somebody else' }).click();
  await page.getByLabel('E-mail').fill(colleague.email);
  await page.getByLabel(/^password/i).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
  await lookAt(page, id);
  await page.waitForTimeout(600);
  await expect(sectionOf(page, 'Plan')).toHaveValue('');
  expect(await page.content()).not.toContain('Only for my eyes');

  const token = await newSession(author.accountId, clinic.id);
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: BASE_URL, httpOnly: true, sameSite: 'Lax' }]);
  await lookAt(page, id);
  await expect(sectionOf(page, 'Plan')).toHaveValue('Only for my eyes.');
  await expect.poll(async () => (await storedNote(id)).plan).toBe('Only for my eyes.');
});

/** What the page can still read of the store on this device. */
const leftOnDevice = (page: Page): Promise<{ keys: number; drafts: number; lastWords: number }> => page.evaluate(() => new Promise((resolve, reject) => {
  const opening = indexedDB.open('legwork');
  opening.addEventListener('error', () => reject(new Error('The store does not open.')));
  opening.addEventListener('success', () => {
    const reading = opening.result.transaction(['keys', 'drafts']);
    const [keys, drafts] = [reading.objectStore('keys').count(), reading.objectStore('drafts').count()];
    reading.addEventListener('complete', () => resolve({ keys: keys.result, drafts: drafts.result, lastWords: Object.keys(localStorage).filter((name) => name.startsWith('legwork-last-words')).length }));
  });
}));

test('signing out deletes the key, and a page that was being typed into writes nothing after it', async ({ page, context }) => {
  const clinic = await newClinic();
  const { id } = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  const other = await context.newPage();
  await other.goto('/');
  await page.route('**/api/v1/sessions/**', (route) => route.abort());
  await sectionOf(page, 'Objective').fill('Never sent.');
  await expect(saveLine(page)).toHaveText(/^Kept on this device/);
  expect(await leftOnDevice(page)).toMatchObject({ keys: 1, drafts: 1 });
  await sectionOf(page, 'Objective').pressSequentially(' And a little more.');
  await other.bringToFront();
  await other.getByRole('button', { name: /^Account/ }).click();
  await other.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  const dialog = other.getByRole('dialog', { name: 'Sign out?' });
  await expect(dialog.getByText('One text has not reached the server yet')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await expect.poll(() => leftOnDevice(page)).toEqual({ keys: 0, drafts: 0, lastWords: 0 });
  await page.waitForTimeout(500);
  expect(await leftOnDevice(page)).toEqual({ keys: 0, drafts: 0, lastWords: 0 });
});

/** A colleague's change, as it comes from another device. */
async function changedElsewhere(clinic: TestClinic, id: string, change: Record<string, string>): Promise<void> {
  const colleague = clinic.as('physiotherapist');
  const { body } = await colleague.get(`/sessions/${id}`).expect(200);
  await colleague.patch(`/sessions/${id}`).set('If-Match', `"${body.version}"`).send(change).expect(200);
}

const clash = (page: Page) => page.getByRole('region', { name: 'Somebody else changed this note' });

test('two people at one note: other sections go together, the same one is shown twice, even days later on a device that was offline', async ({ page, context }) => {
  const clinic = await newClinic();
  const { id } = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  await changedElsewhere(clinic, id, { plan: 'The colleague’s plan.' });
  await sectionOf(page, 'Objective').fill('My findings.');
  await expect(saveLine(page)).toHaveText('Saved');
  await expect(sectionOf(page, 'Plan')).toHaveValue('The colleague’s plan.');
  expect(await storedNote(id)).toMatchObject({ objective: 'My findings.', plan: 'The colleague’s plan.' });

  await context.setOffline(true);
  await sectionOf(page, 'Assessment').fill('My view.');
  await expect(saveLine(page)).toHaveText(/^Kept on this device/);
  await page.close();
  await changedElsewhere(clinic, id, { assessment: 'The colleague’s view.', subjective: 'Asked by the colleague.' });
  await context.setOffline(false);
  const again = await context.newPage();
  await lookAt(again, id);
  await expect(clash(again).getByText('My view.')).toBeVisible();
  await expect(clash(again).getByText('The colleague’s view.')).toBeVisible();
  await again.waitForTimeout(1_500);
  expect((await storedNote(id)).assessment).toBe('The colleague’s view.');
  await again.reload();
  await expect(clash(again).getByText('My view.')).toBeVisible();
  await clash(again).getByRole('radio', { name: 'Keep both' }).check({ force: true });
  await clash(again).getByRole('button', { name: 'Go on with this' }).click();
  await expect(saveLine(again)).toHaveText('Saved');
  expect(await storedNote(id)).toMatchObject({
    objective: 'My findings.', plan: 'The colleague’s plan.', subjective: 'Asked by the colleague.', assessment: 'The colleague’s view.\nMy view.',
  });
});

test('a save whose answer was lost is no clash with oneself', async ({ page }) => {
  const clinic = await newClinic();
  const { id } = await beginNote(clinic, 'massage_therapist');
  await sitDown(page, clinic, 'massage_therapist');
  await lookAt(page, id);
  let isCut = true;
  await page.route(`**/api/v1/sessions/${id}`, async (route) => {
    if (route.request().method() !== 'PATCH' || !isCut) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await sectionOf(page, 'Objective').pressSequentially('It got through');
  await expect(saveLine(page)).toHaveText(/^Kept on this device/);
  await sectionOf(page, 'Objective').pressSequentially(', unheard.');
  isCut = false;
  await expect(saveLine(page)).toHaveText('Saved', { timeout: 60_000 });
  await expect(clash(page)).toHaveCount(0);
  expect((await storedNote(id)).objective).toBe('It got through, unheard.');
});

test('an addendum whose answer was lost with its page is sent again as the same one', async ({ page, context }) => {
  const clinic = await newClinic();
  const author = clinic.as('massage_therapist');
  const { id } = await beginNote(clinic, 'massage_therapist');
  await changedElsewhere(clinic, id, { subjective: 'Calf tight after running.', objective: 'Tender mid calf.', assessment: 'Responds to pressure.', plan: 'Again next week.' });
  const { body: note } = await author.get(`/sessions/${id}`).expect(200);
  const techniques = [{ modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 20, response: 'better' }];
  const { body: treated } = await author.put(`/sessions/${id}/techniques`).set('If-Match', `"${note.version}"`).send({ techniques }).expect(200);
  await author.post(`/sessions/${id}/signature`).set('If-Match', `"${treated.version}"`).send({ warningsSeen: true }).expect(200);
  const made = () => sql<{ text: string }>`select text from session_addendum where session_id = ${id}`;
  await sitDown(page, clinic, 'massage_therapist');
  const write = async (on: Page): Promise<void> => {
    await on.goto(`/sessions/${id}`);
    await on.getByRole('button', { name: 'Add addendum' }).click();
  };
  const sign = (on: Page) => on.getByRole('button', { name: 'Sign addendum' });
  await write(page);
  await page.route('**/addenda', async (route) => {
    await route.fetch();
    await page.close();
  });
  await page.getByRole('textbox', { name: 'Addendum', exact: true }).fill('The left calf, not the right.');
  await page.getByRole('textbox', { name: 'Why it is added' }).fill('Wrong side written.');
  const gone = page.waitForEvent('close');
  await sign(page).click({ noWaitAfter: true }).catch(() => undefined);
  await gone;
  expect(await made()).toHaveLength(1);

  const again = await context.newPage();
  await write(again);
  await expect(again.getByRole('textbox', { name: 'Addendum', exact: true })).toHaveValue('The left calf, not the right.');
  await sign(again).click();
  await expect(again.getByText('Because: Wrong side written.')).toBeVisible();
  expect(await made()).toEqual([{ text: 'The left calf, not the right.' }]);
});

test('somebody signs while another types: the typing person sees it at once, and their words become an addendum', async ({ page }) => {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const author = clinic.as('physiotherapist');
  const { id } = await beginNote(clinic, 'physiotherapist', 'follow-up');
  await changedElsewhere(clinic, id, { subjective: 'Calf tight after running.', objective: 'Tender mid calf.', assessment: 'Responds to pressure.', plan: 'Again next week.' });
  const colleague = await clinic.addMember('physiotherapist');
  await page.context().addCookies([{ name: SESSION_COOKIE, value: colleague.token, url: BASE_URL, httpOnly: true, sameSite: 'Lax' }]);
  await lookAt(page, id);
  await sectionOf(page, 'Plan').focus();
  await page.keyboard.press('ControlOrMeta+End');
  const { body: note } = await author.get(`/sessions/${id}`).expect(200);
  await author.post(`/sessions/${id}/signature`).set('If-Match', `"${note.version}"`).send({ warningsSeen: true }).expect(200);
  const typed = performance.now();
  await page.keyboard.insertText(' Bring running shoes.');
  const unsent = page.getByRole('region', { name: 'Your words are not in this note' });
  await expect(unsent).toBeVisible();
  say(`From the typed word to the signed note on the screen: ${(performance.now() - typed).toFixed(0)} ms.`);
  await expect(page.getByText(/^Signed by/)).toBeVisible();
  await expect(unsent.getByRole('textbox', { name: 'Not in the note' })).toHaveValue('Plan: Bring running shoes.');
  await page.reload();
  await unsent.getByRole('button', { name: 'Sign as addendum' }).click();
  await expect(unsent).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Addenda' }).getByText('Plan: Bring running shoes.')).toBeVisible();
  expect((await storedNote(id)).plan).toBe('Again next week.');
  await page.reload();
  await expect(page.getByText(/^Signed by/)).toBeVisible();
  await expect(unsent).toHaveCount(0);
});
