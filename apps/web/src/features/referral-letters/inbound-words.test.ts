import { askingText, longestAsking, missingParts } from './inbound-words';

describe('asking the referrer', () => {
  it('names what is missing, in one sentence', () => {
    expect(askingText(['question', 'diagnosis', 'precautions'], 'Riverside')).toBe(
      'Thank you for your referral. Before we can go on, please tell us what you would like us to do or answer, the diagnosis, or what you suspect, and precautions or limits that we should keep to. Riverside',
    );
    expect(askingText([], 'Riverside')).toContain('please tell us further information');
  });

  it('fits into the note of a step', () => {
    expect(askingText(['datedOn', 'question', 'diagnosis', 'precautions'], 'A clinic with a name '.repeat(40)).length).toBeLessThanOrEqual(longestAsking);
  });

  it('keeps the order of the letter', () => {
    expect(missingParts({ missing: ['precautions', 'question'] })).toEqual(['question', 'precautions']);
  });
});
