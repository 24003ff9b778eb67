// The settings while they are typed: only fields that were touched, as text; and what of them is sent.
import type { ClinicChange, ClinicSettings, Language } from './queries';

/** Whole numbers; typed and chosen as text like the rest. */
export const numberFields = [
  'intakeReminderHours', 'visitReminderHours', 'exerciseReminderDay', 'quietFromHour', 'quietUntilHour', 'mailRetentionDays', 'linkRetentionDays', 'recordRetentionYears',
] as const;
export const settingFields = ['name', 'phone', 'emergencyNumber', 'timeZone', 'defaultLanguage', ...numberFields] as const;
export type SettingField = (typeof settingFields)[number];
export type TypedSettings = Readonly<Partial<Record<SettingField, string>>>;

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' };
const isLanguage = (text: string): text is Language => text in languageNames;

export const isTypedSettings = (value: unknown): value is TypedSettings =>
  typeof value === 'object' && value !== null
  && Object.entries(value).every(([field, text]) => settingFields.some((known) => known === field) && typeof text === 'string');

export const storedText = (clinic: ClinicSettings, field: SettingField): string => String(clinic[field] ?? '');

/** undefined while nothing differs. An emptied phone number is taken out. */
export function clinicChange(clinic: ClinicSettings, typed: TypedSettings): ClinicChange | undefined {
  const differing: TypedSettings = Object.fromEntries(settingFields.flatMap((field): [SettingField, string][] => {
    const text = typed[field]?.trim();
    return text === undefined || text === storedText(clinic, field) ? [] : [[field, text]];
  }));
  const { name, emergencyNumber, timeZone, phone, defaultLanguage }: TypedSettings = differing;
  const numbers = Object.fromEntries(numberFields.flatMap((field): [string, number][] => (differing[field] === undefined ? [] : [[field, Number(differing[field])]])));
  const change: ClinicChange = {
    ...(name === undefined ? {} : { name }),
    ...(emergencyNumber === undefined ? {} : { emergencyNumber }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(phone === undefined ? {} : { phone: phone === '' ? null : phone }),
    ...(defaultLanguage !== undefined && isLanguage(defaultLanguage) ? { defaultLanguage } : {}),
    ...numbers,
  };
  return Object.keys(change).length === 0 ? undefined : change;
}
