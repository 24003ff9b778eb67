import { mailReason } from './mail-words';

describe('why a message was not sent', () => {
  it.each([
    [{ state: 'retrying' as const, lastError: 'server-unreachable' }, 'The mail server does not answer.'],
    [{ state: 'undelivered' as const, lastError: 'address-refused' }, 'The mail server does not know this address.'],
    [{ state: 'undelivered' as const, lastError: 'EODD' }, 'The mail server said: EODD.'],
    [{ state: 'unsure' as const, lastError: 'unconfirmed' }, 'The mail server did not say whether it took it.'],
    [{ state: 'sent' as const, lastError: 'unconfirmed' }, 'The mail server did not say whether it took it.'],
    [{ state: 'queued' as const, lastError: null }, undefined],
    [{ state: 'given-up' as const, lastError: 'given-up' }, undefined],
    [{ state: 'not-needed' as const, lastError: 'no-longer-wanted' }, undefined],
  ])('%j', (message, words) => expect(mailReason(message)).toBe(words));
});
