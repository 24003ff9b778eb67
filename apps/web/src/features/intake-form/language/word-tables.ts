// The table of words of each language, fetched when it is needed and kept.
import { intakeLanguages, type IntakeLanguage, type IntakeMessages } from '@legwork/clinical';

const load: Readonly<Partial<Record<IntakeLanguage, () => Promise<IntakeMessages>>>> = {
  en: async () => (await import('./words.en')).words,
  fr: async () => (await import('./words.fr')).words,
};

/** Languages the form can be shown in. */
export const spokenLanguages: readonly IntakeLanguage[] = intakeLanguages.filter((language) => load[language] !== undefined);

export const asSpoken = (language: IntakeLanguage): IntakeLanguage => (spokenLanguages.includes(language) ? language : 'en');

const tables = new Map<IntakeLanguage, Promise<IntakeMessages>>();

export const wordTable = (language: IntakeLanguage): Promise<IntakeMessages> => {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table = load[language]?.() ?? Promise.reject(new Error(`No words for ${language}.`));
  tables.set(language, table);
  // A failed load is tried again the next time somebody asks for it.
  table.catch(() => tables.delete(language));
  return table;
};
