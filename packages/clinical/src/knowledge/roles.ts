// Who may give a treatment; the screening rules know only these two.
export const performerRoles = [
  'massage-therapist', 'physiotherapist',
] as const;
export type PerformerRole = (typeof performerRoles)[number];

/** null for anything that names neither. */
export const performerRoleOf = (value: unknown): PerformerRole | null => performerRoles.find((role) => role === value) ?? null;
