// Somebody at a desk or with a tablet: a browser with the session of a test clinic's member.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { BASE_URL } from '../../support/api.js';
import { SESSION_COOKIE, type Role, type TestClinic } from '../../support/clinic.js';

/** Puts the member's session into the browser; the next page is opened as that person. */
export async function sitDown(page: Page, clinic: TestClinic, role: Role): Promise<void> {
  await page.context().addCookies([{ name: SESSION_COOKIE, value: clinic.members[role].token, url: BASE_URL, httpOnly: true, sameSite: 'Lax' }]);
}

const MODAL = '[role="dialog"][aria-modal="true"]';

/** WCAG 2.2 A and AA on what is on the screen now. Motion is over by then: half-faded text has no contrast. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate((modal) => {
    // Under the header of a dialog that was scrolled, half of a button shows.
    for (const dialog of document.querySelectorAll(modal)) dialog.scrollTo(0, 0);
    // What runs for ever and what lies in a closed fold never ends.
    const ending = document.getAnimations().filter(({ effect }) =>
      effect instanceof KeyframeEffect && effect.getComputedTiming().endTime !== Infinity && effect.target?.checkVisibility() === true);
    return Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
  }, MODAL);
  const whole = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  // Behind a modal dialog nothing can be reached, and half of a button may show at its edge.
  const isModal = await page.locator(MODAL).count() > 0;
  // A bar that sticks to an edge covers half of what scrolls under it: for the look it takes its place in the row.
  const stuck = await page.evaluateHandle(() => [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => getComputedStyle(element).position === 'sticky'));
  const place = (position: string) => stuck.evaluate((elements, value) => { for (const { style } of elements) style.position = value; }, position);
  await place('static');
  const { violations } = await (isModal ? whole.include(MODAL) : whole).analyze();
  await place('');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

/** Nothing sticks out of the page sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

export const WIDTHS = [360, 820, 1440] as const;
