// Few and true: what stands open in the strip and what is folded, and which level the whole strip carries.
import { levelOfLine, type ShownLevel, shownLevelOf } from '@legwork/clinical';
import { severityLevels, severityOf, type Severity } from '../../ui/severity/severity-levels';
import type { SafetyLine, SafetySummary } from './screening-queries';

export { levelOfLine };

const stopsOpen = 1;
const cautionsOpen = 2;

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

/** Open questions must not hide what is already known, and a part that somebody has to see speaks for the whole. */
export function shownLevel({ status, atLeast }: Pick<SafetySummary, 'status' | 'atLeast'>, lines: readonly SafetyLine[] = []): Pick<ShownLevel, 'level' | 'questionsOpen'> {
  const { level, questionsOpen } = shownLevelOf({ status: severityOf(status), atLeast: severityOf(atLeast) }, lines);
  return { level, questionsOpen };
}

const rankOf = (level: Severity): number => severityLevels[level].rank;

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
