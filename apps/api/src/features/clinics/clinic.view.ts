import type { Clinic, ConsentText } from '../../platform/database/generated/client.js';
import type { ClinicResponse, ConsentTextResponse, Language } from './clinic.dto.js';
import { type Actor, administers } from './clinic.policy.js';

export function toClinic(row: Clinic, actor: Actor): ClinicResponse {
  return {
    id: row.id,
    name: row.name,
    timeZone: row.timeZone,
    defaultLanguage: row.defaultLanguage as Language,
    phone: row.phone,
    emergencyNumber: row.emergencyNumber,
    intakeReminderHours: row.intakeReminderHours,
    visitReminderHours: row.visitReminderHours,
    exerciseReminderDay: row.exerciseReminderDay,
    quietFromHour: row.quietFromHour,
    quietUntilHour: row.quietUntilHour,
    mailRetentionDays: row.mailRetentionDays,
    linkRetentionDays: row.linkRetentionDays,
    recordRetentionYears: row.recordRetentionYears,
    secondFactorRequired: row.secondFactorRequired,
    version: row.version,
    can: { change: administers(actor), invite: administers(actor) },
  };
}

export function toConsentText(row: ConsentText): ConsentTextResponse {
  return { id: row.id, number: row.number, language: row.language as Language, body: row.body, publishedAt: row.publishedAt.toISOString() };
}
