/** Areas where a general consent is not enough, and what a person may say about each; product policy. */
export const CONSENT_AREAS = ['groin', 'inner-thigh', 'gluteal'] as const;
export type ConsentArea = (typeof CONSENT_AREAS)[number];

export const CONSENT_CHOICES = ['granted', 'refused', 'ask-each-time'] as const;
export type ConsentChoice = (typeof CONSENT_CHOICES)[number];

export const isConsentArea = (value: string): value is ConsentArea => CONSENT_AREAS.some((area) => area === value);
export const isConsentChoice = (value: string): value is ConsentChoice => CONSENT_CHOICES.some((choice) => choice === value);
