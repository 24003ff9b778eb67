import { jumpTarget, sentenceWith, withOfferedWording } from './sign-remarks';

describe('a remark', () => {
  it.each([
    ['/assessment', 'assessment'], ['/techniques/0/side', 'techniques'], ['/techniques', 'techniques'], ['/visitDate', 'visit'], ['/notTreatedReason', 'visit'],
  ])('about %s jumps to %s', (pointer, target) => expect(jumpTarget(pointer)).toBe(target));
});

describe('offered wording', () => {
  const text = 'Calf swollen. She has a DVT; sent home.\nTone raised.';

  it('names the sentence it would replace', () => {
    expect(sentenceWith(text, 'dvt')).toBe('She has a DVT;');
    expect(sentenceWith('Advtised rest.', 'dvt')).toBeUndefined();
  });

  it('takes the place of that sentence only', () => {
    expect(withOfferedWording(text, 'DVT', 'Swelling as recorded.')).toBe('Calf swollen. Swelling as recorded. sent home.\nTone raised.');
  });

  it('leaves a text alone that has changed meanwhile', () => expect(withOfferedWording('Tone raised.', 'DVT', 'x')).toBe('Tone raised.'));
  it('is put in as it stands', () => expect(withOfferedWording('A tear.', 'tear', 'costs $& more')).toBe('costs $& more'));
});
