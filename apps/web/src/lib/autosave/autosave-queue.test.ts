import { Problem } from '@legwork/api-client';
import { AutosaveQueue, type Edit, type Saved } from './autosave-queue';
import { mergePreferring, mergeSections } from './merge-sections';
import { fakeTimer } from './testing/fake-timer';

interface Note {
  readonly s: string;
  readonly p: string;
}

const start: Saved<Note> = { version: 1, value: { s: '', p: '' } };

const setUp = (answer?: (value: Note, base: Saved<Note>) => Promise<Saved<Note>>) => {
  const clock = fakeTimer();
  const sent: { readonly value: Note; readonly version: number }[] = [];
  const device: { draft: Edit<Note> | undefined } = { draft: undefined };
  let respond = answer ?? ((value: Note, base: Saved<Note>) => Promise.resolve({ version: base.version + 1, value }));
  const queue = new AutosaveQueue<Note>(start, {
    save: (value, base) => {
      sent.push({ value, version: base.version });
      return respond(value, base);
    },
    keep: (edit) => {
      device.draft = edit;
      return Promise.resolve(true);
    },
    keepAtOnce: (edit) => {
      device.draft = edit;
    },
    onAgreed: () => undefined,
    forget: () => {
      device.draft = undefined;
      return Promise.resolve();
    },
    merge: mergeSections,
    prefer: mergePreferring,
    readCurrent: (current) => current as Saved<Note> | undefined,
    timer: clock.timer,
  });
  const answerWith = (next: typeof respond): void => {
    respond = next;
  };
  return { queue, sent, device, answerWith, state: () => queue.snapshot.get().state, ...clock };
};

const refuse = (parts: ConstructorParameters<typeof Problem>[0]) => () => Promise.reject(new Problem(parts));

describe('typing', () => {
  it('lies on the device within 300 ms and is sent after a pause of half a second', async () => {
    const { queue, sent, device, pass, state } = setUp();
    queue.change({ s: 'a', p: '' });
    await pass(300);
    expect(device.draft).toEqual({ base: start, value: { s: 'a', p: '' } });
    expect(sent).toHaveLength(0);
    await pass(200);
    expect(sent).toEqual([{ value: { s: 'a', p: '' }, version: 1 }]);
    expect(state().kind).toBe('saved');
    expect(device.draft).toBeUndefined();
  });

  it('without a pause is still sent every few seconds', async () => {
    const { queue, sent, pass } = setUp();
    for (let key = 0; key < 20; key += 1) {
      queue.change({ s: 'x'.repeat(key + 1), p: '' });
      await pass(400);
    }
    expect(sent.length).toBeGreaterThan(0);
  });

  it('while a request is under way goes out with the next version and stays as typed', async () => {
    const { queue, sent, answerWith, pass, settle } = setUp();
    let acknowledge: (saved: Saved<Note>) => void = () => undefined;
    answerWith(() => new Promise((resolve) => {
      acknowledge = resolve;
    }));
    queue.change({ s: 'a ', p: '' });
    await pass(1_000);
    queue.change({ s: 'a b', p: '' });
    answerWith((value, base) => Promise.resolve({ version: base.version + 1, value }));
    acknowledge({ version: 2, value: { s: 'a', p: '' } });
    await settle();
    expect(queue.snapshot.get().value.s).toBe('a b');
    await pass(1_000);
    expect(sent.at(-1)).toEqual({ value: { s: 'a b', p: '' }, version: 2 });
  });

  it('can be sent at once, before signing', async () => {
    const { queue, sent, state } = setUp();
    queue.change({ s: 'a', p: '' });
    await queue.flush();
    expect(sent).toHaveLength(1);
    expect(state().kind).toBe('saved');
  });
});

