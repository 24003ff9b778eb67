// PEACE & LOVE phases for soft-tissue injuries, and self-care for cramps.
// Days and letters follow the source; move-on criteria beyond day and pain behaviour are product policy.
import type { ModalityId } from './modalities.js';
import type { SourceId } from './sources.js';

export type PeaceLovePhaseId = 'peace' | 'love';

export interface PeaceLoveLetter {
  letter: string;
  name: string;
  rule: string;
  days?: { min: number; max: number };
}

export interface PeaceLovePhase {
  id: PeaceLovePhaseId;
  label: string;
  /** Days since the injury; dayMax null: open end. */
  dayMin: number;
  dayMax: number | null;
  letters: readonly PeaceLoveLetter[];
}

export interface MoveOnCriterion {
  id: 'pl.day' | 'pl.pain' | 'pl.walk' | 'pl.screen';
  text: string;
  /** hours: since injury; nprs: pain 0 to 10. */
  type: 'hours' | 'nprs' | 'boolean' | 'decision';
  min?: number;
  max?: number;
  confirmed: boolean;
}

export interface PeaceAndLove {
  source: SourceId;
  phases: readonly PeaceLovePhase[];
  moveOnCriteria: readonly MoveOnCriterion[];
  stayCriteria: string;
  rule72h: { id: string; text: string; hours: number; source: SourceId; confirmed: boolean; note: string };
  avoid: readonly string[];
  allowedModalitiesPeace: readonly ModalityId[];
  allowedModalitiesLove: readonly ModalityId[];
  excludedFromPeace: readonly ModalityId[];
  stageDates: string;
}

export interface CrampStep {
  order: number;
  when: 'during' | 'prevent' | 'never';
  text: string;
  confirmed: boolean;
  note?: string;
}

export interface CrampSelfCare {
  source: SourceId;
  steps: readonly CrampStep[];
  gate: string;
  medicineNote: string;
  dose: {
    stretchHoldSeconds: { min: number; max: number };
    repeats: number;
    perDay: number;
    confirmed: boolean;
  };
}

export const peaceAndLove: PeaceAndLove = {
  source: 'dubois-2020',
  phases: [
    {
      id: 'peace',
      label: 'PEACE (immediate care)',
      dayMin: 0,
      dayMax: 3,
      letters: [
        {
          letter: 'P',
          name: 'Protect',
          rule: 'Unload or restrict movement for 1 to 3 days; keep rest as short as possible; pain tells when to stop protecting.',
          days: { min: 1, max: 3 },
        },
        { letter: 'E', name: 'Elevate', rule: 'Limb higher than the heart; weak evidence, low risk.' },
        {
          letter: 'A',
          name: 'Avoid anti-inflammatories',
          rule: 'Not part of standard care; ice questioned for the same reason; prescribed medicine is never stopped by the product.',
        },
        { letter: 'C', name: 'Compress', rule: 'Taping or bandage, when circulation allows (compression rules).' },
        {
          letter: 'E',
          name: 'Educate',
          rule: 'Explain the benefit of an active approach and of load planning; passive treatment early has small effect.',
        },
      ],
    },
    {
      id: 'love',
      label: 'LOVE (after the first days)',
      dayMin: 3,
      dayMax: null,
      letters: [
        {
          letter: 'L',
          name: 'Load',
          rule: 'Load early without raising pain; resume normal activity as soon as symptoms allow.',
        },
        { letter: 'O', name: 'Optimism', rule: 'Set realistic positive expectations.' },
        { letter: 'V', name: 'Vascularisation', rule: 'Pain-free aerobic activity a few days after injury.' },
        { letter: 'E', name: 'Exercise', rule: 'Restore mobility, strength and balance early; pain guides progress.' },
      ],
    },
  ],
  moveOnCriteria: [
    { id: 'pl.day', text: 'At least 1 day since injury, normally by day 3', type: 'hours', min: 24, confirmed: true },
    { id: 'pl.pain', text: 'Pain at rest falling for 24 hours, 3/10 or less', type: 'nprs', max: 3, confirmed: false },
    {
      id: 'pl.walk',
      text: 'Can load the limb for daily movement without more pain the next morning',
      type: 'boolean',
      confirmed: false,
    },
    {
      id: 'pl.screen',
      text: 'No emergency, do-not-treat or Ottawa-positive result open',
      type: 'decision',
      confirmed: false,
    },
  ],
  stayCriteria: 'If any criterion fails, stay in PEACE and review in 24 hours; at 72 hours apply the 72-hour rule.',
  rule72h: {
    id: 'injury.persistent-72h',
    text: 'Pain not easing by 72 hours: specialist assessment. Massage therapist: clearance needed. Physiotherapist: full reassessment.',
    hours: 72,
    source: 'seed-004',
    confirmed: true,
    note: 'The seed ties this to pain that persists despite simple pain relief',
  },
  avoid: [
    'anti-inflammatory medicine as routine (what a doctor prescribed, aspirin included, is never stopped)',
    'ice as routine',
    'passive electro-modalities early',
    'heat in the first 72 hours',
    'massage of the injury in the first 72 hours',
    'harmful levels of rest',
  ],
  allowedModalitiesPeace: ['education', 'compression', 'tape-elastic', 'tape-rigid', 'exercise-mobility', 'mld'],
  allowedModalitiesLove: [
    'education', 'exercise-mobility', 'exercise-strength', 'aerobic', 'swedish', 'mfr', 'nmt', 'ais', 'pnf',
    'cross-fibre', 'joint-mob', 'nerve-slider', 'laser', 'ultrasound', 'heat',
  ],
  excludedFromPeace: [
    'deep-tissue', 'cross-fibre', 'ultrasound', 'laser', 'heat', 'percussion', 'pnf', 'static-stretch', 'manipulation',
  ],
  stageDates: 'day = floor((now - injury) / 24 h); day 0 is the injury day',
};

export const crampSelfCare: CrampSelfCare = {
  source: 'seed-004',
  steps: [
    {
      order: 1,
      when: 'during',
      text: 'Straighten the leg, take the toes and pull them up towards the body until the cramp eases.',
      confirmed: true,
    },
    { order: 2, when: 'during', text: 'Walk on the heels until it eases.', confirmed: true },
    { order: 3, when: 'during', text: 'Stretch and rub the muscle gently.', confirmed: true },
    { order: 4, when: 'prevent', text: 'Warm up and stretch around every exercise session.', confirmed: true },
    {
      order: 5,
      when: 'prevent',
      text: 'Drink 8 to 12 glasses of water a day unless a doctor limits your fluids (heart failure, kidney disease, dialysis).',
      confirmed: true,
      note: 'The fluid limit exception is added; the seed has none',
    },
    { order: 6, when: 'prevent', text: 'Stretch and massage the legs regularly.', confirmed: true },
    { order: 7, when: 'never', text: 'Pain tablets do not stop a cramp because it starts too fast.', confirmed: true },
  ],
  gate: 'Only when serious causes are ruled out: no leg swelling, no claudication pattern, no new weakness, no fever, no diuretic or statin change, and screening has no open referral.',
  medicineNote: 'The product gives no medicine advice; quinine is not suggested.',
  dose: { stretchHoldSeconds: { min: 20, max: 60 }, repeats: 3, perDay: 2, confirmed: false },
};
