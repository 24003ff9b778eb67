// What the shared pieces say inside the patient's form.
import { fillWords, languageLocale, type IntakeLanguage, type IntakeMessages } from '@legwork/clinical';
import { monthsIn, numericOrderOf } from '../../../lib/date-entry';
import { localDates } from '../../../lib/local-dates';
import type { UiWords } from '../../../ui/words/ui-words';

const exampleDay = '2026-02-03';
const exampleMonth = '2026-02';

export function patientWords(language: IntakeLanguage, messages: IntakeMessages): UiWords {
  const locale = languageLocale[language];
  const dates = localDates(locale);
  return {
    notBefore: (date) => fillWords(messages['ui.date.not-before'], { date }),
    notAfter: (date) => fillWords(messages['ui.date.not-after'], { date }),
    dateExample: fillWords(messages['ui.date.example'], { example: dates.short(exampleDay) }),
    dateOrMonthExample: fillWords(messages['ui.date.example-month'], { example: dates.short(exampleDay), month: dates.month(exampleMonth) }),
    openCalendar: messages['ui.date.open'],
    numberRange: (min, max) => fillWords(messages['ui.number.range'], { min, max }),
    less: (label) => fillWords(messages['ui.number.less'], { label }),
    more: (label) => fillWords(messages['ui.number.more'], { label }),
    notSet: messages['ui.number.not-set'],
    clearAnswer: messages['ui.choice.clear'],
    offline: messages['ui.offline'],
    missingPart: { offline: messages['trouble.no-connection-help'], failed: messages['trouble.help'], again: messages['trouble.retry'] },
    shortDate: dates.short,
    longDate: dates.long,
    month: dates.month,
    months: monthsIn(locale),
    // People who read French write the day first, whatever region their phone is set to.
    dateOrder: language === 'fr' ? 'day-first' : numericOrderOf(navigator.language),
  };
}
