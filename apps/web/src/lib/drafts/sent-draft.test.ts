import { readSentDraft } from './sent-draft';

const isText = (value: unknown): value is string => typeof value === 'string';

test('a draft comes back with the key it was sent under', () => {
  expect(readSentDraft({ draft: 'Sore calf', sendKey: 'k-1' }, isText)).toEqual({ draft: 'Sore calf', sendKey: 'k-1' });
  expect(readSentDraft({ draft: '' }, isText)).toEqual({ draft: '' });
});

test('a draft that was kept without one is still a draft', () => expect(readSentDraft('Sore calf', isText)).toEqual({ draft: 'Sore calf' }));

test('what the form does not know is none', () => {
  expect([{ draft: 3, sendKey: 'k-1' }, { draft: 'x', of: 1 }, undefined, null].map((kept) => readSentDraft(kept, isText))).toEqual([undefined, undefined, undefined, undefined]);
});
