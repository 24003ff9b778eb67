// What happened to a referral, in the past tense of its timeline.
import { stepWords, type ReferralStep } from './referral-words';

/** What nobody did: the worker noticed it. */
const otherWords: Readonly<Record<string, string>> = { escalate: 'Escalated: owner and administration were told' };

const isStep = (step: string): step is ReferralStep => Object.hasOwn(stepWords, step);

export const pastWords = (step: string): string => (isStep(step) ? stepWords[step].past : otherWords[step] ?? step);
