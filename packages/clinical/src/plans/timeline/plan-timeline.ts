// The stages of a plan with real dates: PEACE and LOVE for a fresh injury, then building up and returning; settling first for a lasting
// problem. Only a confirmed move leads on; dates alone never do. A re-injury begins anew and says why.
import type { PlanStage } from '../../exercises/exercise.js';
import { modalities, type ModalityId } from '../../knowledge/modalities.js';
import type { PerformerRole } from '../../knowledge/roles.js';
import { peaceAndLove, type ConfirmedMove, type LetterState, type PeaceAndLoveDay, type PeaceAndLoveNotApplicable, type PeaceAndLoveProblem, type RecoveryCriteria } from '../../protocols/index.js';
import { dateOf, dayNumber } from '../../screening/calendar-days.js';
import { stagesOf, stagesOfCourse, type CourseKind } from '../templates/stage-plan.js';
import { stageCriteria, type StageCriterion, type StageFindings } from './stage-criteria.js';

export interface StageMove {
  readonly to: PlanStage | 'done';
  /** YYYY-MM-DD */
  readonly on: string;
}

export interface TimelineInput {
  readonly course: CourseKind;
  /** Day of the injury, or the day the plan began; YYYY-MM-DD. */
  readonly startedOn: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Usual weeks from the start to each stage; the template's. */
  readonly weeks: { readonly build: number; readonly return: number };
  readonly moves?: readonly StageMove[];
  readonly reinjuries?: readonly { readonly on: string; readonly reason: string }[];
  readonly recovery?: RecoveryCriteria;
  readonly findings?: StageFindings;
  /** Prescribed medicine that thins blood or eases inflammation, by name. */
  readonly prescribed?: readonly string[];
  readonly performerRole?: PerformerRole;
}

export interface TimelineStage {
  readonly stage: PlanStage;
  readonly state: 'past' | 'now' | 'ahead';
  /** Confirmed days, YYYY-MM-DD; null while it has not begun or not ended. */
  readonly from: string | null;
  readonly to: string | null;
  /** Usual first day, YYYY-MM-DD; a guide, never a reason to move. */
  readonly expectedFrom: string;
}

export interface PlanTimeline {
  readonly kind: 'timeline';
  readonly day: number;
  readonly startedOn: string;
  readonly isReinjury: boolean;
  /** Why the course began again. */
  readonly restartReason: string | null;
  readonly now: PlanStage | 'review72h' | 'halted' | 'done';
  readonly stages: readonly TimelineStage[];
  /** To move to `next`. */
  readonly next: PlanStage | 'done' | null;
  readonly criteria: readonly StageCriterion[];
  readonly canMove: boolean;
  /** Letters of PEACE and LOVE that are withheld today, with the reason. */
  readonly withheldLetters: readonly LetterState[];
  readonly withheldModalities: readonly { readonly id: ModalityId; readonly why: string }[];
  /** The usual day of the next stage passed two weeks ago. */
  readonly isLate: boolean;
  readonly message: string;
}

export interface TimelineProblem {
  readonly kind: 'problem';
  readonly code: 'start-unreadable' | 'today-unreadable' | 'start-in-the-future' | 'reinjury-without-reason';
  readonly message: string;
}

const loveFromDay = 3;
const lateAfterDays = 14;
const daysPerWeek = 7;

export function planTimeline(input: TimelineInput): PlanTimeline | TimelineProblem | PeaceAndLoveProblem | PeaceAndLoveNotApplicable {
  const nameless = (input.reinjuries ?? []).some(({ reason }) => reason.trim() === '');
  if (nameless) return { kind: 'problem', code: 'reinjury-without-reason', message: 'Say how the injury began again.' };
  return input.course === 'injury' ? ofInjury(input) : ofLasting(input);
}

function ofInjury(input: TimelineInput): ReturnType<typeof planTimeline> {
  const { startedOn, today, moves = [], reinjuries = [], recovery = {}, prescribed, performerRole } = input;
  const day = peaceAndLove({
    injuryDate: startedOn, today, criteria: recovery, reinjuries: reinjuries.map(({ on }) => on),
    confirmedMoves: moves.flatMap(({ to, on }): ConfirmedMove[] => (to === 'peace' || to === 'love' || to === 'done' ? [{ to, on }] : [])),
    ...(prescribed !== undefined && { prescribed }), ...(performerRole !== undefined && { performerRole }),
  });
  if (day.kind !== 'day') return day;
  const begun = movesSince(input, day.startedOn).filter(({ to }) => to !== 'peace');
  const now = day.phase === 'love' ? begun.at(-1)?.to ?? 'love' : day.phase;
  return { ...compose(input, now, begun, day.startedOn, day.day), ...fromProtocol(day, now, input) };
}

/** While the protocol rules, its criteria, letters and words stand; afterwards those of the stage. */
function fromProtocol(day: PeaceAndLoveDay, now: PlanTimeline['now'], { reinjuries = [] }: TimelineInput): Partial<PlanTimeline> {
  const restart = { isReinjury: day.isReinjury, restartReason: day.isReinjury ? reinjuries.find(({ on }) => on === day.startedOn)?.reason ?? null : null };
  const withheldLetters = day.letters.filter(({ state }) => state === 'withheld');
  if (now === 'build' || now === 'return' || now === 'done') return restart;
  if (now === 'love') return { ...restart, withheldLetters, withheldModalities: day.withheld };
  return { ...restart, withheldLetters, withheldModalities: day.withheld, criteria: day.criteriaToMove, canMove: day.canMove, message: day.message };
}

