// Mails that only tell: something about an account changed. In both languages, as an account has none of its own; no link,
// as a mail that warns must not teach people to follow links.
import type { AccountMailKind } from '../outbox/account-mail-kinds.js';
import type { MailText } from './mail-texts.js';

export type NoticeKind = Exclude<AccountMailKind, 'password-reset'>;

/** What a notice tells beside its kind, as the database keeps it. */
export type NoticeDetail = Readonly<Record<string, unknown>>;

interface Words {
  readonly subject: string;
  readonly en: string;
  readonly fr: string;
}

const NOT_YOU = {
  en: 'If it was not you, choose a new password at once on the sign-in page and tell your clinic.',
  fr: 'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe à la page de connexion et prévenez votre clinique.',
};

const NOTICES: Readonly<Record<NoticeKind, (detail: NoticeDetail) => Words>> = {
  'password-changed': () => ({
    subject: 'Legwork: your password was changed / votre mot de passe a été changé',
    en: `The password of your Legwork account was changed, and every session and access token was ended.\n\n${NOT_YOU.en}`,
    fr: `Le mot de passe de votre compte Legwork a été changé; toutes les sessions et tous les jetons d’accès ont pris fin.\n\n${NOT_YOU.fr}`,
  }),
  'second-factor-on': () => ({
    subject: 'Legwork: signing in takes two steps now / la connexion se fait maintenant en deux étapes',
    en: `From now on, signing in to your Legwork account takes your password and a code from your app. Other devices were signed out.\n\n${NOT_YOU.en}`,
    fr: `À partir de maintenant, la connexion à votre compte Legwork demande votre mot de passe et un code de votre application. Les autres appareils ont été déconnectés.\n\n${NOT_YOU.fr}`,
  }),
  'second-factor-off': () => ({
    subject: 'Legwork: signing in takes one step again / la connexion se fait de nouveau en une étape',
    en: `The second step of signing in to your Legwork account was turned off. The password alone is enough again.\n\n${NOT_YOU.en}`,
    fr: `La deuxième étape de connexion à votre compte Legwork a été désactivée. Le mot de passe suffit de nouveau.\n\n${NOT_YOU.fr}`,
  }),
  'second-factor-reset': ({ clinicName }) => ({
    subject: 'Legwork: your second step was taken back / votre deuxième étape a été annulée',
    en: `An administrator of ${textOf(clinicName)} took back the second step of signing in to your Legwork account, and every session was ended. Sign in with your password and set it up anew.\n\nIf you did not ask for this, tell your clinic.`,
    fr: `Un administrateur de ${textOf(clinicName)} a annulé la deuxième étape de connexion à votre compte Legwork, et toutes les sessions ont été fermées. Connectez-vous avec votre mot de passe et configurez-la de nouveau.\n\nSi vous ne l’avez pas demandé, prévenez votre clinique.`,
  }),
  'let-in': () => ({
    subject: 'Legwork: a way back into your account / un nouvel accès à votre compte',
    en: 'Whoever runs the server made a link with which a new password of your Legwork account can be chosen. The second step of signing in was taken back, and every session was ended.\n\nIf you did not ask for this, tell your clinic at once.',
    fr: 'La personne qui gère le serveur a créé un lien qui permet de choisir un nouveau mot de passe pour votre compte Legwork. La deuxième étape de connexion a été annulée et toutes les sessions ont été fermées.\n\nSi vous ne l’avez pas demandé, prévenez tout de suite votre clinique.',
  }),
  'recovery-code-used': ({ left }) => ({
    subject: 'Legwork: a recovery code was used / un code de secours a été utilisé',
    en: `One of your recovery codes was used to sign in to your Legwork account. Codes left: ${textOf(left)}. Under "Your account" you get new ones.\n\n${NOT_YOU.en}`,
    fr: `Un de vos codes de secours a servi à la connexion à votre compte Legwork. Codes restants : ${textOf(left)}. Vous en obtenez de nouveaux sous « Your account ».\n\n${NOT_YOU.fr}`,
  }),
  'new-device': ({ device, at }) => ({
    subject: 'Legwork: a sign-in on a new device / une connexion sur un nouvel appareil',
    en: `Your Legwork account was signed in to on a device not seen before: ${textOf(device)}, ${minuteOf(at)} UTC.\n\nIf it was you, there is nothing to do. ${NOT_YOU.en}`,
    fr: `Une connexion à votre compte Legwork a eu lieu sur un appareil encore inconnu : ${textOf(device)}, ${minuteOf(at)} UTC.\n\nSi c’était vous, il n’y a rien à faire. ${NOT_YOU.fr}`,
  }),
};

/** The words of a notice; undefined for a kind that is none. */
export function accountNotice(kind: string, detail: NoticeDetail): MailText | undefined {
  if (!isNotice(kind)) return undefined;
  const { subject, en, fr } = NOTICES[kind](detail);
  return { subject, text: `${en}\n\n---\n\n${fr}\n` };
}

function isNotice(kind: string): kind is NoticeKind {
  return Object.hasOwn(NOTICES, kind);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** `2026-03-14 15:09` */
function minuteOf(instant: unknown): string {
  return textOf(instant).slice(0, 16).replace('T', ' ');
}
