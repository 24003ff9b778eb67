import type { Rule } from './queries';

/** Massage therapists and their assistants read wording that names no cause. */
export const readsClinical = (role: string): boolean => role !== 'massage_therapist' && role !== 'assistant';

export const reasonShown = ({ clinicianReason, massageReason }: Pick<Rule, 'clinicianReason' | 'massageReason'>, role: string): string =>
  (readsClinical(role) ? clinicianReason : massageReason);
