// The ways of a visit that several stories walk: checking in, starting the note, a place on the map.
import { expect, type Locator, type Page } from '@playwright/test';

/** One of a few, by the words of its group; the first where both a name and a help stand in it. */
export async function choose(within: Page | Locator, group: string | RegExp, option: string): Promise<void> {
  await within.getByRole('radiogroup', { name: group }).first().getByRole('radio', { name: option, exact: true }).check({ force: true });
}

/** Nothing is new, consent is given, and nothing that is still asked applies. */
export async function checkIn(page: Page): Promise<void> {
  const part = page.getByRole('region', { name: 'Check-in' }).last();
  await choose(part, 'New medicine?', 'No');
  await choose(part, 'New symptom?', 'No');
  await choose(part, /^Anything since last time\?/, 'No');
  for (const [question, answer] of [[/consent/i, 'Yes'], [/alcohol/i, 'No']] as const) {
    if ((await part.getByRole('radiogroup', { name: question }).count()) > 0) await choose(part, question, answer);
  }
  const none = part.getByRole('button', { name: 'None of these' });
  while ((await none.count()) > 0) await none.first().click();
  await part.getByRole('button', { name: 'Record check-in' }).click();
  await expect(part.getByRole('button', { name: 'Record check-in' })).toBeHidden();
}

/** Signs the open note, remarks and all. */
export async function sign(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Finish the visit' }).getByRole('button', { name: 'Sign' }).click();
  const signing = page.getByRole('dialog', { name: 'Sign this note' });
  await expect(signing.getByText('A signed note is not changed any more.', { exact: false })).toBeVisible();
  const seen = signing.getByRole('checkbox');
  if ((await seen.count()) > 0) await seen.check();
  await signing.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText(/^Signed by/)).toBeVisible();
}

/** A place on the map. The middle of what encloses it may lie outside of its shape: a finger aims at the shape. */
export async function touch(place: Locator): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const at = await place.evaluate((shape) => {
    const parts = [...shape.querySelectorAll('path')].map((path) => path.getBoundingClientRect());
    const points = parts.flatMap(({ x, y, width, height }) => [0.5, 0.3, 0.7].flatMap((across) => [0.5, 0.3, 0.7].map((down) => ({ x: x + width * across, y: y + height * down }))));
    return points.find((point) => shape.contains(document.elementFromPoint(point.x, point.y)));
  });
  if (at === undefined) throw new Error('The place cannot be touched.');
  await place.page().mouse.click(at.x, at.y);
}
