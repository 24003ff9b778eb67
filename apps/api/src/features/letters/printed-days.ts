// Days and instants as they are read on paper, in the language of the document: "March 14, 1986", "14 mars 1986", never 1986-03-14.
import { languageLocale, type IntakeLanguage } from '@legwork/clinical';

const BORN: Readonly<Record<IntakeLanguage, { readonly on: string; readonly unknown: string }>> = {
  en: { on: 'born', unknown: 'birth date not recorded' },
  fr: { on: 'né(e) le', unknown: 'date de naissance non inscrite' },
};

/** `day` is YYYY-MM-DD. */
export const printedDay = (day: string, language: IntakeLanguage = 'en'): string =>
  new Intl.DateTimeFormat(languageLocale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** `instant` is ISO 8601. */
export const printedInstant = (instant: string, timeZone: string, language: IntakeLanguage = 'en'): string =>
  new Intl.DateTimeFormat(languageLocale[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(instant));

/** "born March 14, 1986"; says so when nobody wrote the day down. */
export const bornWords = (birthDate: string | null, language: IntakeLanguage = 'en'): string =>
  (birthDate === null ? BORN[language].unknown : `${BORN[language].on} ${printedDay(birthDate, language)}`);

/** After a name within a sentence: nothing is said of a day that is not known. */
export const commaBorn = (birthDate: string | null): string => (birthDate === null ? '' : `, ${bornWords(birthDate)}`);
