import { ACCOUNT_MAIL_KINDS } from '../outbox/account-mail-kinds.js';
import { accountNotice } from './account-notices.js';

const detail = { device: 'Chrome on Windows', at: '2026-03-14T15:09:26.535Z', left: 8, clinicName: 'River Clinic' };

describe('a notice about an account', () => {
  it.each(ACCOUNT_MAIL_KINDS.filter((kind) => kind !== 'password-reset'))('%s is told in both languages, without a link', (kind) => {
    const { subject, text } = accountNotice(kind, detail) ?? { subject: '', text: '' };
    const [english, french] = text.split('\n\n---\n\n');
    expect(subject).toMatch(/^Legwork: .+ \/ .+$/);
    expect(english).toMatch(/Legwork account/);
    expect(french).toMatch(/compte Legwork/);
    expect(text).not.toMatch(/https?:|undefined|\[object/);
  });

  it('names the device and the minute, how many codes are left, and the clinic', () => {
    expect(accountNotice('new-device', detail)?.text).toContain('Chrome on Windows, 2026-03-14 15:09 UTC');
    expect(accountNotice('recovery-code-used', { left: 0 })?.text).toContain('Codes left: 0.');
    expect(accountNotice('second-factor-reset', detail)?.text).toContain('An administrator of River Clinic');
  });

  it('is none for a mail with a link, or an unknown kind', () => {
    expect(accountNotice('password-reset', detail)).toBeUndefined();
    expect(accountNotice('toString', detail)).toBeUndefined();
  });
});
