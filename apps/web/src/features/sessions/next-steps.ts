// What an active plan says about what comes next, each as one line of the Plan.
import { formatDate } from '../../lib/dates';

/** The parts of a plan that a note refers to. */
export interface PlanOutline {
  readonly title: string;
  readonly frequency: string | null;
  readonly visitsPlanned: number | null;
  readonly visitsDone: number;
  readonly reviewOn: string | null;
  readonly reviewOverdue: boolean;
  readonly phase: { readonly nextReview: string | null } | null;
}

/** Lines offered, not written by themselves: the plan may have been left today. */
export const nextSteps = ({ title, frequency, visitsPlanned, visitsDone, reviewOn, reviewOverdue, phase }: PlanOutline): string[] => {
  const visit = visitsPlanned === null ? `visit ${visitsDone + 1}` : `visit ${visitsDone + 1} of ${visitsPlanned}`;
  return [
    `Go on with the plan “${title}”: ${visit} today${frequency === null ? '' : `, ${frequency.toLowerCase()}`}.`,
    ...(reviewOn === null ? [] : [reviewOverdue ? `The plan’s review was due on ${formatDate(reviewOn)}: review it next time.` : `Review of the plan on ${formatDate(reviewOn)}.`]),
    ...(phase === null || phase.nextReview === null ? [] : [`Look at the injury again on ${formatDate(phase.nextReview)}.`]),
  ];
};
