// The letter that asks for more visits, ready to be edited: what was authorised and used, what was measured, what is left to do. Pure.
import { commaBorn, printedDay } from '../letters/printed-days.js';
import type { AuthorisationStanding } from './authorisation-standing.js';
import { count } from './visits-left.js';

export interface RenewalScore {
  readonly name: string;
  readonly first: number;
  readonly firstOn: string;
  readonly last: number;
  readonly lastOn: string;
}

export interface RenewalMatter {
  readonly patientName: string;
  readonly birthDate: string | null;
  readonly authorisation: Pick<AuthorisationStanding, 'source' | 'reference' | 'visits' | 'fromOn' | 'untilOn' | 'used'>;
  readonly problem: string | null;
  readonly injuryOn: string | null;
  readonly firstVisitOn: string | null;
  readonly lastVisitOn: string | null;
  readonly scores: readonly RenewalScore[];
  readonly goals: readonly { readonly activity: string; readonly targetOn: string | null; readonly status: string }[];
  /** Visits of the plan that are still to come; null without a plan. */
  readonly plannedLeft: number | null;
  readonly frequency: string | null;
  readonly authorName: string;
  readonly clinicName: string;
}

const sentence = (...parts: readonly (string | null)[]): string => `${parts.filter((part) => part !== null).join(' ')}.`;

/** Paragraphs apart by an empty line. Where nothing was measured the letter says nothing of it. */
export function renewalLetter(matter: RenewalMatter): string {
  const { patientName, birthDate, authorName, clinicName } = matter;
  return [
    sentence(`Re: ${patientName}${commaBorn(birthDate)}`, matter.authorisation.reference === null ? null : `· reference ${matter.authorisation.reference}`),
    request(matter), course(matter), ...progress(matter), ...goals(matter),
    `With kind regards\n${authorName}\n${clinicName}`,
  ].join('\n\n');
}

function request({ authorisation: { source, visits, untilOn }, plannedLeft }: RenewalMatter): string {
  const before = source === 'payer' ? 'you authorised' : 'your referral covers';
  const what = visits === null ? 'treatment' : count(visits, 'visit');
  const more = plannedLeft !== null && plannedLeft > 0 ? `a further ${count(plannedLeft, 'visit')}` : 'further visits';
  return sentence(`We ask for ${more}. So far ${before} ${what}`, untilOn === null ? null : `until ${printedDay(untilOn)}`);
}

function course({ problem, injuryOn, authorisation, firstVisitOn, lastVisitOn, frequency }: RenewalMatter): string {
  return [
    sentence('The person is treated', problem === null ? null : `for: ${problem}`, injuryOn === null ? null : `(injury on ${printedDay(injuryOn)})`),
    sentence(`${count(authorisation.used, 'visit')} used since ${printedDay(authorisation.fromOn)}`, firstVisitOn === null || lastVisitOn === null ? null : `(first visit ${printedDay(firstVisitOn)}, last visit ${printedDay(lastVisitOn)})`),
    ...(frequency === null ? [] : [sentence(`Planned frequency: ${frequency}`)]),
  ].join(' ');
}

const progress = ({ scores }: RenewalMatter): readonly string[] =>
  (scores.length === 0 ? [] : [`Measured:\n${scores.map(({ name, first, firstOn, last, lastOn }) => `– ${name}: ${first} on ${printedDay(firstOn)}, ${last} on ${printedDay(lastOn)}`).join('\n')}`]);

const goals = ({ goals: all }: RenewalMatter): readonly string[] =>
  (all.length === 0 ? [] : [`Goals:\n${all.map(({ activity, targetOn, status }) => `– ${activity}${targetOn === null ? '' : ` by ${printedDay(targetOn)}`}: ${status.replaceAll('-', ' ')}`).join('\n')}`]);
