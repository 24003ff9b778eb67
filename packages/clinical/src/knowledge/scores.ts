// Published scores as data: Wells DVT, Edinburgh claudication questionnaire, Ottawa rules, ankle brachial index.
import type { FactId } from './fact-ids.js';
import type { SourceId } from './sources.js';

interface ScoreBasics {
  /** The fact that carries the result into the screening. */
  output: FactId;
  sources: readonly SourceId[];
  confirmed: boolean;
}

export const wellsDvtItemIds = [
  'activeCancer', 'paralysisOrCast', 'bedOrSurgery', 'veinTenderness', 'entireLegSwollen', 'calf3cm', 'pittingOedema',
  'collateralVeins', 'previousDvt', 'alternativeAsLikely',
] as const;
export type WellsDvtItemId = (typeof wellsDvtItemIds)[number];

/** Whole points from min to max, both included; null: open end. */
export interface PointBand {
  min: number | null;
  max: number | null;
  label: string;
  action?: string;
}

export interface WellsDvtScore extends ScoreBasics {
  id: 'wells-dvt';
  levels: readonly PointBand[];
  threeLevel: { bands: readonly PointBand[]; source: SourceId; confirmed: boolean };
  items: readonly { id: WellsDvtItemId; points: 1 | -2; text: string }[];
  partial: string;
  notValidFor: readonly string[];
}

export interface EdinburghClaudication extends ScoreBasics {
  id: 'ecq';
  items: readonly { id: 'q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6'; text: string; positive: string }[];
  classify: string;
  accuracy: readonly { sensitivity: number; specificity: number; source: SourceId; note: string; confirmed: boolean }[];
  note: string;
  itemText: string;
}

export interface OttawaRule extends ScoreBasics {
  id: 'ottawa-ankle' | 'ottawa-foot' | 'ottawa-knee';
  gate: string;
  anyOf: readonly string[];
  excluded: readonly string[];
}

/** From min (included) to max (not included); null: open end. */
export interface IndexBand {
  min: number | null;
  max: number | null;
  label: string;
}

export interface AnkleBrachialIndex extends ScoreBasics {
  id: 'abpi';
  formula: string;
  bands: readonly IndexBand[];
  disagreement: string;
}

/** A calf this much larger than the other one counts as swollen, cm at 10 cm below the tibial tubercle; the Wells item. */
export const swollenCalfCm = 3;

export const wellsDvtScore: WellsDvtScore = {
  id: 'wells-dvt',
  output: 'wells.dvt.score',
  levels: [
    { min: 2, max: null, label: 'DVT likely', action: 'scan wanted within 4 hours' },
    { min: -2, max: 1, label: 'DVT unlikely', action: 'not excluded without D-dimer' },
  ],
  threeLevel: {
    bands: [
      { min: 3, max: null, label: 'high' },
      { min: 1, max: 2, label: 'moderate' },
      { min: -2, max: 0, label: 'low' },
    ],
    source: 'wells-1997',
    confirmed: true,
  },
  items: [
    { id: 'activeCancer', points: 1, text: 'Cancer treatment now, within 6 months, or palliative' },
    { id: 'paralysisOrCast', points: 1, text: 'Paralysis, weakness or recent plaster of a leg' },
    {
      id: 'bedOrSurgery',
      points: 1,
      text: 'In bed 3 days or more, or major surgery with anaesthetic within 12 weeks (the 1997 version says 4 weeks)',
    },
    { id: 'veinTenderness', points: 1, text: 'Tender along the deep veins' },
    { id: 'entireLegSwollen', points: 1, text: 'Entire leg swollen' },
    { id: 'calf3cm', points: 1, text: 'Calf 3 cm or more larger, measured 10 cm below the tibial tubercle' },
    { id: 'pittingOedema', points: 1, text: 'Pitting swelling in that leg only' },
    { id: 'collateralVeins', points: 1, text: 'Raised non-varicose surface veins' },
    { id: 'previousDvt', points: 1, text: 'Deep vein clot before (added 2003)' },
    { id: 'alternativeAsLikely', points: -2, text: 'Another diagnosis at least as likely' },
  ],
  partial: 'For unknown items return a minimum and a maximum score (an unknown +1 item adds 0 or 1, an unknown -2 item adds -2 or 0); likely when the minimum is 2 or more, unlikely when the maximum is 1 or less, otherwise not screened.',
  notValidFor: ['pregnancy', 'under 18', 'already on anticoagulant for this leg'],
  sources: ['nice-ng158', 'wells-2003', 'wells-1997'],
  confirmed: true,
};

