// What may be used in a phase and what is withheld, for every modality of the catalogue.
import { modalities, type Modality, type ModalityId } from '../knowledge/modalities.js';
import { peaceAndLove as table } from '../knowledge/peace-love.js';
import type { TechniqueGroupId } from '../knowledge/techniques.js';
import type { PhaseId } from './phase-ids.js';

export interface WithheldModality {
  readonly id: ModalityId;
  readonly why: string;
}

export interface PhaseModalities {
  readonly allowed: readonly ModalityId[];
  readonly withheld: readonly WithheldModality[];
}

// As the rule injury.acute-72h: not on the injury in its first 72 hours, whatever the phase.
const notBefore72Hours: readonly TechniqueGroupId[] = [
  'moderate-pressure', 'deep-pressure', 'friction', 'heat', 'high-velocity', 'stretching', 'percussion-vibration',
];
const needsCirculation: readonly ModalityId[] = ['compression'];

export function modalitiesIn(phase: PhaseId, day: number, compressionAllowed: boolean): PhaseModalities {
  const judged = modalities.map((modality) => ({ id: modality.id, why: reasonToWithhold(modality, phase, day, compressionAllowed) }));
  return {
    allowed: judged.filter(({ why }) => why === undefined).map(({ id }) => id),
    withheld: judged.flatMap(({ id, why }) => (why === undefined ? [] : [{ id, why }])),
  };
}

function reasonToWithhold({ id, techniqueGroups }: Modality, phase: PhaseId, day: number, compressionAllowed: boolean): string | undefined {
  switch (phase) {
    case 'halted': return 'The screening has an open stop: nothing is done until it is settled';
    case 'done': return undefined;
    case 'peace': case 'review72h': {
      if (!table.allowedModalitiesPeace.includes(id)) return table.excludedFromPeace.includes(id) ? 'Left out in PEACE' : 'Not before LOVE';
      return needsCirculation.includes(id) && !compressionAllowed ? 'Circulation has not been cleared for compression' : undefined;
    }
    case 'love': {
      if (!table.allowedModalitiesLove.includes(id)) return 'Not part of LOVE';
      const early = day < table.rule72h.hours / 24 && techniqueGroups.some((group) => notBefore72Hours.includes(group));
      return early ? 'Not on the injury in the first 72 hours' : undefined;
    }
  }
}
