// What was done beside what was measured, for the choice of measure and technique. What goes together; never what causes what.
import { doseResponse, modalities, type DoseResponse } from '@legwork/clinical';
import { placeName, type Place } from '../../body-map/places';
import { scoresOf } from './course-panels';
import { measureNames } from './measure-names';
import type { Course, MeasureId } from './queries';

export const doseMeasures = ['nprs', 'psfs', 'lefs'] as const satisfies readonly MeasureId[];
export type DoseMeasure = (typeof doseMeasures)[number];

export interface TechniqueChoice {
  readonly key: string;
  readonly label: string;
  readonly modalityId: string;
  readonly region: string;
}

export const modalityName = (id: string): string => modalities.find((modality) => modality.id === id)?.name ?? id;

const choiceOf = (modalityId: string, region: string): TechniqueChoice => ({
  key: `${modalityId} ${region}`, modalityId, region, label: `${modalityName(modalityId)}, ${placeName({ region, side: null } as Place).toLowerCase()}`,
});

export const responseOf = ({ scores, visits }: Course, measureId: DoseMeasure, chosen: TechniqueChoice | undefined): DoseResponse => doseResponse({
  measureId, values: scoresOf(scores, measureId).map(({ score, takenOn }) => ({ value: score, on: takenOn })),
  visits: visits.map(({ sessionId, on, given }) => ({ visitId: sessionId, on, given })),
  ...(chosen !== undefined && { modalityId: chosen.modalityId, region: chosen.region }),
});

export const techniqueChoices = (course: Course): readonly TechniqueChoice[] => responseOf(course, 'nprs', undefined).byTechnique.map(({ modalityId, region }) => choiceOf(modalityId, region));

/** How far the numbers carry, in one sentence. */
export const weightOf = ({ points, isEnough }: DoseResponse, measureId: DoseMeasure): string => {
  const compared = points.filter(({ change }) => change !== null).length;
  const name = measureNames[measureId].short.toLowerCase();
  if (compared === 0) return `Not enough data: no visit has ${name} measured within four weeks before and after it.`;
  if (!isEnough) return `Not enough data to compare: ${compared} of ${points.length} visits ${compared === 1 ? 'has' : 'have'} ${name} before and after; five are needed.`;
  return `${compared} of ${points.length} visits have ${name} before and after. This shows what went together, not what caused it.`;
};

export const changeText = (change: number | null, isBetter: boolean | null): string => {
  if (change === null) return '–';
  if (change === 0) return '0, same';
  return `${change > 0 ? '+' : '−'}${Math.abs(change)}${isBetter === null ? '' : isBetter ? ', better' : ', worse'}`;
};
