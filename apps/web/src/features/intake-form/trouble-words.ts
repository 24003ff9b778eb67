// What went wrong on the way, in the patient's words and language.
import type { IntakeMessageKey } from '@legwork/clinical';
import { networkCode, Problem } from '../../lib/api';
import type { Text } from './messages';

const byCode: Readonly<Record<string, IntakeMessageKey>> = {
  [networkCode]: 'trouble.no-connection-help',
  'birth-date-wrong': 'link.wrong-date',
  'link-replaced': 'link.replaced',
  'link-revoked': 'link.revoked',
  'link-expired': 'link.expired',
  'link-locked': 'link.locked',
  'link-unknown': 'link.unknown',
  'guardian-needed': 'sign.guardian',
  incomplete: 'sign.incomplete',
  'too-many-requests': 'trouble.too-many',
  unavailable: 'trouble.busy',
};

export function troubleWords(cause: unknown, text: Text): string {
  const problem = cause instanceof Problem ? cause : undefined;
  if (problem?.code === 'plan-over') return problem.message; // said by the server in the patient's language
  const sentence = text(byCode[problem?.code ?? ''] ?? 'trouble.help');
  const seconds = problem?.retryAfterSeconds;
  return seconds === undefined ? sentence : `${sentence} ${text('trouble.wait', { seconds })}`;
}

/** The server says in its sentence how many tries are left; the number is all that is taken from it. */
export function triesLeft(cause: unknown, text: Text): string | undefined {
  const detail = cause instanceof Problem ? cause.errors.find(({ pointer }) => pointer === '/birthDate')?.detail : undefined;
  const count = /\d+/.exec(detail ?? '')?.[0];
  if (count === undefined) return undefined;
  return count === '1' ? text('link.one-try-left') : text('link.tries-left', { count });
}

/** The link itself has ended, and trying again would change nothing. */
export const isLinkEnd = (cause: unknown): boolean => cause instanceof Problem && (cause.status === 404 || cause.status === 410);