describe('without an answer', () => {
  it('waits on the device and repeats until it gets through', async () => {
    const { queue, sent, device, answerWith, pass, state } = setUp();
    answerWith(refuse({ code: 'network', status: 0 }));
    queue.change({ s: 'a', p: '' });
    await pass(1_000);
    expect(state()).toEqual({ kind: 'waiting', why: 'offline', kept: true });
    await pass(60_000);
    expect(sent.length).toBeGreaterThan(3);
    expect(device.draft?.value.s).toBe('a');
    answerWith((value, base) => Promise.resolve({ version: base.version + 1, value }));
    await queue.flush();
    expect(state().kind).toBe('saved');
    expect(device.draft).toBeUndefined();
  });

  it('waits as long as the server asks for', async () => {
    const { queue, sent, answerWith, pass } = setUp();
    answerWith(refuse({ code: 'too-many-requests', status: 429, retryAfterSeconds: 40 }));
    queue.change({ s: 'a', p: '' });
    await pass(39_000);
    expect(sent).toHaveLength(1);
    await pass(3_000);
    expect(sent).toHaveLength(2);
  });

  it('of a lost session does nothing until somebody has signed in again', async () => {
    const { queue, sent, device, answerWith, pass, state } = setUp();
    answerWith(refuse({ code: 'session-expired', status: 401 }));
    queue.change({ s: 'a', p: '' });
    await pass(100_000);
    expect(sent).toHaveLength(1);
    expect(state()).toEqual({ kind: 'waiting', why: 'signed-out', kept: true });
    expect(device.draft?.value.s).toBe('a');
  });

  it('because the text is refused keeps it and tries the next one', async () => {
    const { queue, sent, device, answerWith, pass, state } = setUp();
    answerWith(refuse({ code: 'invalid-input', status: 400 }));
    queue.change({ s: 'too long', p: '' });
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(state().kind).toBe('refused');
    expect(device.draft?.value.s).toBe('too long');
    answerWith((value, base) => Promise.resolve({ version: base.version + 1, value }));
    queue.change({ s: 'short', p: '' });
    await pass(1_000);
    expect(state().kind).toBe('saved');
  });
});

const staleWith = (current: Saved<Note>) => refuse({ code: 'stale-version', status: 409, current });

describe('when somebody else saved first', () => {
  it('different sections go together', async () => {
    const { queue, sent, answerWith, pass, settle } = setUp();
    answerWith((value, base) => (base.version === 1 ? staleWith({ version: 5, value: { s: '', p: 'theirs' } })() : Promise.resolve({ version: 6, value })));
    queue.change({ s: 'mine', p: '' });
    await pass(2_000);
    await settle();
    expect(sent.at(-1)).toEqual({ value: { s: 'mine', p: 'theirs' }, version: 5 });
    expect(queue.snapshot.get().value).toEqual({ s: 'mine', p: 'theirs' });
  });

  it('the same section waits for a person, with both texts', async () => {
    const { queue, device, answerWith, pass, state } = setUp();
    const theirs = { version: 5, value: { s: 'theirs', p: '' } };
    answerWith(staleWith(theirs));
    queue.change({ s: 'mine', p: '' });
    await pass(60_000);
    expect(state()).toEqual({ kind: 'conflict', base: start.value, theirs, whose: 'server' });
    expect(queue.snapshot.get().value.s).toBe('mine');
    expect(device.draft?.value.s).toBe('mine');
  });

  it.each([['mine', 'mine'], ['theirs', 'theirs']] as const)('choosing %s leaves that on the server', async (choice, expected) => {
    const { queue, sent, device, answerWith, pass, state } = setUp();
    answerWith(staleWith({ version: 5, value: { s: 'theirs', p: '' } }));
    queue.change({ s: 'mine', p: '' });
    await pass(2_000);
    answerWith((value) => Promise.resolve({ version: 6, value }));
    queue.resolve(choice);
    await pass(2_000);
    expect(state().kind).toBe('saved');
    expect(queue.snapshot.get().value.s).toBe(expected);
    expect(sent.filter(({ version }) => version === 5)).toHaveLength(choice === 'mine' ? 1 : 0);
    expect(device.draft).toBeUndefined();
  });

  it.each([['mine', { s: 'mine', p: 'only theirs' }], ['theirs', { s: 'theirs', p: 'only theirs' }]] as const)('choosing %s leaves what only one side changed', async (choice, expected) => {
    const { queue, answerWith, pass } = setUp();
    answerWith(staleWith({ version: 5, value: { s: 'theirs', p: 'only theirs' } }));
    queue.change({ s: 'mine', p: '' });
    await pass(2_000);
    answerWith((value) => Promise.resolve({ version: 6, value }));
    queue.resolve(choice);
    await pass(2_000);
    expect(queue.snapshot.get().value).toEqual(expected);
  });

  it('a reload brings their text where nothing was typed', () => {
    const { queue } = setUp();
    queue.refresh({ version: 3, value: { s: 'theirs', p: '' } });
    queue.refresh({ version: 2, value: { s: 'old', p: '' } });
    expect(queue.snapshot.get()).toMatchObject({ value: { s: 'theirs' }, saved: { version: 3 } });
  });
});

