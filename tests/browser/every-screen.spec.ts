// Every screen at three widths, light and dark: it shows its heading, nothing sticks out sideways, axe finds nothing.
import { expect, test, type Page } from '@playwright/test';
import { newClinic, type Role, type TestClinic } from '../support/clinic.js';
import { expectAccessible, expectNoSidewaysScroll, sitDown, WIDTHS } from './support/desk.js';
import { filledClinic, type FilledClinic } from './support/filled-clinic.js';

// The longest tables take axe a while; every screen stands alone.
test.describe.configure({ mode: 'parallel', timeout: 240_000 });

/** axe takes a second: the narrowest and the widest say it all. */
const LOOKED_AT_CLOSELY = [360, 1440];

type Opening = (page: Page) => Promise<void>;

/** `open`: what has to be clicked first, for example a dialog. */
async function looksRight(page: Page, path: string, open?: Opening): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await open?.(page);
    await expect(page.getByText(/^(Loading|Reading|Opening) .*…$/)).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoSidewaysScroll(page);
      if (LOOKED_AT_CLOSELY.includes(width)) await expectAccessible(page);
    }
  }
}

const PUBLIC = ['/sign-in', '/forgot-password', '/reset', '/invitation', '/i', '/reminders', '/nowhere'];

for (const path of PUBLIC) {
  test(`${path} looks right to anybody`, async ({ page }) => {
    await looksRight(page, path);
  });
}

const LISTS: readonly (readonly [path: string, role: Role])[] = [
  ['/', 'physiotherapist'], ['/inbox', 'physiotherapist'], ['/inbox?state=snoozed', 'clinic_admin'], ['/calendar', 'physiotherapist'], ['/calendar?view=week', 'clinic_admin'], ['/patients', 'physiotherapist'], ['/intakes', 'physiotherapist'], ['/referrals', 'physiotherapist'], ['/clearances', 'physiotherapist'],
  ['/people', 'owner'], ['/account', 'assistant'], ['/second-step', 'assistant'], ['/imports', 'clinic_admin'], ['/imports/people', 'clinic_admin'], ['/exports', 'owner'], ['/settings/records', 'owner'], ['/outbox', 'clinic_admin'], ['/audit', 'owner'], ['/contacts', 'clinic_admin'], ['/reports', 'owner'], ['/reports/overdue-referrals', 'physiotherapist'],
];

test.describe('an empty clinic', () => {
  let clinic: TestClinic;
  test.beforeAll(async () => { clinic = await newClinic(); });

  for (const [path, role] of LISTS) {
    test(`${path} looks right with nothing in it`, async ({ page }) => {
      await sitDown(page, clinic, role);
      await looksRight(page, path);
    });
  }
});

const FILLED: readonly (readonly [name: string, role: Role, path: (clinic: FilledClinic) => string])[] = [
  ...LISTS.map(([path, role]) => [path, role, () => path] as const),
  ['the form for a new patient', 'clinic_admin', () => '/patients/new'],
  ['the chart', 'physiotherapist', ({ patientId }) => `/patients/${patientId}`],
  ['the reasoning of a chart', 'physiotherapist', ({ patientId }) => `/patients/${patientId}?tab=reasoning`],
  ['the findings of a chart', 'physiotherapist', ({ patientId }) => `/patients/${patientId}?tab=findings`],
  ['the sessions of a chart', 'massage_therapist', ({ patientId }) => `/patients/${patientId}?tab=sessions`],
  ['the referrals of a chart', 'physiotherapist', ({ patientId }) => `/patients/${patientId}?tab=referrals`],
  ['the facts of a chart', 'physiotherapist', ({ patientId }) => `/patients/${patientId}?tab=facts`],
  ['the history of a chart', 'physiotherapist', ({ patientId }) => `/patients/${patientId}?tab=history`],
  ['the chart of an admin', 'clinic_admin', ({ patientId }) => `/patients/${patientId}`],
  ['"what if"', 'physiotherapist', ({ patientId }) => `/patients/${patientId}/what-if`],
  ['an intake to review', 'massage_therapist', ({ intakeId }) => `/intakes/${intakeId}/review`],
  ['an open note', 'physiotherapist', ({ draftId }) => `/sessions/${draftId}`],
  ['a note of somebody else', 'massage_therapist', ({ signedId }) => `/sessions/${signedId}`],
  ['a plan', 'physiotherapist', ({ planId }) => `/plans/${planId}`],
  ['a referral from its letter', 'clinic_admin', () => '/referrals/inbound'],
  ['a referral', 'physiotherapist', ({ referralId }) => `/referrals/${referralId}`],
  ['the rules', 'massage_therapist', () => '/rules'],
  ['a rule', 'massage_therapist', () => '/rules/anticoagulant.session'],
  ['the sandbox of the rules', 'massage_therapist', () => '/try-rules'],
  ['a decision in words', 'massage_therapist', ({ patientId }) => `/patients/${patientId}/in-words`],
  ['a decision in the patient’s French words', 'physiotherapist', ({ patientId }) => `/patients/${patientId}/in-words?for=patient&in=fr`],
  ['the settings', 'owner', () => '/settings'],
];

/** The dialog slides in; it is looked at once it stands. */
const dialogNamed = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('dialog', { name })).toBeVisible();
};

const openConsents: Opening = async (page) => {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Consents' }).click();
  await dialogNamed(page, 'Consents');
};

const openComparison: Opening = async (page) => {
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await dialogNamed(page, 'Compare two drawings');
  await expect(page.getByText('Painted area in square centimetres')).toBeVisible();
};

const DIALOGS: readonly (readonly [name: string, path: (clinic: FilledClinic) => string, open: Opening])[] = [
  ['the consents of somebody who signed', ({ signedBy }) => `/patients/${signedBy}`, openConsents],
  ['the consents of somebody who signed none', ({ patientId }) => `/patients/${patientId}`, openConsents],
  ['two drawings beside each other', ({ patientId }) => `/patients/${patientId}`, openComparison],
];

test.describe('a clinic at work', () => {
  let filled: FilledClinic;
  test.beforeAll(async () => { filled = await filledClinic(); });

  for (const [name, role, path] of FILLED) {
    test(`${name} looks right`, async ({ page }) => {
      await sitDown(page, filled.clinic, role);
      await looksRight(page, path(filled));
    });
  }

  for (const [name, path, open] of DIALOGS) {
    test(`${name} look right`, async ({ page }) => {
      await sitDown(page, filled.clinic, 'physiotherapist');
      await looksRight(page, path(filled), open);
    });
  }
});
