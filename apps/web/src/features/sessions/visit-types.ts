import type { VisitType } from './note-queries';

export const visitTypeNames: Readonly<Record<VisitType, string>> = {
  'massage-session': 'Massage session',
  'physio-initial': 'First physiotherapy visit',
  'follow-up': 'Follow-up',
  review: 'Review',
  discharge: 'Discharge',
  'not-treated': 'Not treated',
};

export const isVisitType = (value: string | null): value is VisitType => value !== null && Object.hasOwn(visitTypeNames, value);

/** A first physiotherapy examination is a physiotherapist's. */
export const visitTypesFor = (role: string): readonly VisitType[] =>
  role === 'physiotherapist'
    ? ['physio-initial', 'follow-up', 'massage-session', 'review', 'discharge', 'not-treated']
    : ['massage-session', 'follow-up', 'review', 'discharge', 'not-treated'];
