/** Muscles that the layer shows, by group; a view holds those that it can see. */
export const muscleGroups = [
  'abdominals', 'obliques', 'low-back', 'gluteals', 'adductors', 'quadriceps', 'hamstrings', 'tibialis-anterior', 'calf',
] as const;
export type MuscleGroup = (typeof muscleGroups)[number];

/** Closed paths of each muscle in one half of a view. */
export type MusclePaths = Readonly<Partial<Record<MuscleGroup, readonly string[]>>>;
