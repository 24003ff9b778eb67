import { messageChoices, messageState } from './message-states.js';

describe('the state of a message', () => {
  it.each([
    ['pending', null, 'queued'],
    ['pending', 'server-unreachable', 'retrying'],
    ['sending', null, 'queued'],
    ['sent', null, 'sent'],
    ['sent', 'unconfirmed', 'sent'],
    ['unsure', 'unconfirmed', 'unsure'],
    ['failed', 'address-refused', 'undelivered'],
    ['failed', 'given-up', 'given-up'],
    ['failed', 'no-longer-wanted', 'not-needed'],
  ])('%s, %s: %s', (status, lastError, state) => {
    expect(messageState({ status, lastError })).toBe(state);
  });

  it('leaves no choice while a mail is being handed over, nor once it is sent or no longer needed', () => {
    const none = { retry: false, giveUp: false, confirm: false };
    expect(messageChoices({ status: 'sending', lastError: null })).toEqual(none);
    expect(messageChoices({ status: 'sent', lastError: null })).toEqual(none);
    expect(messageChoices({ status: 'failed', lastError: 'no-longer-wanted' })).toEqual(none);
  });

  it('asks about one that may have been sent', () => {
    expect(messageChoices({ status: 'unsure', lastError: 'unconfirmed' })).toEqual({ retry: true, giveUp: true, confirm: true });
  });

  it('lets a person give up what waits, and try again what failed', () => {
    expect(messageChoices({ status: 'pending', lastError: null })).toEqual({ retry: false, giveUp: true, confirm: false });
    expect(messageChoices({ status: 'failed', lastError: 'address-refused' })).toEqual({ retry: true, giveUp: true, confirm: false });
    expect(messageChoices({ status: 'failed', lastError: 'given-up' })).toEqual({ retry: true, giveUp: false, confirm: false });
  });
});
