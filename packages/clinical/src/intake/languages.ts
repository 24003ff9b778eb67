// The languages a patient may answer in. A table of words is another file with the same keys.
export const intakeLanguages = ['en', 'fr'] as const;
export type IntakeLanguage = (typeof intakeLanguages)[number];

/** Region of each language, for dates and numbers. */
export const languageLocale: Readonly<Record<IntakeLanguage, string>> = { en: 'en-CA', fr: 'fr-CA' };

/** Each language by its own name: somebody who cannot read the page finds theirs. */
export const languageName: Readonly<Record<IntakeLanguage, string>> = { en: 'English', fr: 'Français' };

/** 'fr-CA' is French; anything unknown is English. */
export const languageOf = (tag: string): IntakeLanguage =>
  intakeLanguages.find((one) => tag.toLowerCase().split('-')[0] === one) ?? 'en';
