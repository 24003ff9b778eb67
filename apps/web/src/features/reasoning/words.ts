// Words of the reasoning aid: kinds of pain, how much speaks for them, and who said so.
import { formatDate } from '../../lib/dates';
import type { Answer, PainType } from './queries';

export const kindNames: Readonly<Record<PainType['id'], string>> = { nerve: 'Nerve', muscle: 'Muscle', joint: 'Joint', vascular: 'Vascular' };

export const strengthWords = ({ strength, evidence }: PainType): string => {
  switch (strength) {
    case 'not-asked': return 'Not asked';
    case 'none': return 'No sign so far';
    case 'some': case 'strong': return evidence.length === 1 ? '1 sign' : `${evidence.length} signs`;
  }
};

const speakers: Readonly<Record<NonNullable<Answer['who']>, string>> = {
  patient: 'patient', representative: 'for the patient', clinician: 'clinician', staff: 'staff', import: 'imported',
};

/** "patient, 3 Nov 2026" */
export const saidBy = ({ who, name, on }: Answer): string =>
  [name ?? (who === null ? undefined : speakers[who]), on === null ? undefined : formatDate(on)].filter((part) => part !== undefined).join(', ');

/** "shooting-pain" as "shooting pain" */
export const plainId = (id: string): string => id.replaceAll('-', ' ');

export const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
