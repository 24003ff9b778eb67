/** What answers so far mean for the person who gives them: only what stops or calls for help, in plain words. */
import { screen, type FactId } from '@legwork/clinical';

export interface LinkAlert {
  readonly level: 'emergency' | 'do-not-treat-refer';
  readonly wording: string;
}

const URGENT = ['emergency', 'do-not-treat-refer'] as const;
type Urgent = (typeof URGENT)[number];
const isUrgent = (level: string): level is Urgent => URGENT.some((urgent) => urgent === level);

/**
 * Most severe first, one line per wording. Stops that leave out a technique only, or that carry no urgency, are for the
 * therapist and are not shown: the patient would be frightened by a limit that does not concern them.
 */
export function alertsFor(facts: Readonly<Partial<Record<FactId, unknown>>>, today: string): LinkAlert[] {
  const { fired } = screen({ performerRole: 'massage-therapist', sessionDate: today, facts, regions: [], techniqueGroups: [] });
  const urgent = fired.flatMap((rule) => (isUrgent(rule.level) && rule.urgency !== null ? [{ level: rule.level, wording: rule.patientWording }] : []));
  const once = new Map(urgent.map((alert) => [alert.wording, alert]));
  return [...once.values()].toSorted((a, b) => URGENT.indexOf(a.level) - URGENT.indexOf(b.level));
}

export const highestAlert = (alerts: readonly LinkAlert[]): Urgent | null => alerts[0]?.level ?? null;
