// Scores an outcome measure by its published formula. A missing item is reported, never guessed.
import { excludedMeasures, outcomeMeasures, type OutcomeMeasure, type OutcomeMeasureId } from '../knowledge/outcome-measures.js';
import { wellsDvtItemIds } from '../knowledge/scores.js';
import { scoreWellsDvt } from '../scores/wells-dvt.js';
import { scoreLefs } from './lefs.js';
import { scorePsfs } from './psfs.js';
import type { MeasureAnswers, MeasureScore, Scored } from './score-shape.js';
import { scoreComfort, scoreGroc, scoreNprs, scorePainDiagram } from './single-item-measures.js';

export interface UnavailableMeasure {
  readonly measureId: string;
  readonly unavailable: string;
}

const formulas: Readonly<Record<OutcomeMeasureId, (answers: MeasureAnswers) => Scored>> = {
  nprs: scoreNprs,
  psfs: scorePsfs,
  groc: scoreGroc,
  lefs: scoreLefs,
  'pain-diagram': scorePainDiagram,
  'wells-dvt': scoreWells,
  satisfaction: scoreComfort,
};

export function findMeasure(id: string): OutcomeMeasure | undefined {
  return outcomeMeasures.find((measure) => measure.id === id);
}

/** A measure that must not ship, or does not exist, says why instead of a score. */
export function scoreMeasure(id: string, answers: MeasureAnswers): MeasureScore | UnavailableMeasure {
  const measure = findMeasure(id);
  if (measure === undefined) {
    return { measureId: id, unavailable: excludedMeasures.find((excluded) => excluded.id === id)?.reason ?? 'There is no such measure' };
  }
  const given = typeof answers === 'object' && answers !== null ? answers : {};
  return { measureId: measure.id, unit: measure.unit, ...formulas[measure.id](given) };
}

/** Every item has to be answered yes, no or unknown; the score stands when unknown items leave it exact. */
function scoreWells(answers: MeasureAnswers): Scored {
  const missing = wellsDvtItemIds.filter((id) => typeof answers[id] !== 'boolean');
  const items = Object.fromEntries(wellsDvtItemIds.map((id) => [id, missing.includes(id) ? 'unknown' as const : answers[id] === true]));
  const { score, scoreMin, scoreMax } = scoreWellsDvt(items);
  return { score, parts: { scoreMin, scoreMax }, missing, problems: [] };
}
