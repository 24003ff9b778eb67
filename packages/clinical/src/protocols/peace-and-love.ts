// The PEACE & LOVE phase of an injury today (Dubois and Esculier 2020; criteria beyond day and pain are product policy).
// Never moves on by date alone: only a confirmed move, with the criteria shown, leads to LOVE.
import { peaceAndLove as table } from '../knowledge/peace-love.js';
import type { PerformerRole } from '../knowledge/roles.js';
import { readCourse, type Course, type CourseInput, type CourseProblemCode } from './injury-course.js';
import { criteriaStates, type CriterionState, type RecoveryCriteria } from './move-on-criteria.js';
import type { PhaseId } from './phase-ids.js';
import { lettersIn, type LetterState } from './phase-letters.js';
import { modalitiesIn, type PhaseModalities } from './phase-modalities.js';

export interface PeaceAndLoveInput extends Omit<CourseInput, 'injuryDate'> {
  /** YYYY-MM-DD; null: not known, or there was no injury. */
  readonly injuryDate: string | null;
  readonly criteria: RecoveryCriteria;
  /** The problem came on without an injury, or has become lasting. */
  readonly chronic?: boolean;
  /** Prescribed medicine that thins blood or eases inflammation, by name. */
  readonly prescribed?: readonly string[];
  readonly performerRole?: PerformerRole;
}

export interface Rule72h {
  /** open: 72 hours have passed and nobody has said whether the pain is easing. */
  readonly state: 'not-yet' | 'applies' | 'does-not-apply' | 'assessed' | 'open';
  readonly ruleId: string;
  readonly text: string;
  /** YYYY-MM-DD of the 72nd hour. */
  readonly dueOn: string;
}

export interface PeaceAndLoveDay {
  readonly kind: 'day';
  /** Whole days since the injury or the last re-injury. */
  readonly day: number;
  readonly startedOn: string;
  readonly isReinjury: boolean;
  readonly phase: PhaseId;
  readonly letters: readonly LetterState[];
  readonly allowedModalities: PhaseModalities['allowed'];
  readonly withheld: PhaseModalities['withheld'];
  readonly avoid: readonly string[];
  readonly criteriaToMove: readonly CriterionState[];
  /** Every criterion is met: a clinician may confirm the move to LOVE. */
  readonly canMove: boolean;
  readonly rule72h: Rule72h;
  /** YYYY-MM-DD; null when the course is done. */
  readonly nextReview: string | null;
  readonly message: string;
}

export interface PeaceAndLoveProblem {
  readonly kind: 'problem';
  readonly code: CourseProblemCode;
  readonly message: string;
}

/** The protocol has no day here: it is for a fresh soft-tissue injury with a date. */
export interface PeaceAndLoveNotApplicable {
  readonly kind: 'not-applicable';
  readonly code: 'injury-date-unknown' | 'chronic-problem';
  readonly message: string;
}

const notApplicable: Readonly<Record<PeaceAndLoveNotApplicable['code'], string>> = {
  'injury-date-unknown': 'The day of the injury is not known: PEACE & LOVE counts from it and is not shown until it is. Pain and loading guide the plan.',
  'chronic-problem': 'PEACE & LOVE is for a fresh soft-tissue injury. For a lasting problem, or one older than 12 weeks, it does not apply; a new injury begins it anew.',
};

const problemMessages: Readonly<Record<CourseProblemCode, string>> = {
  'injury-date-unreadable': 'The date of the injury cannot be read.',
  'today-unreadable': 'The date of today cannot be read.',
  'injury-in-the-future': 'The date of the injury lies in the future.',
  'reinjury-unreadable': 'The date of a re-injury cannot be read.',
  'reinjury-in-the-future': 'The date of a re-injury lies in the future.',
};

const hoursPerDay = 24;
const reviewDay = table.rule72h.hours / hoursPerDay;
// Weekly reviews while the load goes up; product policy, unconfirmed.
const loveReviewDays = 7;

// Pain for more than three months counts as chronic (ICD-11); that a course never begun ends there is product policy.
const chronicAfterDays = 84;

