import { failureOf } from './mail-failure.js';

const said = (responseCode: number, command: string, response = String(responseCode)) => ({ code: 'EENVELOPE', responseCode, command, response });

describe('why a mail did not leave', () => {
  it.each([
    ['the address is unknown', said(550, 'RCPT TO', '550 5.1.1 a@example.test unknown'), 'address-refused', true],
    ['the mailbox is full', said(552, 'RCPT TO'), 'mailbox-full', false],
    ['the mailbox is full, said the new way', said(450, 'RCPT TO', '450 4.2.2 over quota'), 'mailbox-full', false],
    ['the server asks to wait', said(451, 'RCPT TO'), 'server-busy', false],
    ['the content is refused', said(554, 'DATA'), 'message-refused', true],
    ['we may not send', said(550, 'MAIL FROM'), 'sender-refused', false],
    ['our password is wrong', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'sign-in-refused', false],
    ['nobody answers', { code: 'ESOCKET', command: 'CONN' }, 'server-unreachable', false],
    ['something else', new Error('odd'), 'unknown', false],
  ])('%s', (_name, error, reason, isLasting) => {
    expect(failureOf(error, false)).toMatchObject({ reason, isLasting, isCertain: true });
  });

  it('is uncertain only when the server fell silent after the last dot', () => {
    expect(failureOf({ code: 'ESOCKET' }, true).isCertain).toBe(false);
    expect(failureOf({ code: 'ETIMEDOUT' }, true).isCertain).toBe(false);
    expect(failureOf(said(451, 'DATA'), true).isCertain).toBe(true);
    expect(failureOf({ code: 'ESOCKET' }, false).isCertain).toBe(true);
  });

  it('quotes nobody', () => {
    expect(failureOf(said(550, 'RCPT TO', '550 a@example.test unknown'), false).message).not.toContain('@');
  });
});
