/** Those with questions of the product's own; licensed instruments are entered by staff. */
export const ASKED_MEASURES = ['nprs', 'psfs', 'groc', 'satisfaction'] as const;
export type AskedMeasure = (typeof ASKED_MEASURES)[number];
