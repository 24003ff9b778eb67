import { isSameText, textChange, type LetterTexts } from './letter-texts';

const base: LetterTexts = { reason: 'Why', question: 'What', situation: 'S', background: 'B', assessment: 'A', recommendation: 'R' };

describe('a change of the letter', () => {
  it('sends nothing where nothing changed', () => expect(textChange(base, { ...base })).toEqual({}));

  it('sends the four parts together', () => {
    expect(textChange(base, { ...base, background: 'more' })).toEqual({ letter: { situation: 'S', background: 'more', assessment: 'A', recommendation: 'R' } });
  });

  it('sends reason and question alone', () => expect(textChange(base, { ...base, question: 'Which?' })).toEqual({ question: 'Which?' }));

  it('sends a part that was emptied', () => expect(textChange(base, { ...base, assessment: '' }).letter?.assessment).toBe(''));
});

describe('saved or not', () => {
  it('does not mind blanks at the ends', () => expect(isSameText(base, { ...base, situation: 'S ', reason: ' Why' })).toBe(true));

  it('minds every other letter', () => {
    expect(isSameText(base, { ...base, recommendation: 'R.' })).toBe(false);
    expect(isSameText(base, { ...base, question: '' })).toBe(false);
  });
});
