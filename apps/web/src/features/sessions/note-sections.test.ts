import { changedFields, settled, withLine, type NoteText } from './note-sections';

const base: NoteText = {
  subjective: 'Aches', objective: '', assessment: '', plan: '', visitType: 'massage-session', visitDate: '2026-03-02', notTreatedReason: null,
};

describe('what is sent of a note', () => {
  it('is only what differs', () => {
    expect(changedFields(base, base)).toEqual({});
    expect(changedFields({ ...base, plan: 'Again in a week' }, base)).toEqual({ plan: 'Again in a week' });
  });

  it('can empty a section', () => expect(changedFields({ ...base, subjective: '' }, base)).toEqual({ subjective: '' }));

  it('takes an emptied reason for none', () => {
    const reasoned = { ...base, notTreatedReason: 'Fever' };
    expect(changedFields({ ...reasoned, notTreatedReason: ' ' }, reasoned)).toEqual({ notTreatedReason: null });
  });
});

describe('a line from a tap', () => {
  it('goes below and leaves the typed text as it is', () => {
    expect(withLine('', 'Tone raised')).toBe('Tone raised');
    expect(withLine('Aches  ', 'Tone raised')).toBe('Aches  \nTone raised');
    expect(withLine('Aches\n', 'Tone raised')).toBe('Aches\nTone raised');
  });
});

describe('two people at one note', () => {
  const mine = { ...base, objective: 'Tone raised', plan: 'Again on Friday' };
  const theirs = { ...base, assessment: 'Better', plan: 'Again on Monday' };

  it('each keep what only they changed', () => {
    expect(settled(base, mine, theirs, { plan: 'theirs' })).toEqual({ ...base, objective: 'Tone raised', assessment: 'Better', plan: 'Again on Monday' });
    expect(settled(base, mine, theirs, { plan: 'mine' }).plan).toBe('Again on Friday');
  });

  it('can keep both wordings', () => expect(settled(base, mine, theirs, { plan: 'both' }).plan).toBe('Again on Monday\nAgain on Friday'));
});
