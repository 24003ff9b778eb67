// What a reply changes, while it is filled in and as it is sent. Pure.
import type { Schema } from '../../../../lib/api';

type AnswerItem = string | { readonly region: string; readonly side?: 'left' | 'right' | 'both' | null };
export type FactAnswer = boolean | number | string | readonly AnswerItem[];

export interface EffectDraft {
  readonly answers: Readonly<Record<string, FactAnswer>>;
  readonly clearance?: { readonly id: string; readonly version: number; readonly answer?: Schema['ClearanceAnswer'] };
  readonly planId?: string;
}

export const noEffects: EffectDraft = { answers: {} };

export const isEffectDraft = (value: unknown): value is EffectDraft =>
  typeof value === 'object' && value !== null && 'answers' in value && typeof value.answers === 'object' && value.answers !== null;

/** Places are sent as copies of their own. */
const sent = (value: FactAnswer) => (typeof value === 'object' ? value.map((item) => (typeof item === 'string' ? item : { ...item })) : value);

/** undefined: nothing is changed. False and zero are answers. */
export const effectsOf = ({ answers, clearance, planId }: EffectDraft): Schema['ReferralEffects'] | undefined => {
  const facts = Object.entries(answers).map(([factId, value]) => ({ factId, value: sent(value) }));
  const effects = {
    ...(facts.length > 0 && { facts }),
    ...(clearance?.answer !== undefined && { clearance: { id: clearance.id, version: clearance.version, answer: clearance.answer } }),
    ...(planId !== undefined && { plan: { planId, action: 'review' as const } }),
  };
  return Object.keys(effects).length === 0 ? undefined : effects;
};

/** A clearance that is being answered and lacks something. */
export const isHalfAnswered = ({ clearance }: EffectDraft): boolean => clearance !== undefined && clearance.answer === undefined;

export interface Difference {
  readonly ended: readonly Schema['SafetyLineResponse'][];
  readonly begun: readonly Schema['SafetyLineResponse'][];
}

const isIn = (lines: readonly Schema['SafetyLineResponse'][], one: Schema['SafetyLineResponse']): boolean =>
  lines.some(({ ruleId, level, cleared }) => ruleId === one.ruleId && level === one.level && cleared === one.cleared);

/** Lines that would go and lines that would come. */
export const differenceOf = ({ before, after }: Schema['ReferralEffectsResponse']): Difference => ({
  ended: before.lines.filter((line) => !isIn(after.lines, line)),
  begun: after.lines.filter((line) => !isIn(before.lines, line)),
});
