// The records' codes in words, for the screen and for the file alike.
import { modalities, reasonFor, screeningRules } from '@legwork/clinical';

const codeWords: Readonly<Record<string, string>> = {
  draft: 'Draft', sent: 'Sent', acknowledged: 'Acknowledged', appointment: 'Appointment made', replied: 'Replied', 'acted-on': 'Acted on',
  received: 'Received', 'missing-information': 'Missing information', triaged: 'Triaged', booked: 'Booked', seen: 'Seen', reported: 'Reported', closed: 'Closed',
  now: 'Now', 'same-day': 'Same day', 'within-days': 'Within days', routine: 'Routine',
  'awaiting-co-signature': 'Waits for co-signature',
  'massage-session': 'Massage session', 'physio-initial': 'First physiotherapy visit', 'follow-up': 'Follow-up', review: 'Review', discharge: 'Discharge', 'not-treated': 'Not treated',
  none: 'None', requested: 'Sent, not opened', opened: 'Opened', 'in-progress': 'Begun', withdrawn: 'Withdrawn',
  open: 'Open', snoozed: 'Put off', emergency: 'Emergency', 'do-not-treat-refer': 'Do not treat, refer', 'not-screened': 'Not screened',
};

const modalityNames = new Map<string, string>(modalities.map(({ id, name }) => [id, name]));

const ruleReasons = new Map<string, string>(screeningRules.map((rule) => [rule.id, reasonFor(rule, 'massage-therapist')]));

/** A code nobody named is shown as it is: better than nothing in its place. */
export const inWords = (code: string): string => codeWords[code] ?? code;
/** Ids separated by spaces. */
export const techniqueNames = (ids: string): string => ids.split(' ').map((id) => modalityNames.get(id) ?? id).join(', ');
/** In the words that every role may read: a massage therapist is told no diagnosis. */
export const ruleName = (id: string): string => ruleReasons.get(id) ?? id;
