/** Why a link does not open, in the patient's words. Before the intake is known the browser's language decides, then the intake's. */
import type { FastifyRequest } from 'fastify';
import { languageOf, type IntakeLanguage } from '@legwork/clinical';
import { problem, type Problem } from '../../platform/http/api.js';

interface Ending {
  readonly status: 404 | 410 | 401;
  readonly words: Readonly<Record<IntakeLanguage, string>>;
}

const ENDINGS = {
  'link-unknown': {
    status: 404,
    words: {
      en: 'We do not know this link. Open it again from the message, or ask the clinic for a new one.',
      fr: 'Nous ne connaissons pas ce lien. Ouvrez-le de nouveau à partir du message ou demandez-en un nouveau à la clinique.',
    },
  },
  'link-expired': {
    status: 410,
    words: {
      en: 'This link has run out. Ask the clinic for a new one; what you have answered is kept.',
      fr: 'Ce lien n’est plus valable. Demandez-en un nouveau à la clinique; vos réponses sont conservées.',
    },
  },
  'link-revoked': {
    status: 410,
    words: {
      en: 'The clinic has switched this link off. Call the clinic if you still want to answer.',
      fr: 'La clinique a désactivé ce lien. Appelez-la si vous voulez encore répondre.',
    },
  },
  'link-replaced': {
    status: 410,
    words: {
      en: 'This link was replaced by a newer one. Look for the newest message from the clinic.',
      fr: 'Ce lien a été remplacé par un plus récent. Cherchez le dernier message de la clinique.',
    },
  },
  'link-locked': {
    status: 410,
    words: {
      en: 'The birth date was wrong too many times, so this link is locked. Ask the clinic for a new one.',
      fr: 'La date de naissance était incorrecte trop de fois; ce lien est donc bloqué. Demandez-en un nouveau à la clinique.',
    },
  },
  gone: {
    status: 410,
    words: {
      en: 'Your answers are already with the clinic. Call if something has changed.',
      fr: 'La clinique a déjà vos réponses. Appelez-la si quelque chose a changé.',
    },
  },
  'plan-over': {
    status: 410,
    words: {
      en: 'This plan has ended. Call the clinic if something has changed.',
      fr: 'Ce plan est terminé. Appelez la clinique si quelque chose a changé.',
    },
  },
  'not-signed-in': { status: 401, words: { en: 'Open your link again.', fr: 'Ouvrez de nouveau votre lien.' } },
  'session-expired': { status: 401, words: { en: 'Open your link again.', fr: 'Ouvrez de nouveau votre lien.' } },
} as const satisfies Record<string, Ending>;

export type LinkEnding = keyof typeof ENDINGS;

export interface LinkEnd {
  readonly revokedAt: Date | null;
  readonly because: string | null;
  readonly expiresAt: Date;
}

export const isPast = (at: Date, now: Date): boolean => at.getTime() <= now.getTime();

/** Why a link no longer opens; undefined while it does. By the server's clock alone. */
export function endOfLink({ revokedAt, because, expiresAt }: LinkEnd, now: Date): 'link-replaced' | 'link-revoked' | 'link-expired' | undefined {
  if (revokedAt !== null) return because === 'replaced' ? 'link-replaced' : 'link-revoked';
  return isPast(expiresAt, now) ? 'link-expired' : undefined;
}

export function linkEnding(ending: LinkEnding, language: string): Problem {
  const { status, words } = ENDINGS[ending];
  return problem(ending, { status, detail: words[languageOf(language)] });
}

const WRONG_DATE: Readonly<Record<IntakeLanguage, { readonly detail: string; readonly left: (tries: number) => string }>> = {
  en: { detail: 'This is not the birth date the clinic has.', left: (tries) => (tries === 1 ? '1 try left.' : `${tries} tries left.`) },
  fr: { detail: 'Ce n’est pas la date de naissance que la clinique connaît.', left: (tries) => (tries < 2 ? `Il reste ${tries} essai.` : `Il reste ${tries} essais.`) },
};

export function wrongBirthDate(triesLeft: number, language: string): Problem {
  const { detail, left } = WRONG_DATE[languageOf(language)];
  return problem('birth-date-wrong', { detail, errors: [{ pointer: '/birthDate', code: 'no-match', detail: left(Math.max(0, triesLeft)) }] });
}

/** The first language of Accept-Language that patients can be spoken to in; its order is taken as the preference. */
export function languageAskedFor(request: FastifyRequest): IntakeLanguage {
  const tags = (request.headers['accept-language'] ?? '').slice(0, 200).split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  const known = tags.find((tag) => /^(?:en|fr)\b/.test(tag));
  return languageOf(known ?? 'en');
}
