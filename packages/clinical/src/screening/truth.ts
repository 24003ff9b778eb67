// Three-valued truth: an unanswered input is unknown, never false.

export type Truth = 'true' | 'false' | 'unknown';

/** Working form of Truth, ordered so that `all` is the lowest part and `any` the highest. */
export type TruthRank = 0 | 1 | 2;

export const isFalse: TruthRank = 0;
export const isUnknown: TruthRank = 1;
export const isTrue: TruthRank = 2;

const names = ['false', 'unknown', 'true'] as const;

export const truthName = (truth: TruthRank): Truth => names[truth];
export const truthOf = (holds: boolean): TruthRank => (holds ? isTrue : isFalse);
export const negated = (truth: TruthRank): TruthRank => (truth === isUnknown ? isUnknown : truthOf(truth === isFalse));
