// Who authorises visits, and whether it still counts.
export const AUTHORISATION_SOURCES = ['referral', 'payer'] as const;
export type AuthorisationSource = (typeof AUTHORISATION_SOURCES)[number];

export const AUTHORISATION_STATUSES = ['active', 'closed'] as const;
export type AuthorisationStatus = (typeof AUTHORISATION_STATUSES)[number];

export const SOURCE_WORDS: Readonly<Record<AuthorisationSource, string>> = { referral: 'the referral', payer: 'the payer' };
