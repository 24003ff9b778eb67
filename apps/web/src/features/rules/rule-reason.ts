import type { Rule } from './queries';

/** Massage therapists and their assistants read wording that names no cause. */
export const reasonShown = ({ clinicianReason, massageReason }: Pick<Rule, 'clinicianReason' | 'massageReason'>, role: string): string =>
  (role === 'massage_therapist' || role === 'assistant' ? massageReason : clinicianReason);
