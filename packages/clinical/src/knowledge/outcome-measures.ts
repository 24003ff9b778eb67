// Outcome measures with licence, range and change thresholds. No item text of a licensed instrument is included.
import type { SourceId } from './sources.js';

export const outcomeMeasureIds = [
  'nprs', 'psfs', 'groc', 'lefs', 'pain-diagram', 'wells-dvt', 'satisfaction',
] as const;
export type OutcomeMeasureId = (typeof outcomeMeasureIds)[number];

export interface OutcomeItem {
  id: string;
  text: string;
  min: number;
  max: number;
  step: number;
}

export type ThresholdKind = 'MCID' | 'MDC' | 'error' | 'meaningful' | 'small';

export interface ChangeThreshold {
  kind: ThresholdKind;
  value: number;
  unit: string;
  population: string;
  source: SourceId;
  confirmed: boolean;
}

export interface LoincCode {
  code: string;
  display: string;
  confirmed: boolean;
}

export interface OutcomeMeasure {
  id: OutcomeMeasureId;
  name: string;
  licenceStatus: 'free' | 'score-entry only';
  licence: string;
  mayShipItemText: boolean;
  range: { min: number; max: number };
  unit: string;
  higherIs: 'better' | 'worse';
  items: readonly OutcomeItem[];
  scoring: string;
  thresholds: readonly ChangeThreshold[];
  collect: string;
  loinc: readonly LoincCode[];
  sources: readonly SourceId[];
  confirmed: boolean;
  note: string;
}

/** Instruments that must not ship, and why. */
export interface ExcludedMeasure {
  id: string;
  name: string;
  reason: string;
  source: SourceId;
  confirmed: boolean;
}

