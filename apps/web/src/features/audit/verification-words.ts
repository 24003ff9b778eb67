import { count } from '../../lib/count';
import type { Verification } from './queries';

/** What the check found, in a sentence somebody can act on. */
export function verificationSentence({ whole, firstBreak, rows }: Pick<Verification, 'whole' | 'firstBreak' | 'rows'>): string {
  if (whole) return `The trail is whole. ${count(rows, 'entry', 'entries')}: none is missing and none was changed.`;
  const where = firstBreak === null ? 'The trail is not whole' : `The trail is broken at entry ${firstBreak}`;
  return `${where}: something was removed or changed outside Legwork. Keep the newest backup aside and tell whoever runs the server.`;
}
