import { type DynamicModule, Module } from '@nestjs/common';
import { EpisodesModule } from './features/episodes/episodes.module.js';
import { FactsModule } from './features/facts/facts.module.js';
import { ImportsModule } from './features/imports/imports.module.js';
import { IntakesModule } from './features/intakes/intakes.module.js';
import { MedicinesModule } from './features/medicines/medicines.module.js';
import { MessagesModule } from './features/messages/messages.module.js';
import { PatientImportsModule } from './features/patient-imports/patient-imports.module.js';
import { PatientsModule } from './features/patients/patients.module.js';
import { ProtocolsModule } from './features/protocols/protocols.module.js';
import { ReasoningModule } from './features/reasoning/reasoning.module.js';
import { RemindersModule } from './features/reminders/reminders.module.js';
import { ReportsModule } from './features/reports/reports.module.js';
import { RetentionModule } from './features/retention/retention.module.js';
import { RulesModule } from './features/rules/rules.module.js';
import { ScreeningsModule } from './features/screenings/screenings.module.js';
import { TasksModule } from './features/tasks/tasks.module.js';
import { ApiTokensModule } from './features/api-tokens/api-tokens.module.js';
import { AppointmentsModule } from './features/appointments/appointments.module.js';
import { AuthorisationsModule } from './features/authorisations/authorisations.module.js';
import { CalendarFeedsModule } from './features/calendar-feeds/calendar-feeds.module.js';
import { AuditLogModule } from './features/audit-log/audit-log.module.js';
import { CheckInsModule } from './features/check-ins/check-ins.module.js';
import { ConsentsModule } from './features/consents/consents.module.js';
import { ClearancesModule } from './features/clearances/clearances.module.js';
import { HomeModule } from './features/home/home.module.js';
import { BodyDrawingsModule } from './features/body-drawings/body-drawings.module.js';
import { ChartModule } from './features/chart/chart.module.js';
import { ClinicsModule } from './features/clinics/clinics.module.js';
import { AttachmentsModule } from './features/attachments/attachments.module.js';
import { ContactsModule } from './features/contacts/contacts.module.js';
import { ExportsModule } from './features/exports/exports.module.js';
import { FhirModule } from './features/fhir/fhir.module.js';
import { FindingsModule } from './features/findings/findings.module.js';
import { NoteDocumentsModule } from './features/note-documents/note-documents.module.js';
import { OutcomesModule } from './features/outcomes/outcomes.module.js';
import { PhotosModule } from './features/photos/photos.module.js';
import { CareLinksModule } from './features/care-links/care-links.module.js';
import { HomeProgrammesModule } from './features/home-programmes/home-programmes.module.js';
import { DischargeSummariesModule } from './features/discharge-summaries/discharge-summaries.module.js';
import { PlanVersionsModule } from './features/plan-versions/plan-versions.module.js';
import { PlanDocumentsModule } from './features/plan-documents/plan-documents.module.js';
import { PlansModule } from './features/plans/plans.module.js';
import { InboundLettersModule } from './features/referral-letters/inbound-letters.module.js';
import { ReferralLettersModule } from './features/referral-letters/referral-letters.module.js';
import { ReferralsModule } from './features/referrals/referrals.module.js';
import { SessionsModule } from './features/sessions/sessions.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { IdentityModule } from './platform/identity/identity.module.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { RequestModule } from './platform/request/request.module.js';

const platform = [LoggingModule, DatabaseModule, LimitsModule, IdentityModule, RequestModule, HealthModule];

const features = [
  ChartModule,
  BodyDrawingsModule,
  HomeModule,
  ClearancesModule,
  CheckInsModule,
  ConsentsModule,
  AuditLogModule,
  RemindersModule,
  RetentionModule,
  ApiTokensModule,
  AppointmentsModule,
  AuthorisationsModule,
  CalendarFeedsModule,
  SessionsModule,
  ReferralsModule,
  ReferralLettersModule,
  InboundLettersModule,
  PhotosModule,
  PlanVersionsModule,
  DischargeSummariesModule,
  PlansModule,
  HomeProgrammesModule,
  CareLinksModule,
  PlanDocumentsModule,
  OutcomesModule,
  NoteDocumentsModule,
  ExportsModule,
  FhirModule,
  FindingsModule,
  AttachmentsModule,
  ContactsModule,
  TasksModule,
  ReportsModule,
  RulesModule,
  ScreeningsModule,
  ReasoningModule,
  ProtocolsModule,
  PatientImportsModule,
  PatientsModule,
  MedicinesModule,
  MessagesModule,
  IntakesModule,
  ImportsModule,
  FactsModule,
  EpisodesModule,
  ClinicsModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), ...platform, ...features] };
  }
}
