/** How a link reaches the patient, and how long each way is useful. */
export const LINK_WAYS = ['shown', 'email', 'hand-over'] as const;
export type LinkWay = (typeof LINK_WAYS)[number];

const HOUR_MS = 3_600_000;

/** By mail or copied: two weeks before a visit. On the clinic's tablet: as long as anybody would sit with it. */
export const LINK_LIFE_MS: Readonly<Record<LinkWay, number>> = { shown: 14 * 24 * HOUR_MS, email: 14 * 24 * HOUR_MS, 'hand-over': 3 * HOUR_MS };