describe('drafts left by an earlier visit', () => {
  it('are taken up and sent', async () => {
    const { queue, sent, pass } = setUp();
    expect(queue.adopt([{ base: start, value: { s: 'left', p: '' } }])).toBe(1);
    await pass(1_000);
    expect(sent).toEqual([{ value: { s: 'left', p: '' }, version: 1 }]);
  });

  it('of two tabs go together', async () => {
    const { queue, sent, pass } = setUp();
    expect(queue.adopt([{ base: start, value: { s: 'one', p: '' } }, { base: start, value: { s: '', p: 'two' } }])).toBe(2);
    await pass(1_000);
    expect(sent.at(-1)?.value).toEqual({ s: 'one', p: 'two' });
  });

  it('that clash are shown, the first one is not lost, and later ones stay where they are', async () => {
    const { queue, sent, pass, state } = setUp();
    const taken = queue.adopt([{ base: start, value: { s: 'one', p: '' } }, { base: start, value: { s: 'two', p: '' } }, { base: start, value: { s: 'three', p: '' } }]);
    expect(taken).toBe(2);
    expect(state()).toEqual({ kind: 'conflict', base: start.value, theirs: { version: 1, value: { s: 'two', p: '' } }, whose: 'device' });
    expect(queue.snapshot.get().value.s).toBe('one');
    queue.resolve('theirs');
    await pass(2_000);
    expect(sent.at(-1)?.value.s).toBe('two');
  });

  it('of an older version go together with what others wrote since', async () => {
    const { queue, sent, pass } = setUp();
    queue.refresh({ version: 4, value: { s: '', p: 'theirs' } });
    queue.adopt([{ base: start, value: { s: 'left', p: '' } }]);
    await pass(1_000);
    expect(sent).toEqual([{ value: { s: 'left', p: 'theirs' }, version: 4 }]);
  });

  it('that clash with what others wrote since wait for a person, and are found again if nobody chooses', async () => {
    const { queue, sent, device, pass, state } = setUp();
    const server = { version: 4, value: { s: 'theirs', p: 'theirs' } };
    queue.refresh(server);
    queue.adopt([{ base: start, value: { s: 'left', p: '' } }]);
    await queue.keepNow();
    await pass(5_000);
    expect(state()).toEqual({ kind: 'conflict', base: start.value, theirs: server, whose: 'server' });
    expect(sent).toEqual([]);
    expect(device.draft).toEqual({ base: start, value: { s: 'left', p: '' } });
  });

  it('found while a save is under way do not vanish with its answer', async () => {
    const { queue, answerWith, pass, settle, state } = setUp();
    let acknowledge: () => void = () => undefined;
    answerWith((value) => new Promise((resolve) => { acknowledge = () => resolve({ version: 2, value }); }));
    queue.change({ s: 'typed', p: '' });
    await pass(600);
    queue.adopt([{ base: start, value: { s: 'left', p: '' } }]);
    acknowledge();
    await settle();
    expect(state()).toMatchObject({ kind: 'conflict', theirs: { value: { s: 'left' } }, whose: 'device' });
    queue.refresh({ version: 9, value: { s: 'typed', p: 'more' } });
    expect(state().kind).toBe('conflict');
  });
});
