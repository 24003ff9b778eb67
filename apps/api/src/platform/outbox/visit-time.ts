import type { MailLanguage } from '../mail/mail-texts.js';

const LOCALES: Readonly<Record<MailLanguage, string>> = { en: 'en-CA', fr: 'fr-CA' };

/** Day and time of a visit by the clinic's clock: `Tuesday, November 24, 10:30 a.m.` */
export function visitTime(startsAt: Date, timeZone: string, language: MailLanguage): string {
  const words = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options }).format(startsAt);
  const day = words({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = words({ hour: 'numeric', minute: '2-digit' });
  return language === 'fr' ? `${day} à ${time}` : `${day}, ${time}`;
}
