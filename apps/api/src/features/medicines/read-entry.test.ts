import { describe, expect, it } from '@jest/globals';
import { readEntry } from './read-entry.js';

const today = '2026-03-14';

describe('reading an entry', () => {
  it('keeps the words, and finds the class', () => {
    expect(readEntry({ text: '  Eliquis 5mg ' }, today)).toEqual([expect.objectContaining({ text: 'Eliquis 5mg', classes: ['anticoagulant-doac'], confidence: 'high', status: 'current', askNext: null })]);
  });

  it('asks about what nobody can read', () => {
    const [read] = readEntry({ text: 'zzyzx drops' }, today);
    expect(read).toMatchObject({ text: 'zzyzx drops', classes: [], confidence: 'none' });
    expect(read?.askNext).not.toBeNull();
  });

  it('makes no medicine of a denied one', () => {
    expect(readEntry({ text: 'no aspirin' }, today)).toEqual([]);
  });

  it('takes the standing a record gives, and the class it once had', () => {
    expect(readEntry({ text: 'warfarin', status: 'past' }, today)).toEqual([expect.objectContaining({ status: 'past', classes: ['anticoagulant-vka'] })]);
  });

  it('reads nothing from nothing', () => {
    expect(readEntry({ text: '   ' }, today)).toEqual([]);
  });
});
