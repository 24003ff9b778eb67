// The screening: answers in, decision per session and per cell out, with the reasons and what is missing.
// Never throws on clinical input: what cannot be read counts as unknown and is listed.
import type { RuleAdjustment } from '../governance/adjust.js';
import type { FactId } from '../knowledge/fact-ids.js';
import type { PerformerRole } from '../knowledge/roles.js';
import { performerRoleOf } from '../knowledge/roles.js';
import { RULE_SET_VERSION } from '../knowledge/screening-rules.js';
import type { PressureLevel, TechniqueGroupId } from '../knowledge/techniques.js';
import { answersOnDay } from './answers-on-day.js';
import { dayNumber } from './calendar-days.js';
import { buildCells } from './cells.js';
import type { Cell } from './cells.js';
import { readClearances } from './clearances.js';
import type { Clearance, ClearanceOutcome, ReadClearance } from './clearances.js';
import { compiledRulesWith } from './compiled-rules.js';
import { blockedBy, findConflicts } from './conflicts.js';
import type { Conflict } from './conflicts.js';
import { firedRule, unknownRule } from './explain.js';
import type { FiredRule, UnknownRule } from './explain.js';
import { findAll } from './findings.js';
import type { Finding } from './findings.js';
import { assessFreshness, validUntil } from './freshness.js';
import { isNowhere } from './marked-regions.js';
import type { RegionAnswer } from './marked-regions.js';
import { readPlaces } from './places.js';
import { askable } from './questions.js';
import { isRecord } from './raw-values.js';
import { readAnswers } from './readings.js';
import type { Answers, IgnoredInput } from './readings.js';
import { decideSession, sessionMaxPressure } from './session-decision.js';
import type { SessionDecision } from './session-decision.js';
import { readTechniqueGroups } from './techniques.js';

export interface ScreeningInput {
  /** Who treats; when left out, the answer to performer.role counts. */
  performerRole?: PerformerRole;
  /** Day of the session, YYYY-MM-DD. */
  sessionDate: string;
  facts: Answers;
  /** Day each answer was recorded, YYYY-MM-DD; the session day when left out. */
  recordedOn?: Readonly<Record<string, string>>;
  clearances?: readonly Clearance[];
  /** Places to decide on; the whole lower body, left and right, when left out. */
  regions?: readonly RegionAnswer[];
  techniqueGroups?: readonly TechniqueGroupId[];
  /** Rules as the clinic has set them; the product's own when left out. */
  ruleAdjustments?: readonly RuleAdjustment[];
}

export interface ScreeningResult {
  ruleSetVersion: string;
  performerRole: PerformerRole | null;
  session: SessionDecision;
  /** Lowest ceiling that holds wherever the person is touched, 0 to 5. */
  sessionMaxPressure: PressureLevel;
  cells: readonly Cell[];
  fired: readonly FiredRule[];
  /** Rules about places that always need light touch, whoever the patient is. */
  standing: readonly FiredRule[];
  unknown: readonly UnknownRule[];
  /** Answers that cannot all be true; what they touch is not screened until they are settled. */
  conflicts: readonly Conflict[];
  /** Facts to ask next so that the unknown rules settle. */
  toAsk: readonly FactId[];
  clearances: readonly ClearanceOutcome[];
  /** Answers past their last day: they can still warn, but count as unanswered otherwise. */
  staleInputs: readonly FactId[];
  ignoredInputs: readonly IgnoredInput[];
  /** Last day the decision holds, YYYY-MM-DD; the session day while a question is open, null when that cannot be read. */
  validUntil: string | null;
}

/** The role given for the session is one more answer and wins over a stored one. */
function answersOf({ facts, performerRole }: ScreeningInput): Answers {
  const answers: Answers = isRecord(facts) ? facts : {};
  return performerRole === undefined ? answers : { ...answers, 'performer.role': performerRole };
}

function outcomesOf(valid: readonly ReadClearance[], findings: readonly Finding[]): ClearanceOutcome[] {
  return valid.map((letter) => {
    const ruleIds = findings
      .filter((finding) => !isNowhere(finding.fired) && finding.clearances.includes(letter))
      .map(({ compiled }) => compiled.rule.id);
    return { index: letter.index, id: letter.id, state: ruleIds.length > 0 ? 'applied' : 'not-needed', ruleIds };
  });
}

/** Last days of the letters the decision rests on. */
const lettersUsed = (valid: readonly ReadClearance[], fired: readonly Finding[]): number[] =>
  valid.filter((letter) => fired.some(({ clearances }) => clearances.includes(letter))).map(({ lastDay }) => lastDay);

/** `ruleSetVersion`: an earlier one makes a stored decision again. Throws RangeError for one that was never published. */
export function screen(input: ScreeningInput, ruleSetVersion: string = RULE_SET_VERSION): ScreeningResult {
  const recorded = answersOf(input);
  const sessionDay = dayNumber(input.sessionDate);
  const { answers, recordedOn, events } = answersOnDay(recorded, input.recordedOn, sessionDay);
  const { readings: given, ignored } = readAnswers(answers);
  const { fresh, stale, lastDay, ignored: undated } = assessFreshness(given, recordedOn, sessionDay);
  const conflicts = findConflicts({
    recorded, answers, readings: given, recordedOn: isRecord(input.recordedOn) ? input.recordedOn : {}, events, sessionDay,
  });
  const blocked = blockedBy(conflicts);
  const { valid, refused } = readClearances(input.clearances, sessionDay);
  const { places, ignored: unknownPlaces } = readPlaces(input.regions);
  const { groups, ignored: unknownGroups } = readTechniqueGroups(input.techniqueGroups);

  const findings = findAll(compiledRulesWith(input.ruleAdjustments, ruleSetVersion), given, fresh, valid);
  const fired = findings.filter((finding) => !isNowhere(finding.fired));
  const open = findings.filter((finding) => !isNowhere(finding.open)).map((finding) => unknownRule(finding, fresh));
  const letters = outcomesOf(valid, findings);
  const explained = (standing: boolean): FiredRule[] =>
    fired.filter(({ compiled }) => compiled.standing === standing).map((finding) => firedRule(finding, answers, given, fresh));

  return {
    ruleSetVersion,
    performerRole: performerRoleOf(answers['performer.role']),
    session: decideSession(findings, blocked.session),
    sessionMaxPressure: sessionMaxPressure(findings),
    cells: buildCells(findings, valid, places, groups, blocked.marks),
    fired: explained(false),
    standing: explained(true),
    unknown: open,
    conflicts,
    toAsk: askable(new Set(open.flatMap((rule) => rule.missingInputs)), fresh),
    clearances: [...letters, ...refused].sort((a, b) => a.index - b.index),
    staleInputs: stale,
    ignoredInputs: [
      ...(isRecord(input.facts) ? [] : [{ input: 'facts', reason: 'wrong-type' } as const]),
      ...(sessionDay === undefined ? [{ input: 'sessionDate', reason: 'not-a-date' } as const] : []),
      ...ignored, ...undated, ...unknownPlaces, ...unknownGroups,
    ],
    validUntil: validUntil({ sessionDay, answersEnd: lastDay, letterEnds: lettersUsed(valid, fired), settled: open.length + conflicts.length === 0 }),
  };
}
