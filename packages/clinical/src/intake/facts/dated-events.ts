// The dates that were given, kept as dates: what they mean in weeks is worked out on the day of each session.
import type { FactId } from '../../knowledge/fact-ids.js';
import type { AnswerItem } from '../../screening/answer-value.js';
import { eventText } from '../../screening/dated-events.js';
import type { DatedEvent, DatedEventKind } from '../../screening/dated-events.js';
import { answerOf } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { parseInjections, parseOperations } from '../answers/lists-or-none.js';
import type { PlaceOnBody } from '../answers/regions.js';
import { parsePastDate } from '../answers/simple.js';
import { asFactPlaces } from './fact-values.js';
import type { IntakeFacts } from './fact-values.js';

/** As many as one answer may hold; the newest first. */
const mostEvents = 50;

const asked = [
  ['deep-vein-clot', 'hx.dvt', 'hx.dvtWeeks'], ['lung-clot', 'hx.pe', 'hx.peWeeks'], ['heart-event', 'hx.heartEvent', 'hx.heartEventWeeks'],
  ['stroke', 'hx.stroke', 'hx.strokeWeeks'],
] as const satisfies readonly (readonly [DatedEventKind, FactId, FactId])[];

interface Placed {
  regions: readonly PlaceOnBody[];
  when: string | null;
}

const placed = (kind: DatedEventKind, entries: readonly Placed[]): DatedEvent[] =>
  entries.flatMap(({ regions, when }) =>
    (when === null ? [] : asFactPlaces(regions).map((place: AnswerItem): DatedEvent => ({ kind, on: when, place }))));

/** undefined while neither list was answered and no date was given. */
export function datedEventFacts(answers: IntakeAnswers): IntakeFacts {
  const operations = answerOf(answers, 'history.operations', (value) => parseOperations(value));
  const injections = answerOf(answers, 'history.injections', (value) => parseInjections(value));
  const dates = asked.flatMap(([kind, had, weeks]): DatedEvent[] => {
    const on = answers[had] === true ? answerOf(answers, weeks, (value) => parsePastDate(value)) : undefined;
    return on === undefined ? [] : [{ kind, on, place: null }];
  });
  const injected = injections === undefined || 'none' in injections ? [] : injections.entries;
  const events = [
    ...dates,
    ...placed('surgery', operations === undefined || 'none' in operations ? [] : operations.entries),
    ...placed('steroid-injection', injected.filter(({ substance }) => substance === 'steroid')),
    ...placed('other-injection', injected.filter(({ substance }) => substance === 'other')),
  ];
  if (events.length === 0 && (operations === undefined || injections === undefined)) return {};
  const newest = events.toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, mostEvents);
  return { 'hx.datedEvents': [...new Set(newest.map(eventText))] };
}