export const outcomeMeasures: readonly OutcomeMeasure[] = [
  {
    id: 'nprs',
    name: 'Numeric pain rating scale',
    licenceStatus: 'free',
    licence: 'Generic 0-10 pain question, no owner',
    mayShipItemText: true,
    range: { min: 0, max: 10 },
    unit: 'points',
    higherIs: 'worse',
    items: [
      {
        id: 'now',
        text: 'How strong is your pain now, from 0 (no pain) to 10 (worst imaginable)?',
        min: 0,
        max: 10,
        step: 1,
      },
      { id: 'best24h', text: 'Lowest pain in the last 24 hours, 0 to 10', min: 0, max: 10, step: 1 },
      { id: 'worst24h', text: 'Highest pain in the last 24 hours, 0 to 10', min: 0, max: 10, step: 1 },
    ],
    scoring: "Report each item; mean of the answered items when an average is wanted. No imputation: if 'now' is missing the score is missing.",
    thresholds: [
      {
        kind: 'MDC',
        value: 2,
        unit: 'points',
        population: 'low back pain, 95%',
        source: 'childs-2005',
        confirmed: true,
      },
      {
        kind: 'MCID',
        value: 2,
        unit: 'points',
        population: 'low back pain; 2.2 at 1 week, 1.5 at 4 weeks',
        source: 'childs-2005',
        confirmed: true,
      },
    ],
    collect: 'every visit',
    loinc: [
      { code: '72514-3', display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported', confirmed: true },
    ],
    sources: ['childs-2005', 'loinc-72514'],
    confirmed: true,
    note: '',
  },
  {
    id: 'psfs',
    name: 'Patient-Specific Functional Scale',
    licenceStatus: 'free',
    licence: 'Listed as free by the Rehabilitation Measures Database; cite Stratford 1995. A written permission for a commercial product was not found',
    mayShipItemText: true,
    range: { min: 0, max: 10 },
    unit: 'points',
    higherIs: 'better',
    items: [
      {
        id: 'activity',
        text: 'Name 3 to 5 activities you cannot do or find hard; rate each 0 (unable) to 10 (as before)',
        min: 0,
        max: 10,
        step: 1,
      },
    ],
    scoring: 'Mean of the rated activities, one decimal. At least 1, at most 5 activities; a follow-up score uses only activities rated at baseline.',
    thresholds: [
      {
        kind: 'MDC',
        value: 2,
        unit: 'points (mean)',
        population: 'mixed musculoskeletal',
        source: 'stratford-1995',
        confirmed: false,
      },
      {
        kind: 'MDC',
        value: 3,
        unit: 'points (one activity)',
        population: 'mixed musculoskeletal',
        source: 'stratford-1995',
        confirmed: false,
      },
      {
        kind: 'MCID',
        value: 2.5,
        unit: 'points',
        population: 'multiple sclerosis mobility goals only',
        source: 'rehabmeasures',
        confirmed: false,
      },
    ],
    collect: 'first visit, then every 4 weeks',
    loinc: [],
    sources: ['rehabmeasures', 'horn-2012', 'stratford-1995'],
    confirmed: true,
    note: '',
  },
  {
    id: 'groc',
    name: 'Global rating of change',
    licenceStatus: 'free',
    licence: 'Generic concept, wording written by this product',
    mayShipItemText: true,
    range: { min: -7, max: 7 },
    unit: 'points',
    higherIs: 'better',
    items: [
      {
        id: 'groc',
        text: 'Compared with your first visit, how is this problem now? -7 a very great deal worse, 0 no change, +7 a very great deal better',
        min: -7,
        max: 7,
        step: 1,
      },
    ],
    scoring: 'Single integer. Ask from the third visit. Memory bias grows after weeks.',
    thresholds: [
      {
        kind: 'meaningful',
        value: 5,
        unit: 'points',
        population: "convention for 'moderately better or more'",
        source: 'textbook',
        confirmed: false,
      },
      { kind: 'small', value: 3, unit: 'points', population: 'convention', source: 'textbook', confirmed: false },
    ],
    collect: 'from visit 3',
    loinc: [],
    sources: ['kamper-2009'],
    confirmed: true,
    note: '',
  },
  {
    id: 'lefs',
    name: 'Lower Extremity Functional Scale',
    licenceStatus: 'score-entry only',
    licence: "Authors' and publisher's copyright; free for clinical use by the measures database, commercial reproduction of the item text needs permission",
    mayShipItemText: false,
    range: { min: 0, max: 80 },
    unit: 'points',
    higherIs: 'better',
    items: [
      {
        id: 'item1-20',
        text: '20 item scores 0-4 entered by the clinician from a licensed sheet; the product shows item numbers only',
        min: 0,
        max: 4,
        step: 1,
      },
    ],
    scoring: 'Sum of 20 items. With up to 2 missing: sum / answered x 20, rounded (unconfirmed rule); 3 or more missing: no score.',
    thresholds: [
      {
        kind: 'MDC',
        value: 9,
        unit: 'points',
        population: 'lower limb, 90%',
        source: 'binkley-1999',
        confirmed: true,
      },
      {
        kind: 'MCID',
        value: 9,
        unit: 'points',
        population: 'lower limb, 90%',
        source: 'binkley-1999',
        confirmed: true,
      },
      {
        kind: 'error',
        value: 5.3,
        unit: 'points',
        population: '90% at one time',
        source: 'binkley-1999',
        confirmed: true,
      },
    ],
    collect: 'first visit, then every 4 weeks',
    loinc: [],
    sources: ['binkley-1999', 'rehabmeasures'],
    confirmed: true,
    note: '',
  },
  {
    id: 'pain-diagram',
    name: 'Pain diagram',
    licenceStatus: 'free',
    licence: 'Own drawing, no owner',
    mayShipItemText: true,
    range: { min: 0, max: 100 },
    unit: 'percent of body-map cells',
    higherIs: 'worse',
    items: [
      {
        id: 'cells',
        text: 'Mark where it hurts and how: ache, burning, numb, tingling, stabbing',
        min: 0,
        max: 1,
        step: 1,
      },
    ],
    scoring: 'Share of marked cells, by quality; change compared cell by cell.',
    thresholds: [],
    collect: 'every visit',
    loinc: [],
    sources: ['seed-000', 'policy'],
    confirmed: false,
    note: '',
  },
  {
    id: 'wells-dvt',
    name: 'Wells DVT score',
    licenceStatus: 'free',
    licence: 'Published clinical prediction rule',
    mayShipItemText: true,
    range: { min: -2, max: 9 },
    unit: 'points',
    higherIs: 'worse',
    items: [],
    scoring: 'Sum of items, see scores.json.',
    thresholds: [],
    collect: 'on trigger',
    loinc: [],
    sources: ['wells-2003', 'nice-ng158'],
    confirmed: true,
    note: 'Not an outcome; screening only. Not validated in pregnancy',
  },
  {
    id: 'satisfaction',
    name: 'Session comfort rating',
    licenceStatus: 'free',
    licence: 'Own question',
    mayShipItemText: true,
    range: { min: 0, max: 10 },
    unit: 'points',
    higherIs: 'better',
    items: [{ id: 'comfort', text: 'How comfortable was the treatment, 0 to 10?', min: 0, max: 10, step: 1 }],
    scoring: 'Single value.',
    thresholds: [],
    collect: 'after each session',
    loinc: [],
    sources: ['policy'],
    confirmed: false,
    note: '',
  },
];

export const excludedMeasures: readonly ExcludedMeasure[] = [
  {
    id: 'start-back',
    name: 'STarT Back and STarT MSK',
    reason: 'Keele University copyright: free for non-commercial use only; commercial products must ask Keele',
    source: 'keele-licence',
    confirmed: true,
  },
  {
    id: 'oswestry',
    name: 'Oswestry Disability Index',
    reason: 'Licence needed through its distributor for commercial use',
    source: 'textbook',
    confirmed: false,
  },
  {
    id: 'koos-hoos',
    name: 'KOOS, HOOS',
    reason: 'Free for clinics under conditions; commercial electronic use needs checking',
    source: 'textbook',
    confirmed: false,
  },
  { id: 'womac', name: 'WOMAC', reason: 'Licence fee', source: 'textbook', confirmed: false },
  { id: 'sf36-eq5d', name: 'SF-36, EQ-5D', reason: 'Licence registration', source: 'textbook', confirmed: false },
  {
    id: 'bournemouth',
    name: 'Bournemouth Questionnaire',
    reason: 'Copyright; permission needed, terms not found',
    source: 'textbook',
    confirmed: false,
  },
  {
    id: 'promis',
    name: 'PROMIS',
    reason: 'Free for many uses but commercial terms apply',
    source: 'textbook',
    confirmed: false,
  },
];

/** LOINC codes of measures and vital signs. */
export const loincCodes: readonly LoincCode[] = [
  { code: '72514-3', display: 'Pain severity 0-10 verbal numeric rating, reported', confirmed: true },
  { code: '8480-6', display: 'Systolic blood pressure', confirmed: false },
  { code: '8462-4', display: 'Diastolic blood pressure', confirmed: false },
  { code: '8310-5', display: 'Body temperature', confirmed: false },
  { code: '8867-4', display: 'Heart rate', confirmed: false },
  { code: '777-3', display: 'Platelets in blood', confirmed: false },
  { code: '34714-6', display: 'INR in blood', confirmed: false },
];
