// Somebody who charts: taps of a finger or keys of a keyboard, counted, and the time a person would need for them.
import type { Locator, Page } from '@playwright/test';

/**
 * Targets on a screen known by heart are found and hit in 0.75 s (El Batran and Dunlop 2014), a key of a shortcut or of a form
 * takes 0.28 s (Card, Moran and Newell 1983, average typist), letters 3 a second on glass (Palin and others 2019) and 4.3 on
 * a keyboard (52 words a minute, Dhakal and others 2018). What is new on the screen is scanned at 600 words a minute
 * (Carver 1990). Deciding what to do next takes 1.35 s per thing recorded (Card, Moran and Newell 1983).
 */
const pace = { secondsPerTap: 0.75, secondsPerKey: 0.28, lettersOnGlass: 3, lettersOnKeys: 4.3, wordsPerSecond: 10, secondsPerThought: 1.35 } as const;

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

export class Charting {
  taps = 0;
  keys = 0;
  private letters = 0;
  private seconds_ = 0;
  private readonly parts: { readonly name: string; readonly seconds: number; readonly taps: number; readonly keys: number }[] = [];

  constructor(readonly page: Page, private readonly by: 'finger' | 'keyboard') {}

  get seconds(): number {
    return Math.round(this.seconds_);
  }

  async tap(target: Locator): Promise<void> {
    await target.tap();
    this.taps += 1;
    this.seconds_ += pace.secondsPerTap;
  }

  /** A radio or a tick under its label. */
  async mark(target: Locator): Promise<void> {
    await target.check({ force: true });
    this.taps += 1;
    this.seconds_ += pace.secondsPerTap;
  }

  /** A place of the body map, where its shape is. */
  async touch(aim: () => Promise<void>): Promise<void> {
    await aim();
    this.taps += 1;
    this.seconds_ += pace.secondsPerTap;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
      this.seconds_ += pace.secondsPerKey;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.letters += text.length;
    this.seconds_ += text.length / (this.by === 'finger' ? pace.lettersOnGlass : pace.lettersOnKeys);
  }

  async reads(part: Locator): Promise<void> {
    this.seconds_ += wordsIn(await part.innerText()) / pace.wordsPerSecond;
  }

  /** One thing of the note: decided, then recorded. */
  async step(name: string, record: () => Promise<void>): Promise<void> {
    const [seconds, taps, keys] = [this.seconds_, this.taps, this.keys];
    this.seconds_ += pace.secondsPerThought;
    await record();
    this.parts.push({ name, seconds: this.seconds_ - seconds, taps: this.taps - taps, keys: this.keys - keys });
  }

  report(title: string): string {
    const lines = this.parts.map(({ name, seconds, taps, keys }) => `  ${seconds.toFixed(1).padStart(5)} s  ${String(taps).padStart(2)} taps  ${String(keys).padStart(3)} keys  ${name}`);
    return `${title}: ${this.taps} taps, ${this.keys} keys, ${this.letters} letters, ${this.seconds} s\n${lines.join('\n')}\n`;
  }
}
