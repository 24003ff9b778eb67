// A row of the trail in plain words: a verb for each action, a noun for each thing, and whole phrases where the two
// together would mislead.
import { count } from './count';
import type { Schema } from './api';

type AuditRow = Schema['AuditRow'];
type AuditAction = AuditRow['action'];

export const actionNames: Readonly<Record<AuditAction, string>> = {
  read: 'Opened', list: 'Looked through', create: 'Created', update: 'Changed', sign: 'Signed', amend: 'Added to', activate: 'Put in force',
  complete: 'Closed', submit: 'Submitted', accept: 'Accepted', return: 'Sent back', send: 'Sent', answer: 'Answered', override: 'Overrode',
  screen: 'Screened', import: 'Imported', export: 'Exported', print: 'Printed', revoke: 'Revoked', withdraw: 'Withdrew', refuse: 'Was refused',
};

/** One of them, and many of them as a list shows. */
const entityNames: Readonly<Record<string, readonly [one: string, many: string]>> = {
  patient: ['a patient’s record', 'patients'],
  fhir: ['a record for a program (FHIR)', 'records for a program (FHIR)'],
  'api-token': ['an access token', 'access tokens'],
  episode: ['an episode', 'episodes'],
  fact: ['answers in a chart', 'answers in a chart'],
  medicine: ['a medicine list', 'medicines'],
  consent: ['a consent', 'consents'],
  'consent-choice': ['an answer about a sensitive area or photographs', 'answers about sensitive areas or photographs'],
  'body-drawing': ['a body drawing', 'body drawings'],
  photo: ['a photograph', 'photographs'],
  clinic_rule: ['how the clinic uses a safety rule', 'rule settings'],
  intake: ['an intake', 'intakes'],
  'intake-link': ['an intake link', 'intake links'],
  'intake-again': ['a link with more questions', 'links with more questions'],
  'intake-reminder': ['an intake reminder', 'intake reminders'],
  'visit-reminder': ['a reminder of a visit', 'reminders of visits'],
  'exercise-reminder': ['a reminder of exercises', 'reminders of exercises'],
  'mail-preference': ['which reminders a person wants', 'which reminders people want'],
  retention: ['old links, mails and records', 'records past their time'],
  purge: ['a purge of records', 'purges of records'],
  'legal-hold': ['a legal hold', 'legal holds'],
  'intake-alert': ['an alert from an intake', 'alerts from intakes'],
  screening: ['a safety screening', 'safety screenings'],
  override: ['a safety rule', 'overrides'],
  'check-in': ['a check-in', 'check-ins'],
  clearance: ['a clearance', 'clearances'],
  'clearance-document': ['a letter of clearance', 'letters of clearance'],
  appointment: ['an appointment', 'the day’s appointments'],
  'calendar-feed': ['an address of a calendar', 'addresses of calendars'],
  authorisation: ['authorised visits', 'authorised visits'],
  finding: ['a finding', 'findings'],
  session: ['a visit’s note', 'visits’ notes'],
  outcome: ['an outcome score', 'outcome scores'],
  'outcome-request': ['questions to a patient', 'questions to patients'],
  plan: ['a treatment plan', 'treatment plans'],
  'plan-template': ['a plan template', 'plan templates'],
  'care-link': ['a link to a plan', 'links to plans'],
  'plan-agreement': ['a treatment plan as the patient', 'agreements with plans'],
  'exercise-log': ['exercises at home', 'exercises at home'],
  referral: ['a referral', 'referrals'],
  report: ['a report', 'reports'],
  'referral-letter': ['a referral letter', 'referral letters'],
  'referral-question': ['a question to a referrer', 'questions to referrers'],
  'clearance-letter': ['a clearance letter', 'clearance letters'],
  contact: ['a contact', 'contacts'],
  task: ['a task', 'tasks'],
  import: ['an import file', 'imports'],
  clinic: ['the clinic’s settings', 'clinics'],
  'clinic-scope': ['who performs what in the clinic', 'who performs what'],
  consent_text: ['a consent text', 'consent texts'],
  membership: ['a member’s role or access', 'members'],
  invitation: ['an invitation', 'invitations'],
  audit: ['the audit trail', 'the audit trail'],
  mail: ['an e-mail', 'e-mails'],
  message: ['a message of the outbox', 'the outbox'],
};

/** Action and entity together, where verb and noun say it badly. */
const phrases: Readonly<Record<string, string>> = {
  'read audit': 'Checked the audit trail',
  'read intake-link': 'Opened an intake link',
  'read care-link': 'Opened a link to a plan',
  'read calendar-feed': 'Read visits by the address of a calendar',
  'print authorisation': 'Printed a letter that asks for visits',
  'refuse care-link': 'Gave a wrong birth date at a link to a plan',
  'answer exercise-log': 'Marked exercises done at home',
  'sign plan-agreement': 'Agreed with a treatment plan',
  'refuse intake-link': 'Gave a wrong birth date at an intake link',
  'refuse route': 'Was refused something the role does not allow',
  'answer intake': 'Answered questions of an intake',
  'answer clearance': 'Recorded the answer to a clearance',
  'answer referral': 'Recorded a reply to a referral',
  'update fact': 'Recorded answers in a chart',
  'screen screening': 'Ran a safety screening',
  'import import': 'Imported a file',
  'import patient': 'Imported into a patient’s record',
  'create medicine': 'Added to a medicine list',
  'create membership': 'Joined the clinic',
  'create consent_text': 'Published a consent text',
  'create let-in': 'Gave a person a way back in, on the server',
  'export consent': 'Printed a consent',
  'revoke consent': 'Recorded that a consent was withdrawn',
  'send message': 'Had a message tried again',
  'withdraw message': 'Gave a message up',
  'complete message': 'Noted that a message had arrived',
  'complete retention': 'Threw away what had done its work:',
  'create purge': 'Asked for records to be purged',
  'accept purge': 'Confirmed that records are purged',
  'complete purge': 'Purged a record',
  'refuse purge': 'Did not purge a record',
  'create legal-hold': 'Placed a record under a legal hold',
  'revoke legal-hold': 'Released a legal hold',
  'return intake': 'Sent an intake back with questions',
};

const plainWord = (entity: string): string => entity.replaceAll(/[-_]/g, ' ');

export function deedOf({ action, entity, patientsShown }: Pick<AuditRow, 'action' | 'entity' | 'patientsShown'>): string {
  const phrase = phrases[`${action} ${entity}`];
  if (phrase !== undefined) return phrase;
  const [one, many] = entityNames[entity] ?? [plainWord(entity), plainWord(entity)];
  if (action !== 'list') return `${actionNames[action]} ${one}`;
  return `${actionNames.list} ${many}${patientsShown > 0 ? `, ${count(patientsShown, 'patient')} shown` : ''}`;
}

export const actorNames: Readonly<Record<AuditRow['actorKind'], string | undefined>> = {
  member: undefined, link: 'by intake link', system: 'by itself', import: 'by an import',
};
