// Few and true: what stands open in the strip and what is folded, and which level the whole strip carries.
import { severityLevels, severityOf, type Severity } from '../../ui/severity/severity-levels';
import type { SafetyLine, SafetySummary } from './screening-queries';

const stopsOpen = 1;
const cautionsOpen = 2;

/** A technique that is merely left out limits the visit; it does not stop it. */
export const levelOfLine = ({ level, urgency, reach, cleared }: Pick<SafetyLine, 'level' | 'urgency' | 'reach' | 'cleared'>): Severity => {
  if (cleared) return 'modify';
  return level === 'do-not-treat-refer' && urgency === null && reach === 'techniques' ? 'modify' : severityOf(level);
};

export const isStop = (line: Pick<SafetyLine, 'level' | 'urgency' | 'reach' | 'cleared'>): boolean => severityLevels[levelOfLine(line)].rank >= severityLevels['do-not-treat-refer'].rank;

export interface FoldedLines {
  readonly open: readonly SafetyLine[];
  readonly folded: readonly SafetyLine[];
}

/** At most one stop and two cautions open, in the order given; an emergency is never folded. */
export function foldLines(lines: readonly SafetyLine[]): FoldedLines {
  let [stops, cautions] = [0, 0];
  const isOpen = (line: SafetyLine): boolean => {
    if (line.level === 'emergency') return true;
    if (isStop(line)) return (stops += 1) <= stopsOpen;
    return (cautions += 1) <= cautionsOpen;
  };
  const marked = lines.map((line) => ({ line, open: isOpen(line) }));
  return { open: marked.filter(({ open }) => open).map(({ line }) => line), folded: marked.filter(({ open }) => !open).map(({ line }) => line) };
}

export interface ShownLevel {
  readonly level: Severity;
  readonly questionsOpen: boolean;
}

const rankOf = (level: Severity): number => severityLevels[level].rank;

/** A part of the body that is not to be touched and has to be seen by somebody is more than the level of the rest. */
const worstUrgent = (lines: readonly SafetyLine[]): Severity | undefined =>
  lines.filter(({ urgency, cleared }) => urgency !== null && !cleared).map(levelOfLine).sort((a, b) => rankOf(b) - rankOf(a))[0];

/** "Proceed" is said only where no line limits anything. */
const withLimits = (level: Severity, lines: readonly SafetyLine[]): Severity =>
  (level === 'proceed' && lines.some((line) => levelOfLine(line) !== 'proceed') ? 'modify' : level);

/** Open questions must not hide what is already known: from "clearance needed" up the known level stands first. */
export function shownLevel({ status, atLeast }: Pick<SafetySummary, 'status' | 'atLeast'>, lines: readonly SafetyLine[] = []): ShownLevel {
  const questionsOpen = status === 'not-screened';
  const urgent = worstUrgent(lines);
  const known = severityOf(questionsOpen ? atLeast : status);
  const worst = urgent !== undefined && rankOf(urgent) > rankOf(known) ? urgent : withLimits(known, lines);
  return questionsOpen && rankOf(worst) < rankOf('clearance-needed') ? { level: 'not-screened', questionsOpen } : { level: worst, questionsOpen };
}

const sentences: Readonly<Record<Severity, string>> = {
  emergency: 'Stop. Call emergency services now.',
  'do-not-treat-refer': 'Do not treat. Refer for assessment.',
  'clearance-needed': 'Ask for clearance before treating.',
  modify: 'Treat within the limits below.',
  proceed: 'Nothing found that limits treatment.',
  'not-screened': 'Ask before treating.',
};

/** What to do, in one or two sentences. */
export function stripSentence(safety: SafetySummary): string {
  const { level, questionsOpen } = shownLevel(safety, safety.lines);
  const session = shownLevel(safety).level;
  if (level === 'not-screened') return safety.atLeast === 'modify' ? 'Limits are known; open questions could add to them.' : sentences[level];
  const elsewhere = session !== level && rankOf(level) >= rankOf('do-not-treat-refer');
  const main = elsewhere && level === 'do-not-treat-refer' ? `Some regions must not be treated: refer. Elsewhere: ${sentences[session].charAt(0).toLowerCase()}${sentences[session].slice(1)}` : sentences[level];
  return questionsOpen ? `${main} Questions are open as well.` : main;
}
