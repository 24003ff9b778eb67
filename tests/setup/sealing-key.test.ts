// The installation's own keys, as they lie beside its data.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addOwnKey, dropOlderKeys, sealingKeys } from '../../packages/launcher/product/sealing-key.mjs';

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'legwork-keys-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KEY = /^[A-Za-z0-9_-]{43}$/;
const keys = () => sealingKeys({}, folder);

describe('the sealing key', () => {
  it('is made once and read by nobody else', () => {
    const first = keys();
    expect(first).toEqual({ SEALING_KEY: expect.stringMatching(KEY), SEALING_KEY_PREVIOUS: '' });
    expect(keys()).toEqual(first);
    expect(statSync(path.join(folder, 'sealing-key')).mode & 0o077).toBe(0);
  });

  it('is exchanged for another, which an interrupted exchange does not do twice', () => {
    const { SEALING_KEY: old } = keys();
    addOwnKey(folder);
    const both = keys();
    expect(both).toEqual({ SEALING_KEY: expect.stringMatching(KEY), SEALING_KEY_PREVIOUS: old });
    addOwnKey(folder);
    expect(keys()).toEqual(both);
    dropOlderKeys(folder);
    expect(keys()).toEqual({ SEALING_KEY: both.SEALING_KEY, SEALING_KEY_PREVIOUS: '' });
    expect(readFileSync(path.join(folder, 'sealing-key'), 'utf8')).not.toContain(old);
    expect(statSync(path.join(folder, 'sealing-key')).mode & 0o077).toBe(0);
  });

  it('is the one that the environment gives, with those from before', () => {
    expect(sealingKeys({ SEALING_KEY: 'given', SEALING_KEY_PREVIOUS: 'older' }, folder)).toEqual({ SEALING_KEY: 'given', SEALING_KEY_PREVIOUS: 'older' });
    expect(sealingKeys({ SEALING_KEY: 'given' }, folder).SEALING_KEY_PREVIOUS).toBe('');
  });
});
