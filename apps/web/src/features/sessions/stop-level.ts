// Whether anything stops the visit, and how strongly; and what a line and the whole of them are called.
import { levelOfLine, shownLevelOf } from '@legwork/clinical';
import { severityOf, type Severity } from '../../ui/severity/severity-levels';
import type { SafetyLine, Screening } from './screening-queries';

export type StopLevel = 'emergency' | 'do-not-treat-refer';

const levels: readonly StopLevel[] = ['emergency', 'do-not-treat-refer'];

const isStop = ({ level, urgency, cleared }: SafetyLine): boolean => !cleared && (level === 'emergency' || (level === 'do-not-treat-refer' && urgency !== null));

interface Stop {
  readonly level: StopLevel;
  readonly lines: readonly SafetyLine[];
}

/** A part that must not be touched and has to be seen by somebody stops the visit as much as a stop of all of it. */
export function stopOf({ status, lines }: Pick<Screening['summary'], 'status' | 'lines'>): Stop | undefined {
  const whole = levels.find((level) => level === status);
  if (whole !== undefined) return { level: whole, lines: lines.filter(({ level }) => level === whole) };
  const part = levels.find((level) => lines.some((line) => line.level === level && isStop(line)));
  return part === undefined ? undefined : { level: part, lines: lines.filter((line) => line.level === part && isStop(line)) };
}

export { levelOfLine };

/** The same level as in the chart and on the day list. */
export const levelOfVisit = ({ status, atLeast, lines }: Pick<Screening['summary'], 'status' | 'atLeast' | 'lines'>): Severity =>
  shownLevelOf({ status: severityOf(status), atLeast: severityOf(atLeast) }, lines).level;
