// A good request for every route: what a caller who may would send, to an object in the state that takes it.
import { randomUUID } from 'node:crypto';
import { newAccount, PASSWORD } from '../support/accounts.js';
import { newSession } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { BRIDGE, newActiveCarePlan, newCareToken } from '../support/care-link.js';
import { BIRTH_DATE } from '../support/patient-link.js';
import { invitationToken, resetToken } from '../support/tokens.js';
import { answeredLink, failedMessage, openedIntake, openIntake, reminderToken, signedConsent, signedLink, submittedIntake, unsureMessage } from './intakes-made.js';
import { newPlanAgreement, newPlanVersion, planToAgree, planToCompare, planToSumUp, summaryToSign } from './plans-made.js';
import { API_TOKEN, newApiToken } from './api-tokens-made.js';
import { newAuthorisation, newCalendarFeed, newFeedFile, personToAuthorise } from './calendar-made.js';
import { begunSetUp, codeToSend, ownFactor, personWithFactor } from './factors-made.js';
import { openQuestions, questionsOf } from './questions-made.js';
import { clearancePaperForm, newAttachment, newClearanceDocument, newInboundReferral, newSignedClearance, newSignedLetter, PAPER_HEADERS, paperForm } from './papers-made.js';
import { finishedPatientImport, newExport, newPatientImport, table } from './copies-made.js';
import { agedPatient, heldPatient, newPurge } from './purges-made.js';
import { newPhoto, PHOTO_HEADERS, photoForm, photographed } from './photos-made.js';
import {
  ADJUSTABLE, bundle, CLEARABLE, clinicVersion, DRAWING, freeTime, goal, inDays, INTERVENTION, type Made, nameOf, newActivePlan, newAppointment, newBodyDrawing, newClearance, newContact, newEpisode, newFinding, newImport,
  newInvitation, newMedicine, newNote, newNoteOfAnother, newNoteOfAssistant, newOutcome, newPerson, newPlan, newPlanTemplate, newReferral, newSentNote, newSignedNote, newTask, newTreatment, type Own, patientVersion, ruleSettingsVersion, storedScreening, today,
} from './surroundings.js';

