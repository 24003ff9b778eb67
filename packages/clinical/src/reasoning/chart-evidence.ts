// Everything a chart holds that the reasoning aid reads: answers, the intake's story and findings, brought into one shape.
import { saidByFacts, type ChartFact } from './chart-facts.js';
import { saidByFindings, type ChartFinding } from './chart-findings.js';
import { readStory, type ChartStory } from './chart-story.js';
import type { ReasoningInput } from './drawing.js';
import { readExamination } from './examination.js';
import type { FunctionReport } from './functions.js';

export interface ChartEvidence {
  readonly facts: readonly ChartFact[];
  /** The intake that was accepted last; null: none. */
  readonly story: ChartStory | null;
  /** Newest first. */
  readonly findings: readonly ChartFinding[];
}

export function chartEvidence({ facts, story, findings }: ChartEvidence): ReasoningInput {
  const told = story === null ? { areas: [], said: [], functions: [] } : readStory(story);
  const byFacts = saidByFacts(facts);
  const cramps = byFacts.filter(({ state, answer }) => state === 'yes' && answer.asked === 'sx.cramps').map(({ answer }): FunctionReport => ({ sign: 'cramps', answer }));
  return {
    areas: told.areas,
    symptoms: [],
    said: [...told.said, ...byFacts, ...saidByFindings(findings)],
    functions: [...told.functions, ...cramps],
    examination: readExamination(findings),
  };
}
