import { ACCOUNT_MAILS, CLINIC_MAILS, type MailText } from './mail-texts.js';

const FACTS = { clinicName: 'River Clinic', clinicPhone: '555-0100', link: 'https://legwork.example/i#token', days: 14, when: 'Tuesday, November 24, 10:30 a.m.' };

const mails: [string, MailText][] = [
  ...Object.entries(CLINIC_MAILS).flatMap(([kind, texts]) => [[`${kind} en`, texts.en(FACTS)], [`${kind} fr`, texts.fr(FACTS)]] as [string, MailText][]),
  ['password-reset', ACCOUNT_MAILS['password-reset']('https://legwork.example/reset#token', 30)],
];

const HEALTH_WORDS = /pain|injur|red flag|screening|diagnos|medicin|treat|symptom|emergency|urgent|douleur|bless|médic|traitement|urgence|depist/i;

describe.each(mails)('the mail %s', (_kind, { subject, text }) => {
  it('says nothing about health', () => {
    expect(`${subject} ${text}`).not.toMatch(HEALTH_WORDS);
  });

  it('has a subject of one line and a text that ends', () => {
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThan(90);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('the mails that carry a link', () => {
  it('hold it once, and other mails not at all', () => {
    const links = mails.filter(([, { text }]) => text.includes('#token')).map(([kind, { text }]) => [kind, text.split('#token').length - 1]);
    expect(links.every(([, count]) => count === 1)).toBe(true);
    expect(links.map(([kind]) => kind)).not.toContain('referral-letter en');
  });
});
