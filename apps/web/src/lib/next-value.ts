/** A new value, or how to make it from the one before. */
export type Next<T> = T | ((previous: T) => T);

const isMaker = <T>(next: Next<T>): next is (previous: T) => T => typeof next === 'function';

/** For values that are no functions themselves. */
export const nextValue = <T>(next: Next<T>, previous: T): T => (isMaker(next) ? next(previous) : next);
