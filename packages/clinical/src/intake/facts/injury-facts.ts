// Injuries by age: within 72 hours, or older and not easing. Dates are days, so up to three days ago counts as within
// 72 hours: the careful reading.
import type { ListOrNone, InjuryEntry } from '../answers/lists-or-none.js';
import { parseInjuries } from '../answers/lists-or-none.js';
import { answerOf } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { parsePainAreas } from '../answers/pain-areas.js';
import type { PlaceOnBody } from '../answers/regions.js';
import { parseChoice } from '../answers/simple.js';
import { injuryCauses, parseMechanism, parseOnset } from '../answers/story.js';
import { fewestDaysSince } from '../partial-date.js';
import { courseValues } from '../sections/complaint.js';
import { asFactPlaces } from './fact-values.js';
import type { IntakeFacts } from './fact-values.js';

const acuteDays = 3;

interface Injury {
  regions: readonly PlaceOnBody[];
  /** undefined: longer ago than anyone remembers the day of, so not within 72 hours. */
  daysAgo: number | undefined;
  easing: boolean | undefined;
}

/** The injury behind the complaint: none of one when it is no injury, undefined when that cannot be told yet. */
function complaintInjury(answers: IntakeAnswers, today: string): readonly Injury[] | undefined {
  const mechanism = answerOf(answers, 'story.mechanism', parseMechanism);
  if (mechanism === undefined) return undefined;
  if (!injuryCauses.includes(mechanism.cause)) return [];
  const onset = answerOf(answers, 'story.onset', parseOnset);
  const areas = answerOf(answers, 'pain.areas', parsePainAreas);
  const date = onset?.kind === 'date' ? onset.date : onset?.since;
  if (date === undefined || areas === undefined) return undefined;
  const course = answerOf(answers, 'story.course', (value) => parseChoice(value, courseValues));
  return [{
    regions: areas,
    daysAgo: fewestDaysSince(date, today),
    easing: course === undefined ? undefined : course === 'better',
  }];
}

function listedInjuries(listed: ListOrNone<InjuryEntry> | undefined, today: string): readonly Injury[] | undefined {
  if (listed === undefined) return undefined;
  if ('none' in listed) return [];
  return listed.entries.map(({ regions, when, easing }) => ({
    regions,
    daysAgo: when === null ? undefined : fewestDaysSince(when, today),
    easing,
  }));
}

const isAcute = (injury: Injury): boolean => injury.daysAgo !== undefined && injury.daysAgo <= acuteDays;

export function injuryFacts(answers: IntakeAnswers, today: string): IntakeFacts {
  const own = complaintInjury(answers, today);
  const listed = listedInjuries(answerOf(answers, 'history.injuries', parseInjuries), today);
  if (own === undefined || listed === undefined) return {};
  const injuries = [...own, ...listed];
  const older = injuries.filter((injury) => !isAcute(injury));
  const acute = { 'injury.acuteRegions': asFactPlaces(injuries.filter(isAcute).flatMap((injury) => injury.regions)) };
  if (older.some((injury) => injury.easing === undefined)) return acute;
  const lasting = older.filter((injury) => injury.easing === false).flatMap((injury) => injury.regions);
  return { ...acute, 'injury.persistent72Regions': asFactPlaces(lasting) };
}
