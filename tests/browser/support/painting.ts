// Fingers and mice on the body map. A finger is spoken to the browser as a touch screen speaks, point by point.
import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';
import { Phone } from './phone.js';

export type At = readonly [x: number, y: number];

/** From the start of the form straight to the map. */
export async function atTheMap(page: Page, address: string): Promise<Phone> {
  const phone = new Phone(page);
  await phone.enter(address);
  await phone.button('Begin');
  await phone.button('I am the patient');
  await phone.sees('What would you like help with?');
  await backToTheMap(page);
  return phone;
}

export async function backToTheMap(page: Page): Promise<void> {
  const here = new URL(page.url());
  here.searchParams.set('at', 'pain.areas');
  await page.goto(here.href);
  await expect(stage(page)).toBeVisible();
}

export const stage = (within: Page | Locator): Locator => within.locator('svg[data-gestures]').first();

/** How many strokes of a layer the shown view has. */
export const strokeCount = async (within: Page | Locator, layer: 'patient' | 'clinician'): Promise<number> =>
  Number(await within.locator(`g[data-layer="${layer}"][data-strokes]`).first().getAttribute('data-strokes'));

/** The middle of a place's shape as it is on the screen, or a share of its way across and down. */
export async function spotIn(page: Page, place: string, across = 0.5, down = 0.5): Promise<At> {
  const shape = page.locator(`[data-place="${place}"] path`).first();
  await shape.scrollIntoViewIfNeeded();
  const box = await shape.boundingBox();
  if (box === null) throw new Error(`${place} is not drawn in this view.`);
  return [box.x + box.width * across, box.y + box.height * down];
}

/** Points on the way from one to the next, some pixels apart. */
export function along(corners: readonly At[], step = 4): At[] {
  return corners.flatMap((corner, at) => {
    const before = corners[at - 1];
    if (before === undefined) return [corner];
    const pieces = Math.max(1, Math.round(Math.hypot(corner[0] - before[0], corner[1] - before[1]) / step));
    return Array.from({ length: pieces }, (_, piece): At => [
      before[0] + ((corner[0] - before[0]) * (piece + 1)) / pieces, before[1] + ((corner[1] - before[1]) * (piece + 1)) / pieces,
    ]);
  });
}

export class Finger {
  private constructor(private readonly touch: CDPSession) {}

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  async down([x, y]: At): Promise<void> {
    await this.touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  }

  async move(points: readonly At[]): Promise<void> {
    for (const [x, y] of points) await this.touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  }

  async up(): Promise<void> {
    await this.touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async paint(corners: readonly At[]): Promise<void> {
    const [first, ...rest] = along(corners);
    if (first === undefined) return;
    await this.down(first);
    await this.move(rest);
    await this.up();
  }
}

export async function paintWithMouse(page: Page, corners: readonly At[]): Promise<void> {
  const [first, ...rest] = along(corners);
  if (first === undefined) return;
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point);
  await page.mouse.up();
}
