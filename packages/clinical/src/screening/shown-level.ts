// The one level that is shown for a person or a visit, wherever it is shown: chart, visit, day list. A part of the body
// that somebody has to see speaks for the whole; open questions never hide what is already known.
import { decisionLevels } from '../knowledge/decision-scale.js';
import type { DecisionLevel, DecisionStatus } from '../knowledge/decision-scale.js';
import type { RuleUrgency } from '../knowledge/rule-shape.js';
import type { FiredRule } from './explain.js';
import { levelAt, modifyRank, rankOf, stopRank } from './levels.js';

/** What a fired rule, or several with one cause, contributes. */
export interface ShownLine {
  level: DecisionLevel;
  urgency: RuleUrgency | null;
  /** session: all touch; regions: a part; techniques: some techniques anywhere. */
  reach: 'session' | 'regions' | 'techniques';
  /** A letter turned it into limits. */
  cleared: boolean;
}

export interface ShownSession {
  status: DecisionStatus;
  atLeast: DecisionStatus;
}

export interface ShownLevel extends ShownSession {
  /** What is shown first. */
  level: DecisionStatus;
  questionsOpen: boolean;
}

/** Technique limits of a profession say nothing about the person. */
const roleLimits = 'scope';

/** What is not screened ranks below every level. */
const rank = (status: DecisionStatus): number => decisionLevels.findIndex((level) => level === status);

/** A technique that is merely left out limits the visit; it does not stop it. */
export function levelOfLine({ level, urgency, reach, cleared }: ShownLine): DecisionLevel {
  const onlyLimits = cleared || (level === 'do-not-treat-refer' && urgency === null && reach === 'techniques');
  return onlyLimits ? 'modify' : level;
}

export function reachOfScope({ scope }: Pick<FiredRule, 'scope'>): ShownLine['reach'] {
  if ((scope.regions?.length ?? 0) > 0 || scope.regionsFrom !== undefined) return 'regions';
  return scope.techniques === 'all' || scope.techniques === 'touch' ? 'session' : 'techniques';
}

/** `status` and `atLeast` are the session's, raised by the lines; `level` is what stands first on the screen. */
export function shownLevelOf(session: ShownSession, lines: readonly ShownLine[]): ShownLevel {
  const questionsOpen = session.status === 'not-screened';
  const urgent = lines.filter(({ urgency, cleared }) => urgency !== null && !cleared).map((line) => rankOf(levelOfLine(line)));
  const limited = lines.some((line) => levelOfLine(line) !== 'proceed') ? modifyRank : 0;
  const worst = Math.max(rank(questionsOpen ? session.atLeast : session.status), limited, ...urgent);
  const known = levelAt(worst);
  return {
    level: questionsOpen && worst <= modifyRank ? 'not-screened' : known,
    questionsOpen,
    status: questionsOpen && worst < stopRank ? 'not-screened' : known,
    atLeast: known,
  };
}

/** The same from a screening itself. */
export const shownLevel = ({ session, fired }: { session: ShownSession; fired: readonly FiredRule[] }): ShownLevel =>
  shownLevelOf(session, fired.filter(({ category }) => category !== roleLimits).map((rule) => ({
    level: rule.level, urgency: rule.urgency, reach: reachOfScope(rule), cleared: rule.clearedBy.length > 0,
  })));
