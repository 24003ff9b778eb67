// What a visit is booked for, and how long it takes unless somebody says otherwise. Minutes: product policy, unconfirmed.
export const VISIT_TYPES = ['massage-session', 'physio-initial', 'follow-up', 'review', 'discharge'] as const;
export type VisitType = (typeof VISIT_TYPES)[number];

export const USUAL_MINUTES: Readonly<Record<VisitType, number>> = { 'massage-session': 60, 'physio-initial': 60, 'follow-up': 30, review: 30, discharge: 30 };
