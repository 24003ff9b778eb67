// What a column may hold, and the words by which files call it, in English and French. Words are compared folded: without
// case, accents and signs.
import { foldName } from '../patients/name-key.js';

export const COLUMN_FIELDS = [
  'givenName', 'familyName', 'fullName', 'preferredName', 'birthDate', 'sexAtBirth', 'pronouns', 'email', 'phone', 'healthNumber', 'language',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

const WORDS: Readonly<Record<ColumnField, readonly string[]>> = {
  givenName: ['first name', 'firstname', 'given name', 'givenname', 'given', 'first', 'forename', 'prenom', 'prenoms', 'client first name', 'patient first name', 'legal first name'],
  familyName: ['last name', 'lastname', 'family name', 'familyname', 'family', 'last', 'surname', 'nom', 'nom de famille', 'client last name', 'patient last name', 'legal last name'],
  fullName: ['name', 'full name', 'fullname', 'client', 'client name', 'patient', 'patient name', 'nom complet', 'nom et prenom', 'prenom et nom', 'nom du patient', 'nom du client'],
  preferredName: ['preferred name', 'preferred', 'nickname', 'known as', 'goes by', 'nom usuel', 'nom d usage', 'surnom', 'prenom usuel'],
  birthDate: ['birth date', 'birthdate', 'date of birth', 'dob', 'd o b', 'birthday', 'born', 'date de naissance', 'naissance', 'ddn', 'ne le', 'nee le'],
  sexAtBirth: ['sex', 'sex at birth', 'gender', 'sexe', 'sexe a la naissance', 'genre'],
  pronouns: ['pronouns', 'pronoun', 'pronoms', 'pronom'],
  email: ['email', 'e mail', 'email address', 'e mail address', 'mail', 'courriel', 'adresse courriel', 'adresse email', 'adresse e mail'],
  phone: ['phone', 'phone number', 'telephone', 'tel', 'mobile', 'mobile phone', 'cell', 'cell phone', 'cellphone', 'home phone', 'numero de telephone', 'cellulaire', 'portable', 'no de telephone'],
  healthNumber: ['health number', 'health card', 'health card number', 'healthcard', 'phn', 'ohip', 'ohip number', 'ramq', 'nam', 'numero d assurance maladie', 'assurance maladie', 'carte sante', 'numero de carte sante'],
  language: ['language', 'preferred language', 'langue', 'langue preferee'],
};

const FIELD_OF_WORD = new Map(COLUMN_FIELDS.flatMap((field) => WORDS[field].map((word) => [word, field] as const)));

/** Field of each column; null leaves it out. The first column that fits a field has it, later ones of the same name stay free. */
export type Mapping = readonly (ColumnField | null)[];

export function guessMapping(header: readonly string[]): Mapping {
  const taken = new Set<ColumnField>();
  const guess = header.map((name) => {
    const field = FIELD_OF_WORD.get(foldName(name.replaceAll(/['’_]/gu, ' ')));
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  // With the name in its parts, the whole of it is not needed.
  return taken.has('givenName') && taken.has('familyName') ? guess.map((field) => (field === 'fullName' ? null : field)) : guess;
}

export interface MappingFault {
  readonly code: 'no-name' | 'field-twice' | 'wrong-length';
  readonly detail: string;
}

export function faultOfMapping(mapping: Mapping, columns: number): MappingFault | undefined {
  if (mapping.length !== columns) return { code: 'wrong-length', detail: 'The mapping must name every column.' };
  const used = mapping.filter((field) => field !== null);
  if (new Set(used).size < used.length) return { code: 'field-twice', detail: 'Two columns are mapped to the same field.' };
  if (used.includes('fullName') || (used.includes('givenName') && used.includes('familyName'))) return undefined;
  return { code: 'no-name', detail: 'Choose the columns of the given name and the family name, or one column with the whole name.' };
}
