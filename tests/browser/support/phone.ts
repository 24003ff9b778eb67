// A patient with a phone: 360 px wide, a finger, a link from the clinic. Taps and typed fields are counted.
import { expect, type Locator, type Page } from '@playwright/test';
import { BIRTH_DATE, newIntake, type OpenLink } from '../../support/patient-link.js';
import { newClinic, type TestClinic } from '../../support/clinic.js';
import { sql } from '../../support/database.js';

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'en-CA' } as const;
export const CLINIC_PHONE = '+1 613 555 0142';

export interface Invited {
  readonly clinic: TestClinic;
  readonly link: OpenLink;
  readonly address: string;
}

export async function invitedPatient(): Promise<Invited> {
  const clinic = await newClinic();
  await sql`update clinic set phone = ${CLINIC_PHONE} where id = ${clinic.id}`;
  const link = await newIntake(clinic);
  return { clinic, link, address: `/i#${link.token}` };
}

export class Phone {
  taps = 0;
  typed = 0;

  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    await target.tap();
    this.taps += 1;
  }

  /** Into the field and the letters, which count as one thing typed. */
  async type(field: Locator, text: string): Promise<void> {
    await field.tap();
    await field.pressSequentially(text);
    this.typed += 1;
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

  async sees(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  /** Past the birth date, to the first question. */
  async enter(address: string, birthDate: string = BIRTH_DATE): Promise<void> {
    await this.page.goto(address);
    await this.type(this.page.getByLabel('Date of birth'), birthDate);
    await this.button('Start');
    await this.sees('Hello Robin');
  }

  /** Leaves a list of things nobody has. */
  async none(title: string | RegExp): Promise<void> {
    await this.sees(title);
    await this.button('None of these');
  }
}