export const edinburghClaudication: EdinburghClaudication = {
  id: 'ecq',
  output: 'ecq.result',
  items: [
    { id: 'q1', text: 'Pain or discomfort in the leg when you walk?', positive: 'yes' },
    { id: 'q2', text: 'Does it ever begin when standing still or sitting?', positive: 'no' },
    { id: 'q3', text: 'Uphill or in a hurry?', positive: 'yes' },
    { id: 'q4', text: 'At ordinary pace on the level?', positive: 'either; yes = grade 2, no = grade 1' },
    { id: 'q5', text: 'Does it go away in 10 minutes or less when you stand still?', positive: 'yes' },
    { id: 'q6', text: 'Where: calf, thigh, buttock, or other (hamstring, shin, foot, joint)?', positive: 'site' },
  ],
  classify: 'Not claudication when q1 is no or any required answer differs. Definite when the calf is marked, whatever else is marked. Atypical when thigh or buttock is marked and the calf is not. Otherwise not claudication.',
  accuracy: [
    { sensitivity: 0.913, specificity: 0.993, source: 'leng-1992', note: 'original series', confirmed: true },
    {
      sensitivity: 0.525,
      specificity: 0.871,
      source: 'boylan-2021',
      note: 'against duplex, primary care',
      confirmed: true,
    },
  ],
  note: 'A negative result does not exclude artery disease; many people with it have no symptoms.',
  sources: ['leng-1992', 'boylan-2021'],
  confirmed: true,
  itemText: 'Rewritten; the published wording must not be shipped without permission',
};

export const ottawaRules: readonly OttawaRule[] = [
  {
    id: 'ottawa-ankle',
    output: 'ottawa.ankle',
    gate: 'pain near an ankle bone',
    anyOf: [
      'tender back edge or tip of outer ankle, lower 6 cm',
      'tender back edge or tip of inner ankle, lower 6 cm',
      'cannot take 4 steps both at once and now',
    ],
    excluded: [
      'under 5 years', 'injury older than 10 days', 'wound', 'pregnancy', 'intoxicated', 'reduced sensation',
      'several injuries',
    ],
    sources: ['ottawa-ankle', 'bachmann-2003'],
    confirmed: true,
  },
  {
    id: 'ottawa-foot',
    output: 'ottawa.foot',
    gate: 'pain in the midfoot',
    anyOf: ['tender base of fifth metatarsal', 'tender navicular', 'cannot take 4 steps both at once and now'],
    sources: ['ottawa-ankle'],
    confirmed: true,
    excluded: [],
  },
  {
    id: 'ottawa-knee',
    output: 'ottawa.knee',
    gate: 'acute blunt knee injury',
    anyOf: [
      'age 55 or more',
      'kneecap tender alone',
      'fibular head tender',
      'cannot bend to 90 degrees',
      'cannot take 4 steps both at once and now',
    ],
    sources: ['ottawa-knee'],
    confirmed: true,
    excluded: [],
  },
];

export const ankleBrachialIndex: AnkleBrachialIndex = {
  id: 'abpi',
  output: 'abpi.value',
  formula: 'higher ankle systolic of that leg / higher arm systolic; use the lower leg value',
  bands: [
    { min: null, max: 0.5, label: 'severe' },
    { min: 0.5, max: 0.8, label: 'artery disease likely' },
    { min: 0.8, max: 0.9, label: 'mild or borderline' },
    { min: 0.9, max: 1.3, label: 'usual range' },
    { min: 1.3, max: null, label: 'stiff or incompressible' },
  ],
  disagreement: 'Normal range upper limit is 1.3 or 1.4 and compression floor 0.5 or 0.6 by source; the stricter is used.',
  sources: ['cks-ulcer', 'rabe-2020', 'lothian-abpi', 'bpac-2014'],
  confirmed: true,
};
