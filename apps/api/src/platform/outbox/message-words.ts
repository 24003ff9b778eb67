// What a mail says without its secret: for the outbox screen, where nobody has a use for a patient's link.
import { CLINIC_MAILS, type MailLanguage, type MailText } from '../mail/mail-texts.js';

export type MessageKind = keyof typeof CLINIC_MAILS;
export const MESSAGE_KINDS = Object.keys(CLINIC_MAILS).filter(isMessageKind);

export interface MessageFrame {
  readonly clinicName: string;
  readonly clinicPhone: string | null;
  readonly language: string;
  /** Of the visit that is reminded of. */
  readonly when?: (language: MailLanguage) => string;
}

const NO_LINK: Readonly<Record<MailLanguage, string>> = { en: '[the link is in the mail itself]', fr: '[le lien se trouve dans le courriel]' };
const DAYS = 14;

export function isMessageKind(kind: string): kind is MessageKind {
  return Object.hasOwn(CLINIC_MAILS, kind);
}

export function messageWords(kind: MessageKind, { clinicName, clinicPhone, language, when }: MessageFrame): MailText {
  const spoken: MailLanguage = language === 'fr' ? 'fr' : 'en';
  return CLINIC_MAILS[kind][spoken]({ clinicName, clinicPhone, link: NO_LINK[spoken], days: DAYS, ...(when !== undefined && { when: when(spoken) }) });
}
