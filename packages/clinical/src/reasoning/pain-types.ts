// The triage strip: what speaks for nerve, muscle, joint or vessel, with the evidence, and what speaks for several at once.
import type { RegionId } from '../knowledge/regions.js';
import type { SourceId } from '../knowledge/sources.js';
import type { SymptomId } from '../knowledge/symptom-clusters.js';
import type { MuscleCandidate } from './candidates.js';
import type { PaintedZone } from './drawing.js';
import type { NervePattern } from './nerve-patterns.js';
import type { FoundSymptom } from './symptoms.js';

export const painTypeIds = ['nerve', 'muscle', 'joint', 'vascular'] as const;
export type PainTypeId = (typeof painTypeIds)[number];

export interface PainEvidence {
  readonly text: string;
  readonly points: number;
  /** Other types the same sign speaks for. */
  readonly alsoPointsTo: readonly PainTypeId[];
  readonly source: SourceId;
}

export interface PainType {
  readonly id: PainTypeId;
  readonly points: number;
  readonly strength: 'none' | 'some' | 'strong';
  readonly evidence: readonly PainEvidence[];
}

interface Sign {
  readonly text: string;
  readonly for: Readonly<Partial<Record<PainTypeId, 1 | 2>>>;
  readonly source: SourceId;
}

// One point for a sign that several causes share, two for one the source names as typical.
const signBySymptom: Readonly<Partial<Record<SymptomId, Sign>>> = {
  burning: { text: 'Burning', for: { nerve: 2 }, source: 'seed-000' },
  tingling: { text: 'Tingling', for: { nerve: 2 }, source: 'seed-002' },
  numbness: { text: 'Numbness', for: { nerve: 2 }, source: 'seed-002' },
  'shooting-pain': { text: 'Shooting pain', for: { nerve: 2 }, source: 'seed-002' },
  'radiating-pain': { text: 'Pain that travels', for: { nerve: 1, muscle: 1 }, source: 'seed-002' },
  aching: { text: 'Aching', for: { muscle: 2 }, source: 'seed-000' },
  referral: { text: 'An ache that spreads', for: { muscle: 1 }, source: 'seed-000' },
  soreness: { text: 'Soreness', for: { muscle: 2 }, source: 'seed-002' },
  cramping: { text: 'Cramping', for: { muscle: 1, vascular: 1 }, source: 'seed-002' },
  weakness: { text: 'Weakness', for: { nerve: 1, muscle: 1, vascular: 1 }, source: 'seed-002' },
  swelling: { text: 'Swelling', for: { muscle: 1, joint: 1, vascular: 1 }, source: 'seed-002' },
  stiffness: { text: 'Stiffness', for: { joint: 2 }, source: 'seed-002' },
  'limited-range': { text: 'Limited range', for: { joint: 2 }, source: 'seed-002' },
  throbbing: { text: 'Throbbing (a vessel until shown otherwise)', for: { vascular: 2 }, source: 'seed-002' },
  redness: { text: 'Redness', for: { vascular: 1, joint: 1 }, source: 'seed-002' },
  warmth: { text: 'Warmth', for: { vascular: 1, joint: 1 }, source: 'seed-002' },
  fatigue: { text: 'Tired legs', for: { vascular: 1 }, source: 'seed-002' },
  exertional: { text: 'Comes on effort', for: { vascular: 1, muscle: 1 }, source: 'seed-002' },
  'relieved-by-rest': { text: 'Relieved by rest', for: { vascular: 1 }, source: 'seed-002' },
  'localised-pain': { text: 'Limited to one area', for: { muscle: 1, joint: 1 }, source: 'seed-002' },
  bruising: { text: 'Bruising', for: { muscle: 1 }, source: 'seed-002' },
};

const jointRegions: readonly RegionId[] = ['sacroiliac', 'hip-joint', 'knee-anterior', 'knee-medial', 'knee-lateral', 'knee-posterior', 'ankle'];
const strongFrom = 4;
const goodCandidateFrom = 60;

export interface PainTypeInput {
  readonly zones: readonly PaintedZone[];
  readonly symptoms: readonly FoundSymptom[];
  readonly candidates: readonly MuscleCandidate[];
  readonly nerves: readonly NervePattern[];
}

/** Most evidence first; equal ones in the order nerve, muscle, joint, vascular. */
export function painTypes(input: PainTypeInput): readonly PainType[] {
  const signs = signsIn(input);
  return painTypeIds
    .map((id) => typeOf(id, signs))
    .sort((a, b) => b.points - a.points || painTypeIds.indexOf(a.id) - painTypeIds.indexOf(b.id));
}

function typeOf(id: PainTypeId, signs: readonly Sign[]): PainType {
  const evidence = signs.flatMap((sign): readonly PainEvidence[] => {
    const points = sign.for[id];
    if (points === undefined) return [];
    return [{ text: sign.text, points, source: sign.source, alsoPointsTo: painTypeIds.filter((other) => other !== id && sign.for[other] !== undefined) }];
  });
  const points = evidence.reduce((sum, each) => sum + each.points, 0);
  return { id, points, evidence, strength: points === 0 ? 'none' : points >= strongFrom ? 'strong' : 'some' };
}

function signsIn({ zones, symptoms, candidates, nerves }: PainTypeInput): readonly Sign[] {
  const ids = symptoms.map(({ id }) => id);
  const [muscle] = candidates;
  const [nerve] = nerves;
  return [
    ...ids.flatMap((id) => signBySymptom[id] ?? []),
    ...when(zones.some((zone) => zone.qualities.includes('sharp')), { text: 'Sharp', for: { nerve: 1 }, source: 'seed-000' }),
    ...when(['cramping', 'exertional', 'relieved-by-rest'].every((id) => ids.some((found) => found === id)), {
      text: 'Cramp on effort that rest relieves', for: { vascular: 2 }, source: 'seed-002',
    }),
    ...when(zones.some((zone) => jointRegions.includes(zone.region)), { text: 'Marked over a joint', for: { joint: 1 }, source: 'seed-002' }),
    ...when(nerve !== undefined && nerve.matched.length > 1, { text: `Marked along the ${nerve?.name.toLowerCase()} nerve`, for: { nerve: 1 }, source: 'seed-000' }),
    ...when(muscle !== undefined && muscle.score >= goodCandidateFrom && muscle.qualityFit !== 'points-elsewhere', {
      text: `Marked where ${muscle?.muscle} refers pain`, for: { muscle: 1 }, source: 'seed-000',
    }),
  ];
}

function when(holds: boolean, sign: Sign): readonly Sign[] {
  return holds ? [sign] : [];
}