export interface GoodRequest {
  /** Values of the path's parameters. `id` names the object. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const careToken = async (own: Own): Promise<string> => newCareToken(own.clinic, (await newActiveCarePlan(own.clinic, { familyName: nameOf(own.clinic) })).planId);

type Preparation = (own: Own) => Promise<GoodRequest>;

const plain = (body?: unknown): Preparation => () => Promise.resolve({ ...(body !== undefined && { body }) });
const of = (make: (own: Own) => Promise<Made>, body?: (own: Own) => unknown): Preparation => async (own) => {
  const { id, version } = await make(own);
  return { params: { id }, version, ...(body !== undefined && { body: await body(own) }) };
};
const ofPatient = (body?: (own: Own) => unknown): Preparation => async (own) => ({ params: { id: await own.patient() }, ...(body !== undefined && { body: await body(own) }) });

const clearanceAnswer = async (own: Own) => ({ decision: 'declined', answeredByName: 'Dr Quist', answeredByProfession: 'physician', answeredOn: await today(own), answer: own.words });
const replyToClearance = async (own: Own) => {
  const { id, version } = await newClearance(own);
  return { id, version, answer: await clearanceAnswer(own) };
};

const ofNewcomer = (body: (own: Own) => unknown): Preparation => async (own) => ({ params: { id: await own.newcomer() }, body: await body(own) });

const TECHNIQUE = { modalityId: 'education', region: 'calf', side: 'left', minutes: 10 };
const NEW_PASSWORD = 'walnut cobalt trumpet';

export const GOOD_REQUESTS: Readonly<Record<string, Preparation>> = {
  'GET /health': plain(),
  'GET /ready': plain(),
  'POST /sign-in': async () => ({ body: { email: (await newAccount()).email, password: PASSWORD } }),
  'POST /sign-in/code': codeToSend,
  'POST /password-resets': plain({ email: 'somebody@example.test' }),
  'POST /password-resets/completion': async () => ({ body: { token: await resetToken((await newAccount()).id), password: NEW_PASSWORD } }),
  'POST /invitations/preview': async (own) => ({ body: { token: await invitationToken((await newInvitation(own)).id) } }),
  'POST /invitations/acceptance': async (own) => ({ body: { token: await invitationToken((await newInvitation(own)).id), displayName: 'Kim', password: NEW_PASSWORD } }),
  'GET /session': plain(),
  'PUT /session/clinic': (own) => Promise.resolve({ body: { clinicId: own.clinic.id } }),
  'POST /session/re-authentication': plain({ password: PASSWORD }),
  'PUT /account/password': plain({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
  'GET /account/sessions': plain(),
  'DELETE /account/sessions': plain(),
  'GET /account/second-factor': plain(),
  'POST /account/second-factor': plain(),
  'POST /account/second-factor/confirmation': begunSetUp,
  'POST /account/second-factor/recovery-codes': ownFactor,
  'DELETE /account/second-factor': plain(),
  'DELETE /account/sessions/{id}': async (own) => ({ params: { id: await sessionOf(own) } }),
  'POST /sign-out': plain(),
  'POST /sign-out-everywhere': plain(),

  'GET /clinic': plain(),
  'PATCH /clinic': async (own) => ({ version: await clinicVersion(own), body: { phone: '555 0100' } }),
  'GET /consent-texts/current': plain(),
  'POST /consent-texts': plain({ language: 'fr', body: 'Je consens.' }),
  'GET /people': plain(),
  'PATCH /people/{id}': of(newPerson, () => ({ displayName: 'Somebody' })),
  'DELETE /people/{id}/second-factor': of(personWithFactor),
  'GET /people/invitations': plain(),
  'POST /people/invitations': () => Promise.resolve({ body: { email: `${randomUUID()}@example.test`, role: 'assistant' } }),
  'DELETE /people/invitations/{id}': of(newInvitation),

  'GET /patients': (own) => Promise.resolve({ query: { search: nameOf(own.clinic) } }),
  'POST /patients': (own) => Promise.resolve({ body: { givenName: 'Kim', familyName: nameOf(own.clinic), birthDate: '1990-01-01', allowDuplicate: true } }),
  'GET /patients/{id}': ofPatient(),
  'PATCH /patients/{id}': of(patientVersion, () => ({ phone: '555 0101' })),
  'GET /patients/{id}/chart': ofPatient(),
  'GET /patients/{id}/history': ofPatient(),
  'GET /patients/{id}/facts': ofPatient(),
  'POST /patients/{id}/facts': ofNewcomer(() => ({ facts: [{ factId: 'hx.hipDysplasia', value: true }] })),
  'POST /patients/{id}/medicines': ofNewcomer((own) => ({ text: `Vitamin ${randomUUID()} ${own.words}` })),
  'PATCH /medicines/{id}': of(newMedicine, () => ({ status: 'past' })),
  'GET /medicine-suggestions': () => Promise.resolve({ query: { text: 'warf' } }),
  'POST /patients/{id}/episodes': ofPatient((own) => ({ title: own.words })),
  'PATCH /episodes/{id}': of(newEpisode, (own) => ({ title: own.words })),

  'POST /patients/{id}/intakes': ofPatient(() => ({ sendBy: 'link' })),
  'GET /intakes': plain(),
  'GET /intakes/{id}': of(openedIntake),
  'POST /intakes/{id}/link': of(openedIntake, () => ({ sendBy: 'link' })),
  'DELETE /intakes/{id}/link': of(openedIntake),
  'POST /intakes/{id}/hand-over': of(openedIntake),
  'POST /intakes/{id}/withdrawal': of(openedIntake),
  'PUT /intakes/{id}/answers/{itemId}': async (own) => {
    const { id, version } = await submittedIntake(own);
    return { params: { id, itemId: 'story.complaint' }, version, body: { value: own.words, note: 'Said so on the phone.' } };
  },
  'POST /intakes/{id}/answers/{itemId}/acceptance': async (own) => {
    const { id, version } = await submittedIntake(own);
    return { params: { id, itemId: 'story.complaint' }, version };
  },
  'POST /intakes/{id}/acceptance': of(submittedIntake),
  'POST /intakes/{id}/return': of(submittedIntake, () => ({ itemIds: ['story.complaint'], message: 'Please say more.' })),
  'POST /link/exchange': async (own) => ({ body: { token: (await openIntake(own)).token } }),
  'POST /link/check': async (own) => ({ body: { token: (await openIntake(own)).token, birthDate: BIRTH_DATE } }),
  'GET /link/intake': plain(),
  'PUT /link/language': plain({ language: 'fr' }),
  'PUT /link/answers': (own) => Promise.resolve({ body: { answers: [{ itemId: 'story.complaint', value: own.words, seq: 1, answeredBy: 'self', answeredAt: new Date().toISOString() }] } }),
  'POST /link/submission': async (own) => ({
    // Whoever has no link sends the same with the cookie they have.
    ...(own.actor.name === 'patient_link' && { headers: await answeredLink(own) }),
    body: { consent: { textId: await consentText(own), signedName: 'Robin Vale', signature: { kind: 'typed' } } },
  }),
  'POST /link/care/exchange': async (own) => ({ body: { token: await careToken(own) } }),
  'POST /link/care/check': async (own) => ({ body: { token: await careToken(own), birthDate: BIRTH_DATE } }),
  'GET /link/care': plain(),
  'PUT /link/care/done': async (own) => ({ body: { marks: [{ mark: randomUUID(), exerciseId: 'bridge', doneOn: await today(own), pain: 0, note: own.words, markedAt: new Date().toISOString(), undone: false }] } }),
  'POST /link/care/agreement': (own) => Promise.resolve({ body: { number: 1, signedName: own.words.slice(0, 100), relation: 'self' } }),
  'GET /link/care/document': plain(),
  'GET /link/care/questions': plain(),
  'POST /link/care/questions/answers': async (own) => ({ body: { requestId: await openQuestions(own), answers: [{ measureId: 'nprs', answers: { now: 4 } }] } }),
  'GET /link/consent-document': async (own) => (own.actor.name === 'patient_link' ? { headers: await signedLink(own) } : {}),
  'GET /patients/{id}/consents': ofPatient(),
  'POST /patients/{id}/consent-choices': ofPatient(() => ({ area: 'groin', choice: 'refused' })),
  'POST /consents/{id}/revocation': of(signedConsent, () => ({ reason: 'No longer wanted.' })),
  'GET /consents/{id}/document': of(signedConsent),

  'POST /screenings/preview': plain({ performerRole: 'massage-therapist', sessionDate: '2026-03-14', facts: {} }),
  'GET /patients/{id}/screening': ofPatient(),
  'POST /patients/{id}/screenings': ofPatient(() => ({})),
  'POST /patients/{id}/overrides': ofPatient(async (own) => ({ ruleId: CLEARABLE, reason: `Decided with the patient. ${own.words}`, validUntil: await inDays(own, 7) })),
  'GET /reports': plain(),
  'GET /reports/{reportId}': () => Promise.resolve({ params: { reportId: 'overdue-referrals' } }),
  'GET /reports/{reportId}/csv': () => Promise.resolve({ params: { reportId: 'overdue-referrals' } }),
  'GET /rules': plain(),
  'GET /rules/{ruleId}': () => Promise.resolve({ params: { ruleId: CLEARABLE } }),
  'GET /rules/{ruleId}/settings': () => Promise.resolve({ params: { ruleId: CLEARABLE } }),
  'POST /rules/{ruleId}/settings': async (own) => ({ params: { ruleId: ADJUSTABLE }, version: await ruleSettingsVersion(own), body: { maxPressure: 1, reason: `Decided by the owners. ${own.words}` } }),
  'GET /screenings/{id}': of(storedScreening),
  'POST /reasoning/preview': plain({ areas: [{ region: 'calf', side: 'left' }] }),
  'GET /patients/{id}/reasoning': ofPatient(),
  'POST /protocols/peace-and-love/preview': plain({ injuryDate: '2026-03-10', today: '2026-03-14' }),
  'POST /patients/{id}/check-ins': ofNewcomer(() => ({ answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: {} } })),
  'POST /patients/{id}/clearances': ofPatient((own) => ({ addressee: 'Dr Quist', question: own.words })),
  'GET /clearances': plain(),
  'GET /clearances/{id}': of(newClearance),
  'POST /clearances/{id}/answer': of(newClearance, clearanceAnswer),
  'POST /clearances/{id}/withdrawal': of(newClearance, (own) => ({ reason: own.words })),
  'POST /clearances/{id}/documents': async (own) => ({ params: { id: (await newClearance(own)).id }, headers: PAPER_HEADERS, body: await clearancePaperForm() }),
  'GET /clearance-documents/{id}/content': of(newClearanceDocument),
  'GET /clearances/{id}/letter': of(newClearance),
  'PUT /clearances/{id}/letter': of(newClearance, (own) => ({ addressee: own.words, contactId: null, parts: { situation: own.words, background: own.words, assessment: own.words, recommendation: own.words } })),
  'POST /clearances/{id}/letter/signature': of(newClearance, () => ({ wordsSeen: true })),
  'POST /clearances/{id}/letter/sendings': of(newSignedClearance, () => ({ way: 'email', email: 'quist@example.test' })),
  'GET /clearances/{id}/letter/document': of(newSignedClearance),
  'GET /clearances/{id}/letter/patient-copy': of(newSignedClearance),
  'POST /clearance-documents/{id}/removal': of(newClearanceDocument, (own) => ({ reason: own.words })),

  'GET /home': plain(),
  'GET /home/unsigned-notes': plain(),
  'GET /appointments': async (own) => ({ query: { date: await today(own) } }),
  'GET /appointments/calendar': async (own) => ({ query: { from: await today(own), days: '7' } }),
  'POST /appointments': async (own) => ({
    body: { patientId: await own.patient(), practitionerId: own.clinic.members.physiotherapist.membershipId, visitType: 'follow-up', ...freeTime() },
  }),
  'PATCH /appointments/{id}': of(newAppointment, () => ({ status: 'cancelled' })),
  'GET /calendar-feeds': plain(),
  'POST /calendar-feeds': (own) => Promise.resolve({ body: { practitionerId: own.clinic.members.physiotherapist.membershipId, label: 'A calendar' } }),
  'DELETE /calendar-feeds/{id}': of(newCalendarFeed),
  'GET /calendar-feeds/{file}': async (own) => ({ params: { file: await newFeedFile(own) } }),
  'GET /patients/{id}/authorisations': ofPatient(),
  'POST /patients/{id}/authorisations': async (own) => ({ params: { id: await personToAuthorise(own) }, body: { source: 'payer', visits: 6, fromOn: await today(own) } }),
  'PATCH /authorisations/{id}': of(newAuthorisation, () => ({ visits: 9 })),
  'GET /authorisations/{id}/renewal-letter': of(newAuthorisation),
  'POST /authorisations/{id}/renewal-letter': of(newAuthorisation, (own) => ({ text: `We ask for further visits. ${own.words}` })),
  'GET /tasks': plain(),
  'GET /tasks/counts': plain(),
  'PATCH /tasks/{id}': of(newTask, async (own) => ({ snoozedUntil: await inDays(own, 1) })),

  'GET /patients/{id}/findings': ofPatient(),
  'POST /patients/{id}/findings': ofPatient((own) => ({ kind: 'note', region: 'calf', side: 'left', data: { text: own.words } })),
  'POST /patients/{id}/findings/batch': ofPatient((own) => ({ findings: [{ kind: 'note', region: 'calf', side: 'left', data: { text: own.words } }] })),
  'GET /patients/{id}/examination-base': ofPatient(),
  'GET /findings/{id}/trend': of(newFinding),
  'PATCH /findings/{id}': of(newFinding, (own) => ({ data: { text: `${own.words} again` } })),
  'GET /patients/{id}/body-drawings': ofPatient(),
  'POST /patients/{id}/body-drawings': ofPatient(() => ({ drawing: DRAWING })),
  'GET /body-drawings/{id}': of(newBodyDrawing),
  'PATCH /body-drawings/{id}': of(newBodyDrawing, () => ({ drawing: DRAWING })),
  'GET /body-drawings/{id}/picture.svg': of(newBodyDrawing),
  'GET /patients/{id}/photos': ofPatient(),
  'POST /patients/{id}/photos': async (own) => ({ params: { id: await photographed(own) }, headers: PHOTO_HEADERS, body: await photoForm(own) }),
  'GET /photos/{id}/picture': of(newPhoto),
  'GET /photos/{id}/thumbnail': of(newPhoto),
  'POST /photos/{id}/viewings': of(newPhoto, (own) => ({ reason: own.words })),
  'POST /photos/{id}/withdrawal': of(newPhoto, (own) => ({ reason: own.words })),
  'GET /patients/{id}/outcomes': ofPatient(),
  'POST /patients/{id}/outcomes': ofPatient(() => ({ measureId: 'nprs', answers: { now: 4, best24h: 2, worst24h: 6 }, provenance: 'patient' })),
  'GET /patients/{id}/outcome-course': ofPatient(),
  'POST /patients/{id}/outcome-requests': async (own) => (await newActivePlan(own), { params: { id: await own.patient() }, body: { measures: ['nprs', 'groc'] } }),
  'POST /outcome-requests/{id}/withdrawal': async (own) => ({ params: { id: await questionsOf(own.clinic.id, (await newActivePlan(own)).id) } }),
  'POST /outcomes/{id}/correction': of(newOutcome, (own) => ({ answers: { now: 5 }, reason: own.words })),
  'POST /patients/{id}/sessions': ofPatient((own) => ({ visitType: 'not-treated', notTreatedReason: own.words })),
  'GET /patients/{id}/sessions': ofPatient(),
  'GET /sessions': plain(),
  'GET /sessions/{id}': of(newNote),
  'PATCH /sessions/{id}': of(newNote, (own) => ({ subjective: own.words })),
  'PATCH /sessions/{id} of another': of(newNoteOfAnother, (own) => ({ subjective: own.words })),
  'GET /sessions/{id}/revisions': of(newNote),
  'PUT /sessions/{id}/techniques': of(newTreatment, () => ({ techniques: [TECHNIQUE] })),
  'GET /sessions/{id}/signing-check': of(newNote),
  'POST /sessions/{id}/signature': of(newNote, () => ({ warningsSeen: true })),
  'POST /sessions/{id}/signature of another': of(newNoteOfAnother, () => ({ warningsSeen: true })),
  'GET /sessions/{id}/co-signers': of(newNote),
  'POST /sessions/{id}/co-signature-request': of(newNoteOfAssistant, (own) => ({ comment: own.words, warningsSeen: true })),
  'POST /sessions/{id}/recall': of(newSentNote),
  'POST /sessions/{id}/return': of(newSentNote, (own) => ({ comment: own.words })),
  'POST /sessions/{id}/signature the second': of(newSentNote, () => ({ warningsSeen: true })),
  'GET /sessions/{id}/document': of(newSignedNote),
  'POST /sessions/{id}/withdrawal': of(newNote, () => ({ reason: 'Begun by mistake.' })),
  'POST /sessions/{id}/addenda': of(newSignedNote, (own) => ({ text: own.words, reason: 'Remembered later.' })),

  'GET /patients/{id}/plans': ofPatient(),
  'POST /patients/{id}/plans': ofPatient((own) => ({ title: own.words })),
  'GET /plans/{id}': of(newPlan),
  'PATCH /plans/{id}': of(newPlan, (own) => ({ title: `${own.words} two` })),
  'PUT /plans/{id}/goals': of(newPlan, async (own) => ({ goals: [await goal(own)] })),
  'PUT /plans/{id}/exercises': of(newPlan, (own) => ({ exercises: [{ ...BRIDGE, note: own.words.slice(0, 200) }] })),
  'GET /plans/{id}/care': of(newActivePlan),
  'POST /plans/{id}/care-link': of(newActivePlan, () => ({})),
  'DELETE /plans/{id}/care-link': of(newActivePlan),
  'GET /plans/{id}/document': of(newActivePlan),
  'GET /plans/{id}/patient-page': of(newActivePlan),
  'PUT /plans/{id}/interventions': of(newPlan, () => ({ interventions: [INTERVENTION] })),
  'POST /plans/{id}/activation': of(newPlan, () => ({})),
  'POST /plans/{id}/protocol-moves': of(newActivePlan, () => ({ kind: 'reinjury', reason: 'Fell again.' })),
  'POST /plans/{id}/completion': of(newActivePlan, (own) => ({ ending: 'stopped', reason: own.words })),
  'GET /plans/{id}/versions': of(newActivePlan),
  'GET /plans/{id}/life': of(newActivePlan),
  'GET /plans/{id}/difference': planToCompare,
  'GET /plan-versions/{id}': of(newPlanVersion),
  'PUT /plans/{id}/limits': of(newActivePlan, () => ({ reviewEveryVisits: 3 })),
  'POST /plans/{id}/agreements': planToAgree,
  'POST /plan-agreements/{id}/withdrawal': of(newPlanAgreement, (own) => ({ reason: own.words })),
  'POST /plans/{id}/reviews': of(newActivePlan, async (own) => ({ decision: 'continue', note: own.words, retested: [], nextOn: await inDays(own, 28) })),
  'GET /plans/{id}/discharge-summary': of(newActivePlan),
  'PUT /plans/{id}/discharge-summary': planToSumUp,
  'POST /plans/{id}/discharge-summary/signature': summaryToSign,
  'GET /plans/{id}/discharge-summary/document': of(newActivePlan),
  'GET /plan-templates': plain(),
  'POST /plan-templates': async (own) => ({ body: { name: own.words, planId: (await newPlan(own)).id } }),
  'PATCH /plan-templates/{id}': of(newPlanTemplate, (own) => ({ name: `${own.words} two` })),

  'POST /patients/{id}/referrals': ofPatient((own) => ({ direction: 'inbound', reason: own.words, toName: 'Dr Quist', urgency: 'routine' })),
  'POST /patients/{id}/referrals outbound': ofPatient((own) => ({ reason: own.words, toName: 'Dr Quist', urgency: 'routine' })),
  'GET /patients/{id}/referrals': ofPatient(),
  'GET /referrals': plain(),
  'GET /referrals/counts': plain(),
  'GET /referrals/{id}': of(newReferral),
  'PATCH /referrals/{id} letter': of(newReferral, (own) => ({ question: own.words })),
  'PATCH /referrals/{id}': of(newReferral, async (own) => ({ dueOn: await inDays(own, 3) })),
  'POST /referrals/{id}/steps': of(newReferral, () => ({ step: 'send', way: 'printed' })),
  'GET /referrals/{id}/reply-offer': of(newReferral),
  'POST /referrals/{id}/effects-preview': of(newReferral, async (own) => ({ effects: { facts: [{ factId: 'sx.fever', value: false }], clearance: await replyToClearance(own), plan: { planId: (await newActivePlan(own)).id, action: 'review' } } })),
  'GET /clinic/scope': plain(),
  'PUT /clinic/scope': async (own) => ({ version: await clinicVersion(own), body: { notPerformed: [{ role: 'massage-therapist', modalityId: 'deep-tissue' }] } }),
  'GET /clinic/referral-days': plain(),
  'PATCH /clinic/referral-days': async (own) => ({ version: await clinicVersion(own), body: { withinDays: 4 } }),
  'POST /referrals/{id}/steps close': of(newReferral, (own) => ({ step: 'close', closeReason: own.words, outcome: 'Not needed any more.', patientTold: true })),
  'GET /referrals/{id}/attachments': of(newReferral),
  'POST /referrals/{id}/attachments': async (own) => ({ params: { id: (await newReferral(own)).id }, headers: PAPER_HEADERS, body: await paperForm(own) }),
  'GET /attachments/{id}/content': of(newAttachment),
  'POST /attachments/{id}/removal': of(newAttachment, (own) => ({ reason: own.words })),
  'POST /patients/{id}/inbound-referrals': ofPatient((own) => ({ fromName: 'Dr Quist', question: own.words })),
  'GET /referrals/{id}/inbound-letter': of(newInboundReferral),
  'PUT /referrals/{id}/inbound-letter': of(newInboundReferral, (own) => ({ question: own.words })),
  'GET /referrals/{id}/letter': of(newReferral),
  'POST /referrals/{id}/letter/signature': of(newReferral, () => ({ wordsSeen: true })),
  'GET /referrals/{id}/letter/document': of(newSignedLetter),
  'GET /referrals/{id}/letter/patient-copy': of(newSignedLetter),
  'GET /contacts': plain(),
  'GET /contacts/{id}': of(newContact),
  'POST /contacts': () => Promise.resolve({ body: { name: `Dr ${randomUUID().slice(0, 8)}` } }),
  'PATCH /contacts/{id}': of(newContact, () => ({ phone: '555 0102' })),

  'GET /fhir/metadata': plain(),
  'GET /fhir/{type}': async (own) => ({ params: { type: 'Patient' }, query: { _id: await own.patient() } }),
  'GET /fhir/{type} clinical': async (own) => ({ params: { type: 'Observation' }, query: { patient: await own.patient() } }),
  'GET /fhir/{type}/{id}': async (own) => ({ params: { type: 'Patient', id: await own.patient() } }),
  'GET /fhir/{type}/{id} clinical': async (own) => ({ params: { type: 'Encounter', id: (await newSignedNote(own)).id } }),
  'GET /fhir/Patient/{id}/$everything': ofPatient(),
  'GET /api-tokens': plain(),
  'POST /api-tokens': () => Promise.resolve({ body: API_TOKEN }),
  'DELETE /api-tokens/{id}': of(newApiToken),

  'GET /exports': plain(),
  'POST /exports': plain({ reason: 'Moving house' }),
  'GET /exports/{id}/archive': of((own) => newExport(own, 'clinic')),
  'POST /patients/{id}/exports': ofPatient(() => ({ reason: 'The patient asked' })),
  'GET /patient-exports/{id}/archive': of((own) => newExport(own, 'patient')),
  'POST /patient-imports': (own) => Promise.resolve({ headers: { 'Content-Type': 'text/csv', 'X-File-Name': 'people.csv' }, body: table(own) }),
  'GET /patient-imports': plain(),
  'GET /patient-imports/{id}': of(newPatientImport),
  'GET /patient-imports/{id}/rows': of(newPatientImport),
  'PATCH /patient-imports/{id}': of(newPatientImport, () => ({ duplicates: 'skip' })),
  'POST /patient-imports/{id}/run': of(newPatientImport),
  'POST /patient-imports/{id}/undo': of(finishedPatientImport),
  'DELETE /patient-imports/{id}': of(newPatientImport),
  'POST /imports': (own) => Promise.resolve({ headers: { 'Content-Type': 'application/fhir+json', 'X-File-Name': 'record.json' }, body: bundle(own) }),
  'GET /imports': plain(),
  'GET /imports/{id}': of(newImport),
  'GET /messages': plain(),
  'GET /messages/{id}': of(failedMessage),
  'POST /messages/{id}/retry': of(failedMessage),
  'POST /messages/{id}/giving-up': of(failedMessage),
  'POST /messages/{id}/arrival': of(unsureMessage),
  'GET /patients/{id}/mail-preferences': ofPatient(),
  'PUT /patients/{id}/mail-preferences': ofPatient(() => ({ kind: 'visit-reminder', wanted: true })),
  'POST /reminders/preview': async (own) => ({ body: { token: await reminderToken(own) } }),
  'PUT /reminders/wish': async (own) => ({ body: { token: await reminderToken(own), wanted: true } }),
  'POST /reminders/one-click/{token}': async (own) => ({ params: { token: await reminderToken(own) } }),
  'GET /clinic/records-past-retention': plain(),
  'GET /clinic/legal-holds': plain(),
  'GET /patients/{id}/legal-hold': ofPatient(),
  'POST /patients/{id}/legal-hold': async (own) => ({ params: { id: await agedPatient(own) }, body: { reason: 'A claim is open.' } }),
  'POST /patients/{id}/legal-hold/release': of(heldPatient),
  'GET /clinic/purges': plain(),
  'POST /clinic/purges': async (own) => ({ body: { patientIds: [await agedPatient(own)], reason: 'Past their time.' } }),
  'POST /clinic/purges/{id}/confirmation': of(newPurge),
  'POST /clinic/purges/{id}/withdrawal': of(newPurge),
  'GET /audit': plain(),
  'GET /audit/csv': plain(),
  'GET /audit/verification': plain(),
};

/** A further session of the caller; of somebody else for those who have no account. */
async function sessionOf(own: Own): Promise<string> {
  const accountId = own.actor.accountId ?? own.clinic.members.physiotherapist.accountId;
  await newSession(accountId, own.clinic.id);
  const [row] = await sql<{ id: string }>`select id from account_session where account_id = ${accountId} order by created_at desc, id limit 1`;
  return row?.id ?? '';
}

async function consentText(own: Own): Promise<string> {
  const [row] = await sql<{ id: string }>`select id from consent_text where clinic_id = ${own.clinic.id} and language = 'en' order by number desc limit 1`;
  return row?.id ?? '';
}
