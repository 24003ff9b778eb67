// A patient with a phone: 360 px wide, a finger, a link from the clinic. Taps, typed fields and read words are counted.
import { expect, type Locator, type Page } from '@playwright/test';
import { BIRTH_DATE, newIntake, type OpenLink } from '../../support/patient-link.js';
import { newClinic, type TestClinic } from '../../support/clinic.js';
import { sql } from '../../support/database.js';
import { expectAccessible, expectNoSidewaysScroll } from './desk.js';

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'en-CA' } as const;
export const CLINIC_PHONE = '+1 613 555 0142';

/**
 * How long a person takes: headings and help are read (238 words a minute, Brysbaert 2019), lists and answers are scanned
 * (600, Carver 1990), a tap is found and made in 0.75 s (El Batran and Dunlop 2014), a phone takes 3 letters a second
 * (Palin and others 2019).
 */
const pace = { readPerSecond: 238 / 60, scannedPerSecond: 600 / 60, secondsPerTap: 0.75, lettersPerSecond: 3 } as const;

const doubleTapMs = 550;

const wordsIn = (text: string): number => [...new Set(text.split('\n'))].join(' ').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

export interface Invited {
  readonly clinic: TestClinic;
  readonly link: OpenLink;
  readonly address: string;
}

export async function invitedPatient(patient: Record<string, unknown> = {}): Promise<Invited> {
  const clinic = await newClinic();
  await sql`update clinic set phone = ${CLINIC_PHONE} where id = ${clinic.id}`;
  const link = await newIntake(clinic, patient);
  return { clinic, link, address: `/i#${link.token}` };
}

export class Phone {
  taps = 0;
  typed = 0;
  private letters = 0;
  private reading = 0;
  private tappedAt = 0;
  private readonly screens: { readonly title: string; readonly since: number }[] = [];

  constructor(readonly page: Page) {}

  /** What all of this takes a person, in seconds. */
  get seconds(): number {
    return Math.round(this.spent);
  }

  /** Where the time goes: seconds of every screen, the dearest first. */
  byScreen(): string {
    const lines = this.screens.map(({ title, since }, at) => ({ title, seconds: (this.screens[at + 1]?.since ?? this.spent) - since }));
    return lines.sort((a, b) => b.seconds - a.seconds).map(({ title, seconds }) => `${seconds.toFixed(1)} s  ${title}`).join('\n');
  }

  private get spent(): number {
    return this.reading + this.taps * pace.secondsPerTap + this.letters / pace.lettersPerSecond;
  }

  async tap(target: Locator): Promise<void> {
    // Two taps on one spot within half a second are one that slipped: a person does not answer that fast.
    await this.page.waitForTimeout(Math.max(0, doubleTapMs - (performance.now() - this.tappedAt)));
    await target.tap();
    this.tappedAt = performance.now();
    this.taps += 1;
  }

  /** Into the field and the letters, which count as one thing typed. */
  async type(field: Locator, text: string): Promise<void> {
    await field.tap();
    await field.pressSequentially(text);
    this.typed += 1;
    this.letters += text.length;
  }

  async button(name: string | RegExp): Promise<void> {
    await this.tap(this.page.getByRole('button', { name, exact: true }));
  }

  /** One of 0 to 10 under its question. */
  async rate(question: string, number: number): Promise<void> {
    await this.tap(this.page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: String(number), exact: true }));
  }

  /** One of a few, or any of several. */
  async choose(name: string): Promise<void> {
    await this.tap(this.page.getByRole('radio', { name, exact: true }).or(this.page.getByRole('checkbox', { name, exact: true })));
  }

  async next(): Promise<void> {
    await this.button('Next');
  }

  /** The screen with this heading is there, and is read. */
  async sees(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(this.page.locator('[data-coming]')).toHaveCount(0); // what is still on its way is read too
    this.screens.push({ title: await this.page.getByRole('heading', { level: 1 }).innerText(), since: this.spent });
    const all = wordsIn(await this.page.getByRole('main').innerText());
    const read = Math.min(all, wordsIn(await this.page.locator('h1').locator('..').innerText()));
    this.reading += read / pace.readPerSecond + (all - read) / pace.scannedPerSecond;
  }

  /** Past the birth date, to the first question. */
  async enter(address: string, birthDate: string = BIRTH_DATE): Promise<void> {
    await this.page.goto(address);
    await this.type(this.page.getByLabel('Date of birth'), birthDate);
    await this.button('Start');
    await this.sees('Hello Robin');
  }

  /** To a screen of the form, as the address says it. */
  async jump(step: string): Promise<void> {
    const here = new URL(this.page.url());
    here.searchParams.set('at', step);
    await this.page.goto(here.href);
  }

  /** Leaves a list of things nobody has. */
  async none(title: string | RegExp): Promise<void> {
    await this.sees(title);
    await this.button('None of these');
  }

  /** Name typed as signature, and off it goes. */
  async sign(name: string, label = 'Your full name'): Promise<void> {
    await this.sees('Consent and signature');
    await this.type(this.page.getByLabel(label), name);
    await this.choose('By typing my name');
    await this.button('Sign and send');
  }
}

/** The whole screen at once: what lies under the bar of buttons now would be scrolled out from under it. */
export async function expectStepAccessible(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: PHONE.viewport.width, height: Math.max(height, PHONE.viewport.height) });
  await expectAccessible(page);
  await page.setViewportSize(PHONE.viewport);
}