function ofLasting(input: TimelineInput): ReturnType<typeof planTimeline> {
  const { startedOn, today, reinjuries = [], findings = {} } = input;
  const [start, now] = [dayNumber(startedOn), dayNumber(today)];
  if (now === undefined) return { kind: 'problem', code: 'today-unreadable', message: 'The date of today cannot be read.' };
  if (start === undefined) return { kind: 'problem', code: 'start-unreadable', message: 'The first day of the plan cannot be read.' };
  if (start > now) return { kind: 'problem', code: 'start-in-the-future', message: 'The first day of the plan lies in the future.' };
  const flare = reinjuries.map(({ on, reason }) => ({ day: dayNumber(on), reason })).filter(({ day }) => day !== undefined && day > start && day <= now).toSorted((one, other) => (other.day ?? 0) - (one.day ?? 0))[0];
  const from = flare?.day ?? start;
  const begun = movesSince(input, dateOf(from));
  const stage = findings.screeningClear === false ? 'halted' : begun.at(-1)?.to ?? 'settle';
  return { ...compose(input, stage, begun, dateOf(from), now - from), isReinjury: flare !== undefined, restartReason: flare?.reason ?? null };
}

/** Confirmed moves of this course, oldest first; those of the day it began belong to the course before. */
const movesSince = ({ moves = [], today, course }: TimelineInput, startedOn: string): readonly StageMove[] =>
  moves.filter(({ to, on }) => (to === 'done' || stagesOfCourse[course].includes(to)) && dayNumber(on) !== undefined && on > startedOn && on <= today).toSorted((one, other) => one.on.localeCompare(other.on));

function compose(input: TimelineInput, now: PlanTimeline['now'], begun: readonly StageMove[], startedOn: string, day: number): PlanTimeline {
  const { course, findings = {}, today } = input;
  const order = stagesOfCourse[course];
  const [first = 'settle'] = order;
  const inStage: PlanStage = now === 'review72h' || now === 'halted' ? stageBefore(begun, first) : now === 'done' ? 'return' : now;
  const next = now === 'done' || now === 'halted' ? null : order[order.indexOf(inStage) + 1] ?? 'done';
  const criteria = next === 'build' || next === 'return' || next === 'done' ? stageCriteria(next, findings) : [];
  const stages = order.map((stage): TimelineStage => timelineStage(stage, { input, begun, startedOn, first, current: now === 'done' ? null : inStage, order }));
  const expected = stages.find(({ stage }) => stage === next)?.expectedFrom;
  const canMove = criteria.length > 0 && criteria.every(({ state }) => state === 'met');
  return {
    kind: 'timeline', day, startedOn, isReinjury: false, restartReason: null, now, stages, next, criteria, canMove,
    withheldLetters: [], withheldModalities: now === 'done' ? [] : withheldIn(inStage, course),
    isLate: expected !== undefined && (dayNumber(today) ?? 0) - (dayNumber(expected) ?? 0) > lateAfterDays,
    message: messageOf(now, next, criteria, day),
  };
}

const isStage = (to: StageMove['to']): to is PlanStage => to !== 'done';
const stageBefore = (begun: readonly StageMove[], first: PlanStage): PlanStage => begun.map(({ to }) => to).filter(isStage).at(-1) ?? first;

interface StageContext {
  readonly input: TimelineInput;
  readonly begun: readonly StageMove[];
  readonly startedOn: string;
  readonly first: PlanStage;
  /** null: all is done. */
  readonly current: PlanStage | null;
  readonly order: readonly PlanStage[];
}

function timelineStage(stage: PlanStage, { input, begun, startedOn, first, current, order }: StageContext): TimelineStage {
  const entries = [{ to: first, on: startedOn } as StageMove, ...begun];
  const index = entries.findLastIndex(({ to }) => to === stage);
  const isPast = current === null || order.indexOf(stage) < order.indexOf(current);
  const state = stage === current ? 'now' : isPast ? 'past' : 'ahead';
  const from = state === 'ahead' || index < 0 ? null : entries[index]?.on ?? null;
  return { stage, state, from, to: state === 'past' ? entries[index + 1]?.on ?? null : null, expectedFrom: expectedDay(stage, startedOn, input.weeks) };
}

function expectedDay(stage: PlanStage, startedOn: string, weeks: TimelineInput['weeks']): string {
  const start = dayNumber(startedOn) ?? 0;
  switch (stage) {
    case 'peace': case 'settle': return startedOn;
    case 'love': return dateOf(start + loveFromDay);
    case 'build': case 'return': return dateOf(start + Math.round(weeks[stage] * daysPerWeek));
  }
}

const withheldIn = (stage: PlanStage, course: CourseKind): PlanTimeline['withheldModalities'] =>
  modalities.filter(({ id }) => !stagesOf(id, course, 'direct-benefit').includes(stage)).map(({ id }) => ({ id, why: `Not part of the stage "${stageNames[stage]}"` }));

export const stageNames: Readonly<Record<PlanStage, string>> = { peace: 'PEACE', love: 'LOVE', settle: 'Settle', build: 'Build up', return: 'Return' };

function messageOf(now: PlanTimeline['now'], next: PlanTimeline['next'], criteria: readonly StageCriterion[], day: number): string {
  if (now === 'done') return `Day ${day}: the goals are met and the plan is closed.`;
  if (now === 'halted') return `Day ${day}: stop. The screening has an open result that has to be settled first.`;
  const name = now === 'review72h' ? 'review at 72 hours' : stageNames[now];
  const open = criteria.filter(({ state }) => state !== 'met').map(({ text }) => text);
  const target = next === null ? '' : next === 'done' ? 'closing the plan' : stageNames[next];
  return open.length === 0 ? `Day ${day}: ${name}. All criteria are met; confirm the move to ${target}.` : `Day ${day}: ${name}. Before ${target}: ${open.join('; ')}.`;
}

