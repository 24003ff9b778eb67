import type { RegionId } from '@legwork/clinical';

/** Areas where a general consent is not enough, and what a person may say about each; product policy. */
export const CONSENT_AREAS = ['groin', 'inner-thigh', 'gluteal'] as const;
export type ConsentArea = (typeof CONSENT_AREAS)[number];

/** Being photographed is agreed to by itself, whatever was signed before. */
export const PHOTOGRAPHS = 'photographs';

/** Everything a choice is recorded about. */
export const CONSENT_SUBJECTS = [...CONSENT_AREAS, PHOTOGRAPHS] as const;
export type ConsentSubject = (typeof CONSENT_SUBJECTS)[number];

export const CONSENT_CHOICES = ['granted', 'refused', 'ask-each-time'] as const;
export type ConsentChoice = (typeof CONSENT_CHOICES)[number];

export const isConsentArea = (value: string): value is ConsentArea => CONSENT_AREAS.some((area) => area === value);
export const isConsentSubject = (value: string): value is ConsentSubject => CONSENT_SUBJECTS.some((subject) => subject === value);
export const isConsentChoice = (value: string): value is ConsentChoice => CONSENT_CHOICES.some((choice) => choice === value);

/** Which regions of the body map an area stands for, on both sides. */
const REGIONS: Readonly<Record<ConsentArea, readonly RegionId[]>> = {
  groin: ['groin', 'perineum'],
  'inner-thigh': ['thigh-medial'],
  gluteal: ['buttock'],
};

/** The regions that stay untouched; an area that was not asked about is covered by the general consent. */
export const refusedRegions = (choices: readonly { readonly area: ConsentSubject; readonly choice: ConsentChoice }[]): RegionId[] =>
  choices.flatMap(({ area, choice }) => (choice === 'refused' && isConsentArea(area) ? REGIONS[area] : []));
