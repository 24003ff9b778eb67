import { reasonWords } from './message-words';

describe('why a message was not sent', () => {
  it.each([
    [{ state: 'retrying' as const, lastError: 'EENVELOPE' }, 'The mail server refused the address.'],
    [{ state: 'given-up' as const, lastError: 'EODD' }, 'The mail server said: EODD.'],
    [{ state: 'queued' as const, lastError: null }, undefined],
    [{ state: 'not-needed' as const, lastError: 'no-longer-wanted' }, undefined],
  ])('%j', (message, words) => expect(reasonWords(message)).toBe(words));
});
