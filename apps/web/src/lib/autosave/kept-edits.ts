// The copies of one edited thing on this device: where earlier visits left theirs, and when those may go. No React, no
// database of its own.
import type { AutosaveQueue, Edit } from './autosave-queue';
import { isSame } from './merge-sections';

interface Left {
  readonly tab: string;
  readonly value: unknown;
}

/** The device's store for one piece of work. */
export interface Device {
  readonly thisTab: string;
  /** `instead`: tabs whose copies are contained in this one and go with the same write */
  readonly keep: (edit: unknown, instead: readonly string[]) => Promise<boolean>;
  readonly keepAtOnce: (edit: unknown, instead: readonly string[]) => void;
  readonly forget: (tab: string) => Promise<void>;
  /** What earlier visits left, oldest first; asked once, before anything is kept. */
  readonly takeUp: () => Promise<readonly Left[]>;
  /** The same later on: what tabs closed in the meantime have left. */
  readonly find: () => Promise<readonly Left[]>;
}

export const isEdit = <T>(value: unknown): value is Edit<T> => typeof value === 'object' && value !== null && 'base' in value && 'value' in value;

export class KeptEdits<T> {
  /** Tabs whose edits the queue has taken up: only those are forgotten with its own. */
  private readonly takenUp = new Set<string>();
  /** The tabs whose edit stands beside the text while a person chooses between the two. */
  private beside: ReadonlySet<string> = new Set();
  /** Nothing is written over what an earlier visit left before that was read. */
  private readonly looked: Promise<void>;
  private hasLooked = false;
  private open: () => void = () => undefined;

  constructor(private readonly device: Device) {
    this.looked = new Promise((resolve) => {
      this.open = resolve;
    });
  }

  async keep(edit: Edit<T>, queue: AutosaveQueue<T>): Promise<boolean> {
    await this.looked;
    return this.device.keep(edit, this.containedIn(queue));
  }

  keepAtOnce(edit: Edit<T>, queue: AutosaveQueue<T>): void {
    if (this.hasLooked) this.device.keepAtOnce(edit, this.containedIn(queue));
  }

  async forget(): Promise<void> {
    await this.looked;
    await Promise.all([this.device.thisTab, ...this.takenUp].map((tab) => this.device.forget(tab)));
  }

  /** Gives the queue what earlier visits left. `isWanted` is asked once the device has answered. */
  async restoreInto(queue: AutosaveQueue<T>, isWanted: () => boolean): Promise<void> {
    const left = await (this.hasLooked ? this.device.find() : this.device.takeUp()).catch(() => []);
    const found = left.flatMap(({ tab, value }) => (isEdit<T>(value) && tab !== this.device.thisTab && !this.takenUp.has(tab) ? [{ tab, edit: value }] : []));
    if (isWanted() && queue.snapshot.get().state.kind !== 'conflict') {
      // A page that died while it wrote may have left the same edit twice.
      const distinct = found.filter(({ edit }, at) => !found.slice(0, at).some((earlier) => isSame(earlier.edit, edit)));
      const taken = distinct.slice(0, queue.adopt(distinct.map(({ edit }) => edit))).map(({ edit }) => new Set(found.filter((other) => isSame(other.edit, edit)).map(({ tab }) => tab)));
      for (const tab of taken.flatMap((tabs) => [...tabs])) this.takenUp.add(tab);
      this.beside = taken.at(-1) ?? new Set();
    }
    this.hasLooked = true;
    this.open();
  }

  /** What was found on the device and clashes with the text is not in it before a person has chosen. */
  private containedIn(queue: AutosaveQueue<T>): readonly string[] {
    const { state } = queue.snapshot.get();
    const isBeside = state.kind === 'conflict' && state.whose === 'device';
    return [...this.takenUp].filter((tab) => !isBeside || !this.beside.has(tab));
  }
}
