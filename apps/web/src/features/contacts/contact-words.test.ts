import { replyWords } from './contact-words';

describe('how long replies take', () => {
  it.each([
    [{ replies: 0, medianDays: null, lastDays: null, open: 2 }, 'No reply yet'],
    [{ replies: 1, medianDays: 0, lastDays: 0, open: 0 }, '0 days'],
    [{ replies: 2, medianDays: 5.5, lastDays: 1, open: 0 }, '5.5 days (last 1)'],
    [{ replies: 3, medianDays: 1, lastDays: 10, open: 1 }, '1 day (last 10)'],
  ])('%j', (history, words) => {
    expect(replyWords(history)).toBe(words);
  });
});
