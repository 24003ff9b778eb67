// Several people at one thing, on bad lines, in browsers that die: whatever happens, every word ends on the server.
import { Problem } from '@legwork/api-client';
import fc from 'fast-check';
import { AutosaveQueue, type Saved } from './autosave-queue';
import { KeptEdits, type Device } from './kept-edits';
import { mergePreferring, mergeSections } from './merge-sections';
import { fakeTimer } from './testing/fake-timer';

interface Note {
  readonly s: string;
  readonly p: string;
}

type Line = 'good' | 'cut' | 'deaf';

/** One copy for everybody, changed only on the version it has. */
class Server {
  current: Saved<Note> = { version: 1, value: { s: '', p: '' } };

  take(value: Note, version: number): Saved<Note> {
    if (version !== this.current.version) throw new Problem({ code: 'stale-version', status: 409, current: this.current });
    this.current = { version: version + 1, value };
    return this.current;
  }
}

/** A person's device: what it keeps outlives the browser, which is a new one after each crash. */
class Desk {
  line: Line = 'good';
  readonly kept = new Map<string, unknown>();
  private life = 0;
  private clock = fakeTimer();
  queue: AutosaveQueue<Note>;

  constructor(private readonly server: Server) {
    this.queue = this.opened();
  }

  crash(): void {
    this.clock = fakeTimer();
    this.queue = this.opened();
  }

  pass(ms: number): Promise<void> {
    return this.clock.pass(ms);
  }

  type(section: keyof Note, word: string): void {
    const { value } = this.queue.snapshot.get();
    this.queue.change({ ...value, [section]: `${value[section]}${word} ` });
  }

  /** A person who is shown two texts keeps both. */
  keepBoth(): void {
    const { state, value } = this.queue.snapshot.get();
    if (state.kind !== 'conflict') return;
    const theirs = state.theirs.value;
    const merged = mergePreferring(state.base, value, theirs);
    const both = (section: keyof Note): string => (merged[section] === theirs[section] || theirs[section] === state.base[section] ? merged[section] : `${theirs[section]}\n${merged[section]}`);
    this.queue.resolve({ merged: { s: both('s'), p: both('p') } });
  }

  private opened(): AutosaveQueue<Note> {
    this.life += 1;
    const thisTab = `life ${this.life}`;
    const keep = (edit: unknown, instead: readonly string[]): void => {
      for (const tab of instead) this.kept.delete(tab);
      this.kept.set(thisTab, edit);
    };
    const left = async () => [...this.kept].map(([tab, value]) => ({ tab, value }));
    const device: Device = {
      thisTab, takeUp: left, find: left, keepAtOnce: keep,
      keep: async (edit, instead) => { keep(edit, instead); return true; },
      forget: async (tab) => void this.kept.delete(tab),
    };
    const edits = new KeptEdits<Note>(device);
    const life = this.life;
    const queue: AutosaveQueue<Note> = new AutosaveQueue<Note>(this.server.current, {
      save: async (value, base) => {
        if (this.line === 'cut' || life !== this.life) throw new Problem({ code: 'network', status: 0 });
        const saved = this.server.take(value, base.version);
        if (this.line === 'deaf') throw new Problem({ code: 'network', status: 0 });
        return saved;
      },
      keep: (edit) => edits.keep(edit, queue),
      keepAtOnce: (edit) => edits.keepAtOnce(edit, queue),
      forget: () => edits.forget(),
      onAgreed: () => void edits.restoreInto(queue, () => life === this.life),
      merge: mergeSections,
      prefer: mergePreferring,
      readCurrent: (current) => current as Saved<Note>,
      timer: this.clock.timer,
    });
    void edits.restoreInto(queue, () => true);
    return queue;
  }
}

type Step =
  | { readonly kind: 'type'; readonly desk: number; readonly section: keyof Note }
  | { readonly kind: 'pass'; readonly desk: number; readonly ms: number }
  | { readonly kind: 'line'; readonly desk: number; readonly line: Line }
  | { readonly kind: 'crash' | 'reload' | 'choose'; readonly desk: number };

const desk = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type' as const), desk, section: fc.constantFrom('s' as const, 'p' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), desk, ms: fc.constantFrom(100, 300, 600, 5_000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('line' as const), desk, line: fc.constantFrom<Line>('good', 'cut', 'deaf') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('crash' as const, 'reload' as const, 'choose' as const), desk }) },
);

async function tell(steps: readonly Step[]): Promise<{ server: Server; desks: Desk[]; words: string[] }> {
  const server = new Server();
  const desks = [new Desk(server), new Desk(server), new Desk(server)];
  const words: string[] = [];
  for (const one of desks) await one.pass(0);
  for (const [at, told] of steps.entries()) {
    const one = desks[told.desk];
    if (one === undefined) continue;
    switch (told.kind) {
      case 'type': words.push(`w${at}`); one.type(told.section, `w${at}`); break;
      case 'pass': await one.pass(told.ms); break;
      case 'line': one.line = told.line; break;
      case 'crash': await one.pass(300); one.crash(); await one.pass(0); break; // what is promised is older than that
      case 'reload': one.queue.refresh(server.current); break;
      case 'choose': one.keepBoth(); break;
    }
  }
  for (let round = 0; round < 12; round += 1) {
    for (const one of desks) {
      one.line = 'good';
      one.keepBoth();
      await one.pass(40_000);
      one.queue.refresh(server.current);
    }
  }
  return { server, desks, words };
}

async function expectEveryWord(steps: readonly Step[]): Promise<void> {
  const { server, desks, words } = await tell(steps);
  const { s, p } = server.current.value;
  const there = new Set(`${s} ${p}`.split(/\s+/));
  expect(words.filter((word) => !there.has(word))).toEqual([]);
  for (const { queue } of desks) {
    expect(['idle', 'saved']).toContain(queue.snapshot.get().state.kind);
    expect(queue.snapshot.get().value).toEqual(server.current.value);
  }
}

it('every word that was on a device ends on the server, and every screen shows the same text', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 40 }), expectEveryWord), { numRuns: 300 });
}, 60_000);

it('words typed while two texts stand side by side are there when one has chosen, though the browser died twice', () => expectEveryWord([
  { kind: 'type', desk: 2, section: 's' }, { kind: 'pass', desk: 2, ms: 5_000 },
  { kind: 'type', desk: 1, section: 's' }, { kind: 'crash', desk: 1 }, { kind: 'type', desk: 1, section: 's' }, { kind: 'crash', desk: 1 },
]));
