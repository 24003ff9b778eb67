// The triage strip: what speaks for nerve, muscle, joint or vessel, with the evidence, and what speaks for several at once.
import type { RegionId } from '../knowledge/regions.js';
import type { SourceId } from '../knowledge/sources.js';
import type { SymptomId } from '../knowledge/symptom-clusters.js';
import type { MuscleCandidate } from './candidates.js';
import type { PaintedZone } from './drawing.js';
import { nerveLike, type NervePattern } from './nerve-patterns.js';
import { painTypeIds, questionsOn, type PainTypeId } from './pain-type-questions.js';
import type { Answer, Said, SignId } from './said.js';
import { drawnAnswer, type FoundSymptom } from './symptoms.js';

export interface PainEvidence {
  readonly text: string;
  readonly points: number;
  /** Other types the same sign speaks for. */
  readonly alsoPointsTo: readonly PainTypeId[];
  readonly source: SourceId;
  /** Which answer it rests on, and whose words it is. */
  readonly answers: readonly Answer[];
}

export interface PainType {
  readonly id: PainTypeId;
  /** For the order only; never shown as a likelihood. */
  readonly points: number;
  /** not-asked: nothing that would speak for it has been answered yet. */
  readonly strength: 'not-asked' | 'none' | 'some' | 'strong';
  readonly evidence: readonly PainEvidence[];
  /** Asked for, and denied. */
  readonly denied: readonly Answer[];
  /** What would speak for it or against it, and has not been asked. */
  readonly notAsked: readonly string[];
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

const signBeyondSymptoms: Readonly<Partial<Record<SignId, Sign>>> = {
  'walking-pattern': { text: 'Pain on walking in the pattern of poor circulation', for: { vascular: 2 }, source: 'leng-1992' },
  'cold-pale': { text: 'Cold or pale leg', for: { vascular: 2 }, source: 'ali-6ps' },
  'rest-pain-foot': { text: 'Foot pain at night that eases when the leg hangs down', for: { vascular: 2 }, source: 'policy' },
  'joint-hot': { text: 'Hot, swollen joint', for: { joint: 2 }, source: 'policy' },
  'joint-locked': { text: 'Knee locked or quickly swollen', for: { joint: 2 }, source: 'policy' },
  'familiar-pain-pressed': { text: 'Pressing a muscle brings back the familiar pain', for: { muscle: 2 }, source: 'seed-000' },
  'nerve-stretch': { text: 'Loading a nerve brings back the known pain', for: { nerve: 2 }, source: 'bmc-root-tests' },
  'reflex-reduced': { text: 'Reduced reflex', for: { nerve: 2 }, source: 'bmc-root-tests' },
};

const jointRegions: readonly RegionId[] = ['sacroiliac', 'hip-joint', 'knee-anterior', 'knee-medial', 'knee-lateral', 'knee-posterior', 'ankle'];
const strongFrom = 4;
const goodCandidateFrom = 60;

export interface PainTypeInput {
  readonly zones: readonly PaintedZone[];
  readonly symptoms: readonly FoundSymptom[];
  readonly candidates: readonly MuscleCandidate[];
  readonly nerves: readonly NervePattern[];
  readonly said: readonly Said[];
}

type Shown = Sign & { readonly answers: readonly Answer[] };

/** Most evidence first; equal ones in the order nerve, muscle, joint, vascular. */
export function painTypes(input: PainTypeInput): readonly PainType[] {
  const signs = signsIn(input);
  return painTypeIds
    .map((id) => typeOf(id, signs, input))
    .sort((a, b) => b.points - a.points || painTypeIds.indexOf(a.id) - painTypeIds.indexOf(b.id));
}

function typeOf(id: PainTypeId, signs: readonly Shown[], { said, zones }: PainTypeInput): PainType {
  const evidence = signs.flatMap((sign): readonly PainEvidence[] => {
    const points = sign.for[id];
    if (points === undefined) return [];
    const alsoPointsTo = painTypeIds.filter((other) => other !== id && sign.for[other] !== undefined);
    return [{ text: sign.text, points, source: sign.source, answers: sign.answers, alsoPointsTo }];
  });
  const points = evidence.reduce((sum, each) => sum + each.points, 0);
  const { denied, notAsked } = questionsOn(id, said, zones);
  return { id, points, evidence, denied, notAsked, strength: strengthOf(points, denied.length > 0 || zones.some(({ qualities }) => qualities.length > 0)) };
}

function strengthOf(points: number, somethingWasAsked: boolean): PainType['strength'] {
  if (points >= strongFrom) return 'strong';
  if (points > 0) return 'some';
  return somethingWasAsked ? 'none' : 'not-asked';
}

function signsIn({ zones, symptoms, candidates, nerves, said }: PainTypeInput): readonly Shown[] {
  const [muscle] = candidates;
  const [nerve] = nerves;
  const answersOf = (...ids: readonly SymptomId[]): readonly Answer[] => symptoms.filter(({ id }) => ids.includes(id)).flatMap(({ answers }) => answers);
  const beyond = said.filter(({ state }) => state === 'yes').flatMap(({ signs, answer }) => signs.flatMap((id) => {
    const sign = signBeyondSymptoms[id];
    return sign === undefined ? [] : [{ ...sign, answers: [answer] }];
  }));
  const drawn = (holds: (zone: PaintedZone) => boolean, words: string): readonly Answer[] => {
    const those = zones.filter(holds);
    return those.length === 0 ? [] : [drawnAnswer(those, words)];
  };
  const claudicant: readonly SymptomId[] = ['cramping', 'exertional', 'relieved-by-rest'];
  return joined([
    ...symptoms.flatMap(({ id, answers }) => {
      const sign = signBySymptom[id];
      return sign === undefined ? [] : [{ ...sign, answers }];
    }),
    ...beyond,
    ...when(zones.some((zone) => zone.qualities.includes('sharp')), { text: 'Sharp', for: { nerve: 1 }, source: 'seed-000', answers: drawn((zone) => zone.qualities.includes('sharp'), 'Marked as sharp') }),
    ...when(claudicant.every((id) => symptoms.some((found) => found.id === id)), {
      text: 'Cramp on effort that rest relieves', for: { vascular: 2 }, source: 'seed-002', answers: answersOf(...claudicant),
    }),
    ...when(zones.some((zone) => jointRegions.includes(zone.region)), { text: 'Marked over a joint', for: { joint: 1 }, source: 'seed-002', answers: drawn((zone) => jointRegions.includes(zone.region), '') }),
    ...when(nerve !== undefined && nerve.matched.length > 1, {
      text: `Marked along the ${nerve?.name.toLowerCase()} nerve`, for: { nerve: 1 }, source: 'seed-000', answers: drawn((zone) => zone.qualities.some((quality) => nerveLike.includes(quality)), ''),
    }),
    ...when(muscle !== undefined && muscle.score >= goodCandidateFrom && muscle.qualityFit !== 'points-elsewhere', {
      text: `Marked where ${muscle?.muscle} refers pain`, for: { muscle: 1 }, source: 'seed-000', answers: drawn((zone) => [...(muscle?.primary ?? []), ...(muscle?.spillover ?? [])].includes(zone.region), ''),
    }),
  ]);
}

function when(holds: boolean, sign: Shown): readonly Shown[] {
  return holds ? [sign] : [];
}

/** The same sign from several answers is one line with several answers behind it. */
function joined(signs: readonly Shown[]): readonly Shown[] {
  const byText = new Map<string, Shown>();
  for (const sign of signs) {
    const known = byText.get(sign.text);
    byText.set(sign.text, known === undefined ? sign : { ...known, answers: [...known.answers, ...sign.answers] });
  }
  return [...byText.values()];
}
