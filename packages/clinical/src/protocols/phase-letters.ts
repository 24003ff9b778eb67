// The nine letters of PEACE & LOVE with what is done now, what is withheld, and why.
import { peaceAndLove as table, type PeaceLovePhaseId } from '../knowledge/peace-love.js';
import type { PhaseId } from './phase-ids.js';

export interface LetterState {
  readonly phase: PeaceLovePhaseId;
  readonly letter: string;
  readonly name: string;
  readonly rule: string;
  /** over: belongs to the phase that is behind. */
  readonly state: 'do' | 'withheld' | 'over';
  readonly why: string;
}

export interface LetterContext {
  readonly phase: PhaseId;
  readonly day: number;
  readonly compressionAllowed: boolean | null | undefined;
  readonly prescribed: readonly string[];
  /** What still stands between PEACE and LOVE, in words. */
  readonly open: readonly string[];
}

type Verdict = Pick<LetterState, 'state' | 'why'>;

const aFewDays = 3;
const protectUntilDay = 3;

export function lettersIn(context: LetterContext): readonly LetterState[] {
  return table.phases.flatMap(({ id, letters }) =>
    letters.map(({ letter, name, rule }) => ({ phase: id, letter, name, rule, ...verdictOn(id, name, context) })));
}

function verdictOn(letterPhase: PeaceLovePhaseId, name: string, context: LetterContext): Verdict {
  switch (context.phase) {
    case 'halted': return { state: 'withheld', why: 'The screening has an open stop' };
    case 'done': return { state: 'over', why: 'The goals are met' };
    case 'peace': case 'review72h': return letterPhase === 'peace' ? peaceVerdict(name, context) : { state: 'withheld', why: context.open.join('; ') };
    case 'love': return letterPhase === 'peace' ? { state: 'over', why: 'The move to LOVE is confirmed' } : loveVerdict(name, context);
  }
}

function peaceVerdict(name: string, { day, compressionAllowed, prescribed }: LetterContext): Verdict {
  if (name === 'Compress' && compressionAllowed !== true) {
    return { state: 'withheld', why: compressionAllowed === false ? 'Circulation does not allow compression' : 'Circulation has not been checked' };
  }
  if (name === 'Avoid anti-inflammatories') {
    const own = prescribed.length === 0 ? '' : ` (${prescribed.join(', ')})`;
    return { state: 'do', why: `Day ${day} of PEACE: none as a routine. What a doctor prescribed${own}, aspirin included, is never stopped` };
  }
  if (name === 'Protect' && day > protectUntilDay) return { state: 'do', why: `Day ${day}: keep protection as short as pain allows` };
  return { state: 'do', why: `Day ${day} of PEACE` };
}

function loveVerdict(name: string, { day }: LetterContext): Verdict {
  if (name === 'Vascularisation' && day < aFewDays) return { state: 'withheld', why: 'Pain-free aerobic activity starts a few days after the injury' };
  return { state: 'do', why: `Day ${day}, the move to LOVE is confirmed` };
}