export function peaceAndLove(input: PeaceAndLoveInput): PeaceAndLoveDay | PeaceAndLoveProblem | PeaceAndLoveNotApplicable {
  const { injuryDate } = input;
  if (input.chronic === true) return doesNotApply('chronic-problem');
  if (injuryDate === null || injuryDate === undefined) return doesNotApply('injury-date-unknown');
  const course = readCourse({ ...input, injuryDate });
  if (typeof course === 'string') return { kind: 'problem', code: course, message: problemMessages[course] };
  if (course.day > chronicAfterDays && course.moves.length === 0) return doesNotApply('chronic-problem');
  const criteria: RecoveryCriteria = input.criteria ?? {};
  const { day } = course;
  const criteriaToMove = criteriaStates(criteria, day);
  const rule72h = ruleAt72Hours(course, criteria);
  const phase = phaseOf(course, criteria, rule72h);
  const open = criteriaToMove.filter(({ state }) => state !== 'met').map(({ why }) => why);
  const { allowed, withheld } = modalitiesIn(phase, day, criteria.compressionAllowed === true);
  const waits = phase === 'peace' && open.length === 0 ? ['A clinician has not confirmed the move yet'] : open;
  return {
    kind: 'day',
    day,
    startedOn: course.startedOn,
    isReinjury: course.isReinjury,
    phase,
    letters: lettersIn({ phase, day, compressionAllowed: criteria.compressionAllowed, prescribed: input.prescribed ?? [], open: phase === 'review72h' ? ['Assessment at 72 hours comes first', ...open] : waits }),
    allowedModalities: allowed,
    withheld,
    avoid: phase === 'peace' || phase === 'review72h' ? table.avoid : [],
    criteriaToMove,
    canMove: phase === 'peace' && open.length === 0,
    rule72h,
    nextReview: nextReviewOf(phase, course),
    message: messageOf(phase, { course, open, rule72h, role: input.performerRole }),
  };
}

function doesNotApply(code: PeaceAndLoveNotApplicable['code']): PeaceAndLoveNotApplicable {
  return { kind: 'not-applicable', code, message: notApplicable[code] };
}

function ruleAt72Hours({ day, moves, dateOfDay }: Course, { restPainFalling24h }: RecoveryCriteria): Rule72h {
  const basics = { ruleId: table.rule72h.id, text: table.rule72h.text, dueOn: dateOfDay(reviewDay) };
  if (day < reviewDay) return { ...basics, state: 'not-yet' };
  if (moves.some((move) => move.day >= reviewDay)) return { ...basics, state: 'assessed' };
  if (restPainFalling24h === true) return { ...basics, state: 'does-not-apply' };
  return { ...basics, state: restPainFalling24h === false ? 'applies' : 'open' };
}

function phaseOf({ moves }: Course, { screeningClear }: RecoveryCriteria, rule72h: Rule72h): PhaseId {
  if (screeningClear === false) return 'halted';
  const last = moves.at(-1)?.to;
  if (last === 'done') return 'done';
  if (rule72h.state === 'applies') return 'review72h';
  return last === 'love' ? 'love' : 'peace';
}

function nextReviewOf(phase: PhaseId, { day, dateOfDay }: Course): string | null {
  switch (phase) {
    case 'done': return null;
    case 'halted': case 'review72h': return dateOfDay(day);
    case 'peace': return dateOfDay(day + 1);
    case 'love': return dateOfDay(day < reviewDay ? reviewDay : day + loveReviewDays);
  }
}

interface MessageContext {
  readonly course: Course;
  readonly open: readonly string[];
  readonly rule72h: Rule72h;
  readonly role: PerformerRole | undefined;
}

function messageOf(phase: PhaseId, { course: { day, isReinjury }, open, rule72h, role }: MessageContext): string {
  const ask = rule72h.state === 'open' ? ' 72 hours have passed: ask whether the pain is easing.' : '';
  const since = isReinjury ? `Day ${day} since the re-injury` : `Day ${day}`;
  switch (phase) {
    case 'halted': return `${since}: stop. The screening has an open result that has to be settled first.`;
    case 'done': return `${since}: the goals are met and the course is closed.`;
    case 'review72h': return `${since}: pain is not easing after 72 hours. ${reviewMessage(role)}`;
    case 'love': return `${since}: LOVE. Load as pain allows and build up.${ask}`;
    case 'peace':
      return open.length === 0
        ? `${since}: PEACE. All criteria are met; confirm the move to LOVE.`
        : `${since}: stay in PEACE.${ask} Still open: ${open.join('; ')}.`;
  }
}

function reviewMessage(role: PerformerRole | undefined): string {
  switch (role) {
    case 'massage-therapist': return 'Specialist assessment and clearance are needed before any treatment.';
    case 'physiotherapist': return 'A full reassessment is due.';
    case undefined: return 'Massage therapist: clearance needed. Physiotherapist: full reassessment.';
  }
}
