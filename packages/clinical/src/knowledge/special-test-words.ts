// How a test is told to whoever does it: as steps, and for massage therapists without the names of conditions.
import type { PerformerRole } from './roles.js';
import type { SpecialTestId } from './special-test-ids.js';
import type { SpecialTest } from './special-tests.js';

export interface TestWords {
  readonly steps: readonly string[];
  readonly positive: string;
  readonly caution: string;
}

/** What is seen or felt, where the table goes on to what it would mean. */
const seenOnly: Readonly<Partial<Record<SpecialTestId, string>>> = {
  'trochanter-palpation': 'Known pain',
  'focal-bone-palpation': 'Pain over 2-3 cm of bone',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const testWordsFor = ({ id, procedure, positive, caution }: SpecialTest, role: PerformerRole): TestWords => ({
  steps: procedure.split(/(?<=[.;])\s+/u).map((step) => capital(step.replace(/[.;]$/u, ''))),
  positive: role === 'massage-therapist' ? (seenOnly[id] ?? positive) : positive,
  caution,
});
