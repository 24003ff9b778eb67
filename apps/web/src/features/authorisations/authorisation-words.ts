// Authorised visits in words.
import { formatDate } from '../../lib/dates';
import type { Authorisation, Authorisations } from './queries';

export const sourceWords: Readonly<Record<Authorisation['source'], string>> = { referral: 'Referral', payer: 'Payer' };

/** "3 of 6 visits used, 2 booked" */
export const usedWords = ({ visits, used, booked }: Pick<Authorisation, 'visits' | 'used' | 'booked'>): string =>
  `${visits === null ? `${used} ${used === 1 ? 'visit' : 'visits'}` : `${used} of ${visits} ${visits === 1 ? 'visit' : 'visits'}`} used, ${booked} booked`;

/** "3 Mar 2026 to 30 Apr 2026" */
export const periodWords = ({ fromOn, untilOn }: Pick<Authorisation, 'fromOn' | 'untilOn'>): string =>
  (untilOn === null ? `from ${formatDate(fromOn)}` : `${formatDate(fromOn)} to ${formatDate(untilOn)}`);

/** "Left calf strain"; those who do not treat read no titles. */
export const episodeWords = ({ title, openedOn, isOpen }: Authorisations['episodes'][number]): string =>
  `${title ?? `Episode opened ${formatDate(openedOn)}`}${isOpen ? '' : ' (closed)'}`;

/** "From Dr Quist, 3 Mar 2026" */
export const referralWords = ({ direction, partyName, begunOn, isOpen }: Authorisations['referrals'][number]): string =>
  `${direction === 'inbound' ? 'From' : 'To'} ${partyName}, ${formatDate(begunOn)}${isOpen ? '' : ' (closed)'}`;

export type Subjects = Pick<Authorisations, 'episodes' | 'referrals'>;

/** What it is about, as far as it names something. */
export const subjectWords = ({ episodeId, referralId }: Pick<Authorisation, 'episodeId' | 'referralId'>, { episodes, referrals }: Subjects): readonly string[] => [
  ...referrals.filter(({ id }) => id === referralId).map((referral) => `Referral: ${referralWords(referral)}`),
  ...episodes.filter(({ id }) => id === episodeId).map((episode) => `${episode.title === null ? '' : 'Episode: '}${episodeWords(episode)}`),
];

/** To choose from: what is open, and what was chosen before. */
export const offered = <T extends { readonly id: string; readonly isOpen: boolean }>(all: readonly T[], chosen: string | null | undefined): readonly T[] => all.filter(({ id, isOpen }) => isOpen || id === chosen);

/** The course in one line, booked as the authorisation counts it: "8 planned, 3 done, 2 booked, 6 authorised, expires 30 Apr 2026". What is not known is left out. */
export const courseWords = ({ plans, items }: Pick<Authorisations, 'plans' | 'items'>): string => {
  const [plan] = plans;
  const current = items.find(({ status }) => status === 'active');
  return [
    ...(plan === undefined ? [] : [...(plan.planned === null ? [] : [`${plan.planned} planned`]), `${plan.done} done`, `${current?.booked ?? plan.booked} booked`]),
    ...(current === undefined ? [] : [...(current.visits === null ? [] : [`${current.visits} authorised`]), ...(current.untilOn === null ? [] : [`expires ${formatDate(current.untilOn)}`])]),
  ].join(', ');
};
