// What of the typed details differs from what is stored.
import type { Schema } from '../../lib/api';

type Patient = Pick<Schema['PatientResponse'], 'phone' | 'email' | 'language'>;
type PatientChange = Schema['PatientChange'];

export const contactFields = ['phone', 'email', 'language'] as const;
export type ContactField = (typeof contactFields)[number];

/** As the fields show it: an empty text where nothing is stored. */
export const storedContact = ({ phone, email, language }: Patient): Readonly<Record<ContactField, string>> => ({ phone: phone ?? '', email: email ?? '', language });

/** Only fields that were touched. */
export interface TypedContact {
  readonly phone?: string;
  readonly email?: string;
  readonly language?: string;
}

/** undefined while nothing differs. What was emptied is taken out. */
export function contactChange(stored: Patient, typed: TypedContact): PatientChange | undefined {
  const reach = (field: 'phone' | 'email'): Pick<PatientChange, 'phone' | 'email'> => {
    const text = typed[field]?.trim();
    return text === undefined || text === (stored[field] ?? '') ? {} : { [field]: text === '' ? null : text };
  };
  const change: PatientChange = {
    ...reach('phone'), ...reach('email'),
    ...(typed.language === undefined || typed.language === stored.language ? {} : { language: typed.language }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}
