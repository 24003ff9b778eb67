// The settings while they are typed: only fields that were touched, as text; and what of them is sent.
import type { ClinicChange, ClinicSettings, Language } from './queries';

export const settingFields = ['name', 'phone', 'emergencyNumber', 'timeZone', 'defaultLanguage', 'intakeReminderHours'] as const;
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
  const differing = Object.fromEntries(settingFields.flatMap((field): [SettingField, string][] => {
    const text = typed[field]?.trim();
    return text === undefined || text === storedText(clinic, field) ? [] : [[field, text]];
  }));
  const { phone, defaultLanguage, intakeReminderHours, ...texts }: TypedSettings = differing;
  const change: ClinicChange = {
    ...texts,
    ...(phone === undefined ? {} : { phone: phone === '' ? null : phone }),
    ...(intakeReminderHours === undefined ? {} : { intakeReminderHours: Number(intakeReminderHours) }),
    ...(defaultLanguage !== undefined && isLanguage(defaultLanguage) ? { defaultLanguage } : {}),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}
