// Whether there may be a session at all: the most severe rule with session scope over all touch.
import type { DecisionLevel, DecisionStatus } from '../knowledge/decision-scale.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { PressureLevel } from '../knowledge/techniques.js';
import type { ReadClearance } from './clearances.js';
import type { Finding } from './findings.js';
import { levelAt, modifyRank, statusOf } from './levels.js';
import { combineLimits } from './limits.js';
import { isNowhere } from './marked-regions.js';
import { touchTechniques } from './techniques.js';

export interface SessionDecision {
  status: DecisionStatus;
  /** Level found so far; the status may wait for answers that could raise it. */
  atLeast: DecisionLevel;
  /** Open rules that could raise the level. */
  unscreened: readonly RuleId[];
}

/** A letter that allows any touch anywhere lets a session take place; the cells say where and how. */
const allowsTouch = (letter: ReadClearance): boolean => (letter.techniques & touchTechniques) !== 0 && !isNowhere(letter.marks);

const sessionRank = ({ compiled, clearances }: Finding): number => (clearances.some(allowsTouch) ? modifyRank : compiled.rank);

/** `held`: answers contradict each other, so that nothing below a stop may be relied on. */
export function decideSession(findings: readonly Finding[], held: boolean): SessionDecision {
  const deciding = findings.filter(({ compiled }) => compiled.decidesSession);
  const fired = deciding.filter((finding) => !isNowhere(finding.fired));
  const rank = fired.reduce((highest, finding) => Math.max(highest, sessionRank(finding)), 0);
  const open = deciding.filter((finding) => !isNowhere(finding.open) && finding.compiled.rank > rank);
  return {
    status: statusOf(rank, held || open.length > 0),
    atLeast: levelAt(rank),
    unscreened: open.map(({ compiled }) => compiled.rule.id),
  };
}

/** Lowest ceiling that holds wherever the person is touched, 0 to 5. */
export function sessionMaxPressure(findings: readonly Finding[]): PressureLevel {
  const fired = findings.filter(({ compiled, fired: marks }) => compiled.rule.scope.session === true && !isNowhere(marks));
  return combineLimits(fired.flatMap(({ compiled, clearances }) => [
    compiled.rule.limits ?? {},
    ...clearances.filter(allowsTouch).map((letter) => letter.limits),
  ])).maxPressure;
}
