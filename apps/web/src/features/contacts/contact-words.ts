// Somebody outside in words: ways to reach them, and how long they take to answer.
import type { Contact } from './queries';

export type ContactWay = NonNullable<Contact['preferredWay']>;
export const contactWays = ['email', 'fax', 'phone', 'post'] as const satisfies readonly ContactWay[];
export const wayWords: Readonly<Record<ContactWay, string>> = { email: 'E-mail', fax: 'Fax', phone: 'Phone', post: 'Post' };

export const contactFields = [
  { name: 'practice', label: 'Practice', type: 'text', max: 160 },
  { name: 'specialty', label: 'Specialty', type: 'text', max: 120 },
  { name: 'email', label: 'E-mail', type: 'email', max: 254 },
  { name: 'phone', label: 'Phone', type: 'tel', max: 40 },
  { name: 'fax', label: 'Fax', type: 'tel', max: 40 },
  { name: 'address', label: 'Postal address', type: 'text', max: 300 },
] as const;
export type ContactFieldName = (typeof contactFields)[number]['name'];

const days = (count: number): string => (count === 1 ? '1 day' : `${Number.isInteger(count) ? count : count.toFixed(1)} days`);

/** "4 days (last 10)", or that there was no reply yet. */
export const replyWords = ({ replies, medianDays, lastDays }: Contact['history']): string => {
  if (replies === 0 || medianDays === null || lastDays === null) return 'No reply yet';
  return replies === 1 ? days(lastDays) : `${days(medianDays)} (last ${lastDays})`;
};
