// The Subjective of a first note, written from the patient's answers and marked as theirs. English, for the clinician.
import { bodyRegions } from '../knowledge/regions.js';
import type { ChipsAnswer } from './answers/simple.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { answerOf } from './answers/intake-answers.js';
import { parseMedicines } from './answers/lists-or-none.js';
import type { PainArea } from './answers/pain-areas.js';
import type { PlaceOnBody } from './answers/regions.js';
import type { OnsetAnswer } from './answers/story.js';
import { parsePainAreas } from './answers/pain-areas.js';
import { parseActivities } from './answers/activities.js';
import { storyOf } from './story.js';
import type { IntakeStory } from './story.js';
import { intakeMessagesEn } from './messages.en.js';
import type { QuestionId } from './question-ids.js';
import { valueText } from './words.js';

const plainName = new Map(bodyRegions.map(({ id, plain }) => [id, plain]));

/** "left calf", "both knees" is left to the reader: "both: front of the knee". */
export function placeName({ region, side }: PlaceOnBody): string {
  const name = plainName.get(region) ?? region;
  if (side === null) return name;
  return side === 'both' ? `${name} (both sides)` : `${side} ${name}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const words = (id: QuestionId, value: string): string => lower(valueText(intakeMessagesEn, id, value));

function areaLine(area: PainArea): string {
  const parts = [
    area.qualities.map((quality) => lower(intakeMessagesEn[`quality.${quality}`])).join(', '),
    area.intensity0To10 === null ? '' : `${area.intensity0To10}/10`,
    area.atRest ? 'at rest' : '',
    area.onEffort ? 'on effort' : '',
    area.travelsTo.length === 0 ? '' : `travels to ${area.travelsTo.map(placeName).join(', ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? placeName(area) : `${placeName(area)}: ${parts.join('; ')}`;
}

const onsetText = (onset: OnsetAnswer): string => {
  if (onset.kind === 'date') return `Started ${onset.date}`;
  return onset.since === undefined ? 'Came on slowly' : `Came on slowly since ${onset.since}`;
};

function beginning({ onset, mechanism, course }: IntakeStory): string {
  const parts = [
    onset === undefined ? '' : onsetText(onset),
    mechanism === undefined ? '' : lower(intakeMessagesEn[`cause.${mechanism.cause}`]) + (mechanism.text === undefined ? '' : ` (${mechanism.text})`),
    course === undefined ? '' : words('story.course', course),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function levels({ painNow0To10: now, painBest0To10: best, painWorst0To10: worst, frequency }: IntakeStory): string {
  const level = (name: string, value: number | undefined): string[] => (value === undefined ? [] : [`${name} ${value}/10`]);
  return [
    ...level('now', now), ...level('best', best), ...level('worst', worst),
    ...(frequency === undefined ? [] : [words('pain.frequency', frequency)]),
  ].join(', ');
}

const chipsText = (id: 'pain.aggravating' | 'pain.easing', chips: ChipsAnswer | undefined): string =>
  chips === undefined ? '' : [...chips.chosen.map((value) => words(id, value)), ...(chips.text === undefined ? [] : [chips.text])].join(', ');

function medicinesLine(answers: IntakeAnswers): string {
  const listed = answerOf(answers, 'medicines', parseMedicines);
  if (listed === undefined) return '';
  if ('none' in listed) return 'none';
  return listed.entries.map(({ text, unknownName }) => (unknownName === true ? `name not known${text === '' ? '' : ` (${text})`}` : text)).join(', ');
}

const activitiesLine = (answers: IntakeAnswers): string =>
  (answerOf(answers, 'goals.activities', parseActivities) ?? [])
    .map(({ activity, ability0To10 }) => (ability0To10 === null ? activity : `${activity} ${ability0To10}/10`))
    .join(', ');

const relationWords = { self: 'the patient', parent: 'a parent or guardian', carer: 'a carer', staff: 'staff, for the patient' } as const;

/** Lines of the Subjective; a line whose answer is open is left out. Empty text when nothing was answered. */
export function subjectiveText(answers: IntakeAnswers): string {
  const story = storyOf(answers);
  const areas = answerOf(answers, 'pain.areas', parsePainAreas) ?? [];
  const rows: readonly (readonly [string, string])[] = [
    ['Complaint', story.complaint === undefined ? '' : `“${story.complaint}”`],
    ['Onset', beginning(story)],
    ['Pain', levels(story)],
    ['Where', areas.map(areaLine).join(' | ')],
    ['Worse with', chipsText('pain.aggravating', story.aggravating)],
    ['Better with', chipsText('pain.easing', story.easing)],
    ['Effect', story.effect ?? ''],
    ['Activities (0 cannot, 10 as before)', activitiesLine(answers)],
    ['Medicines', medicinesLine(answers)],
  ];
  const lines = rows.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
  if (lines.length === 0) return '';
  const by = story.respondent === undefined ? 'intake' : `intake, answered by ${relationWords[story.respondent.relation]}`;
  return [`Patient-reported (${by})`, ...lines].join('\n');
}
