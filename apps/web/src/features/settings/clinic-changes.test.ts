/// <reference types="jest" />
import { clinicChange, isTypedSettings } from './clinic-changes';
import type { ClinicSettings } from './queries';
import { dayChoices, hourChoices, reminderChoices, spanChoices } from './reminder-choices';
import { timeZoneGroups } from './time-zones';

const clinic: ClinicSettings = {
  id: 'c', name: 'Riverside', timeZone: 'America/Toronto', defaultLanguage: 'en', phone: '416 555 0100', emergencyNumber: '911', intakeReminderHours: 24, visitReminderHours: 24, exerciseReminderDay: 1, quietFromHour: 21, quietUntilHour: 8,
  mailRetentionDays: 365, linkRetentionDays: 90, recordRetentionYears: 10, secondFactorRequired: false, version: 3, can: { change: true, invite: true },
};

test('only what differs is sent', () => {
  expect(clinicChange(clinic, {})).toBeUndefined();
  expect(clinicChange(clinic, { name: ' Riverside ', phone: '416 555 0100' })).toBeUndefined();
  expect(clinicChange(clinic, { name: 'Riverside East', timeZone: 'America/Toronto' })).toEqual({ name: 'Riverside East' });
});

test('an emptied phone number is taken out, an emptied name is for the server to refuse', () => {
  expect(clinicChange(clinic, { phone: '  ' })).toEqual({ phone: null });
  expect(clinicChange({ ...clinic, phone: null }, { phone: '' })).toBeUndefined();
  expect(clinicChange(clinic, { name: '' })).toEqual({ name: '' });
});

test('the language is one the product speaks', () => {
  expect(clinicChange(clinic, { defaultLanguage: 'fr' })).toEqual({ defaultLanguage: 'fr' });
  expect(clinicChange(clinic, { defaultLanguage: 'de' })).toBeUndefined();
});

test('the hours of the reminder are a number, and never is one of them', () => {
  expect(clinicChange(clinic, { intakeReminderHours: '24' })).toBeUndefined();
  expect(clinicChange(clinic, { intakeReminderHours: '0' })).toEqual({ intakeReminderHours: 0 });
  expect(reminderChoices(24).map(({ value }) => value)).toEqual(['0', '4', '12', '24', '48', '72', '168']);
  expect(reminderChoices(36)).toContainEqual({ value: '36', label: '36 hours before the visit' });
});

test('a number that is chosen back, or is zero, is told apart from one that differs', () => {
  expect(clinicChange(clinic, { quietFromHour: '21', exerciseReminderDay: '0', recordRetentionYears: '12' })).toEqual({ exerciseReminderDay: 0, recordRetentionYears: 12 });
  expect(hourChoices()[0]).toEqual({ value: '0', label: '00:00' });
  expect(dayChoices.map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  expect(spanChoices([30, 90], 45, 'days')).toEqual([{ value: '30', label: '30 days' }, { value: '45', label: '45 days' }, { value: '90', label: '90 days' }]);
});

test('a draft of another shape is not taken up', () => {
  expect(isTypedSettings({ phone: '' })).toBe(true);
  expect(isTypedSettings({ phone: 1 })).toBe(false);
  expect(isTypedSettings({ fax: '1' })).toBe(false);
  expect(isTypedSettings(null)).toBe(false);
});

test('time zones are grouped by continent, and the present one is always offered', () => {
  const groups = timeZoneGroups(['America/Toronto', 'America/Argentina/Salta', 'Europe/Paris'], 'UTC');
  expect(groups).toEqual([
    { group: 'America', items: [{ value: 'America/Argentina/Salta', label: 'Argentina, Salta' }, { value: 'America/Toronto', label: 'Toronto' }] },
    { group: 'Europe', items: [{ value: 'Europe/Paris', label: 'Paris' }] },
    { group: 'Other', items: [{ value: 'UTC', label: 'UTC' }] },
  ]);
});
