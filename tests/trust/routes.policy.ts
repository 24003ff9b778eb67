// Who may call what. The one list of it: tests hold it against the routes the program declares, and against every answer.
import { type ActorName, isMember, type Member } from './actors.js';

export type Audience =
  /** No session needed: what is sent is the proof, or there is nothing to prove. */
  | 'anybody'
  /** Any account that is signed in, of a clinic or not. */
  | 'signed-in'
  /** The browser that opened a patient's link. */
  | 'patient_link'
  | readonly Member[];

export interface RoutePolicy {
  /** `PATCH /patients/{id}` */
  readonly name: string;
  /** A second kind of request to the same route, with a rule of its own. */
  readonly variant?: string;
  readonly audience: Audience;
  /** The route lets more in; its handler refuses by what is asked of it. Another clinic's object is answered like an unknown one first. */
  readonly byHandler?: boolean;
  /** A signed-in person who is not admitted is answered as if there were nothing. */
  readonly hidden?: boolean;
  /** Asks for a sign-in of the last five minutes. */
  readonly recentSignIn?: boolean;
  /** Ends or changes the caller's session: every call needs a person of its own. */
  readonly ownSession?: boolean;
}

const PHYSIOTHERAPISTS: readonly Member[] = ['physiotherapist', 'owning_physiotherapist'];
const PRACTITIONERS: readonly Member[] = [...PHYSIOTHERAPISTS, 'massage_therapist'];
const CLINICAL: readonly Member[] = [...PRACTITIONERS, 'assistant'];
const ADMINISTRATION: readonly Member[] = ['owner', 'clinic_admin', 'owning_physiotherapist'];
/** Owner rights, whatever the profession. */
const OWNERS: readonly Member[] = ['owner', 'owning_physiotherapist'];
/** Who may take a patient's whole record along. */
const RECORD_TAKERS: readonly Member[] = [...PRACTITIONERS, 'owner'];
const EVERYBODY: readonly Member[] = ['owner', 'clinic_admin', ...CLINICAL];

type More = Partial<Omit<RoutePolicy, 'name' | 'audience'>>;
const route = (name: string, audience: Audience, more: More = {}): RoutePolicy => ({ name, audience, ...more });

export const ROUTES: readonly RoutePolicy[] = [
  // The service, and getting in and out of it
  route('GET /health', 'anybody'),
  route('GET /ready', 'anybody'),
  route('POST /sign-in', 'anybody', { ownSession: true }),
  route('POST /sign-in/code', 'anybody', { ownSession: true }),
  route('POST /password-resets', 'anybody'),
  route('POST /password-resets/completion', 'anybody'),
  route('POST /invitations/preview', 'anybody'),
  route('POST /invitations/acceptance', 'anybody', { ownSession: true }),
  route('GET /session', 'signed-in'),
  route('PUT /session/clinic', EVERYBODY, { ownSession: true, hidden: true }),
  route('POST /session/re-authentication', 'signed-in', { ownSession: true }),
  route('PUT /account/password', 'signed-in', { ownSession: true }),
  route('GET /account/sessions', 'signed-in'),
  route('DELETE /account/sessions/{id}', 'signed-in'),
  route('DELETE /account/sessions', 'signed-in', { ownSession: true }),
  route('GET /account/second-factor', 'signed-in'),
  route('POST /account/second-factor', 'signed-in', { recentSignIn: true, ownSession: true }),
  route('POST /account/second-factor/confirmation', 'signed-in', { recentSignIn: true, ownSession: true }),
  route('POST /account/second-factor/recovery-codes', 'signed-in', { recentSignIn: true, ownSession: true }),
  route('DELETE /account/second-factor', 'signed-in', { recentSignIn: true, ownSession: true }),
  route('POST /sign-out', 'anybody', { ownSession: true }),
  route('POST /sign-out-everywhere', 'signed-in', { ownSession: true }),

  // The clinic and its people
  route('GET /clinic', EVERYBODY),
  route('PATCH /clinic', ADMINISTRATION),
  route('GET /consent-texts/current', EVERYBODY),
  route('POST /consent-texts', ADMINISTRATION),
  route('GET /people', EVERYBODY),
  route('PATCH /people/{id}', ADMINISTRATION, { recentSignIn: true }),
  route('DELETE /people/{id}/second-factor', ADMINISTRATION, { recentSignIn: true }),
  route('GET /people/invitations', ADMINISTRATION),
  route('POST /people/invitations', ADMINISTRATION, { recentSignIn: true }),
  route('DELETE /people/invitations/{id}', ADMINISTRATION),

  // Who a patient is: everybody. What a patient has: clinical staff
  route('GET /patients', EVERYBODY),
  route('POST /patients', EVERYBODY),
  route('GET /patients/{id}', EVERYBODY),
  route('PATCH /patients/{id}', EVERYBODY),
  route('GET /patients/{id}/chart', EVERYBODY),
  route('GET /patients/{id}/history', EVERYBODY),
  route('GET /patients/{id}/facts', CLINICAL),
  route('POST /patients/{id}/facts', CLINICAL),
  route('POST /patients/{id}/medicines', CLINICAL),
  route('PATCH /medicines/{id}', CLINICAL),
  route('GET /medicine-suggestions', EVERYBODY),
  route('POST /patients/{id}/episodes', PRACTITIONERS),
  route('PATCH /episodes/{id}', PRACTITIONERS),

  // Intakes: administration gets them in, clinical staff reads them, practitioners take them into the chart
  route('POST /patients/{id}/intakes', EVERYBODY),
  route('GET /intakes', EVERYBODY),
  route('GET /intakes/{id}', CLINICAL),
  route('POST /intakes/{id}/link', EVERYBODY),
  route('DELETE /intakes/{id}/link', EVERYBODY),
  route('POST /intakes/{id}/hand-over', EVERYBODY, { ownSession: true }),
  route('POST /intakes/{id}/withdrawal', EVERYBODY),
  route('PUT /intakes/{id}/answers/{itemId}', CLINICAL),
  route('POST /intakes/{id}/answers/{itemId}/acceptance', PRACTITIONERS),
  route('POST /intakes/{id}/acceptance', PRACTITIONERS),
  route('POST /intakes/{id}/return', CLINICAL),
  route('POST /link/exchange', 'anybody'),
  route('POST /link/check', 'anybody', { ownSession: true }),
  route('GET /link/intake', 'patient_link'),
  route('PUT /link/language', 'patient_link'),
  route('PUT /link/answers', 'patient_link'),
  route('POST /link/submission', 'patient_link'),
  route('GET /link/consent-document', 'patient_link'),
  route('POST /link/care/exchange', 'anybody'),
  route('POST /link/care/check', 'anybody', { ownSession: true }),
  route('GET /link/care', 'patient_link'),
  route('PUT /link/care/done', 'patient_link'),
  route('POST /link/care/agreement', 'patient_link'),
  route('GET /link/care/document', 'patient_link'),
  route('GET /link/care/questions', 'patient_link'),
  route('POST /link/care/questions/answers', 'patient_link'),
  route('GET /patients/{id}/consents', CLINICAL),
  route('POST /patients/{id}/consent-choices', CLINICAL),
  route('POST /consents/{id}/revocation', CLINICAL),
  route('GET /consents/{id}/document', CLINICAL),

  // Screening
  route('POST /screenings/preview', EVERYBODY),
  route('GET /patients/{id}/screening', CLINICAL),
  route('POST /patients/{id}/screenings', CLINICAL),
  route('POST /patients/{id}/overrides', PHYSIOTHERAPISTS),
  route('GET /reports', EVERYBODY),
  route('GET /reports/{reportId}', EVERYBODY),
  route('GET /reports/{reportId}/csv', EVERYBODY, { recentSignIn: true }),
  route('GET /rules', EVERYBODY),
  route('GET /rules/{ruleId}', EVERYBODY),
  route('GET /rules/{ruleId}/settings', EVERYBODY),
  route('POST /rules/{ruleId}/settings', OWNERS),
  route('GET /screenings/{id}', CLINICAL),
  route('POST /reasoning/preview', EVERYBODY),
  route('GET /patients/{id}/reasoning', CLINICAL),
  route('POST /protocols/peace-and-love/preview', EVERYBODY),
  route('POST /patients/{id}/check-ins', CLINICAL),
  route('POST /patients/{id}/clearances', PRACTITIONERS),
  route('GET /clearances', EVERYBODY),
  route('GET /clearances/{id}', CLINICAL),
  route('POST /clearances/{id}/answer', PRACTITIONERS),
  route('POST /clearances/{id}/withdrawal', PRACTITIONERS),
  route('POST /clearances/{id}/documents', PRACTITIONERS),
  route('GET /clearance-documents/{id}/content', CLINICAL),
  route('POST /clearance-documents/{id}/removal', PRACTITIONERS),
  route('GET /clearances/{id}/letter', CLINICAL),
  route('PUT /clearances/{id}/letter', PRACTITIONERS),
  route('POST /clearances/{id}/letter/signature', PRACTITIONERS),
  route('POST /clearances/{id}/letter/sendings', PRACTITIONERS),
  route('GET /clearances/{id}/letter/document', CLINICAL),
  route('GET /clearances/{id}/letter/patient-copy', CLINICAL),

  // The day
  route('GET /home', EVERYBODY),
  route('GET /home/unsigned-notes', EVERYBODY),
  route('GET /appointments', EVERYBODY),
  route('GET /appointments/calendar', EVERYBODY),
  route('POST /appointments', EVERYBODY),
  route('PATCH /appointments/{id}', EVERYBODY),
  route('GET /calendar-feeds', EVERYBODY),
  route('POST /calendar-feeds', EVERYBODY),
  route('DELETE /calendar-feeds/{id}', EVERYBODY),
  route('GET /calendar-feeds/{file}', 'anybody'),
  route('GET /patients/{id}/authorisations', EVERYBODY),
  route('POST /patients/{id}/authorisations', EVERYBODY),
  route('PATCH /authorisations/{id}', EVERYBODY),
  route('GET /authorisations/{id}/renewal-letter', CLINICAL),
  route('POST /authorisations/{id}/renewal-letter', CLINICAL),
  route('GET /tasks', EVERYBODY),
  route('GET /tasks/counts', EVERYBODY),
  route('PATCH /tasks/{id}', EVERYBODY),

  // The chart
  route('GET /patients/{id}/findings', CLINICAL),
  route('POST /patients/{id}/findings', CLINICAL),
  route('POST /patients/{id}/findings/batch', CLINICAL),
  route('GET /patients/{id}/examination-base', CLINICAL),
  route('GET /findings/{id}/trend', CLINICAL),
  route('PATCH /findings/{id}', CLINICAL),
  route('GET /patients/{id}/body-drawings', CLINICAL),
  route('POST /patients/{id}/body-drawings', CLINICAL),
  route('GET /body-drawings/{id}', CLINICAL),
  route('PATCH /body-drawings/{id}', CLINICAL),
  route('GET /body-drawings/{id}/picture.svg', CLINICAL),
  route('GET /patients/{id}/photos', CLINICAL),
  route('POST /patients/{id}/photos', CLINICAL),
  route('GET /photos/{id}/picture', CLINICAL),
  route('GET /photos/{id}/thumbnail', CLINICAL),
  route('POST /photos/{id}/viewings', CLINICAL),
  route('POST /photos/{id}/withdrawal', CLINICAL),
  route('GET /patients/{id}/outcomes', CLINICAL),
  route('POST /patients/{id}/outcomes', CLINICAL),
  route('GET /patients/{id}/outcome-course', CLINICAL),
  route('POST /patients/{id}/outcome-requests', CLINICAL),
  route('POST /outcome-requests/{id}/withdrawal', CLINICAL),
  route('POST /outcomes/{id}/correction', CLINICAL),
  route('POST /patients/{id}/sessions', CLINICAL),
  route('GET /patients/{id}/sessions', CLINICAL),
  route('GET /sessions', CLINICAL),
  route('GET /sessions/{id}', CLINICAL),
  route('PATCH /sessions/{id}', CLINICAL),
  route('PATCH /sessions/{id}', PRACTITIONERS, { variant: 'of another', byHandler: true }),
  route('GET /sessions/{id}/revisions', CLINICAL),
  route('PUT /sessions/{id}/techniques', CLINICAL),
  route('GET /sessions/{id}/signing-check', CLINICAL),
  route('POST /sessions/{id}/signature', PRACTITIONERS),
  route('POST /sessions/{id}/signature', [], { variant: 'of another', byHandler: true }),
  route('GET /sessions/{id}/co-signers', CLINICAL),
  route('POST /sessions/{id}/co-signature-request', ['assistant'], { byHandler: true }),
  route('POST /sessions/{id}/recall', ['assistant'], { byHandler: true }),
  route('POST /sessions/{id}/return', PRACTITIONERS),
  route('POST /sessions/{id}/signature', PRACTITIONERS, { variant: 'the second' }),
  route('GET /sessions/{id}/document', CLINICAL),
  route('POST /sessions/{id}/withdrawal', CLINICAL),
  route('POST /sessions/{id}/addenda', PRACTITIONERS),

  // Plans: anybody clinical drafts, practitioners put them into force
  route('GET /patients/{id}/plans', CLINICAL),
  route('POST /patients/{id}/plans', CLINICAL),
  route('GET /plans/{id}', CLINICAL),
  route('PATCH /plans/{id}', CLINICAL),
  route('PUT /plans/{id}/goals', CLINICAL),
  route('PUT /plans/{id}/interventions', CLINICAL),
  route('PUT /plans/{id}/exercises', CLINICAL),
  route('GET /plans/{id}/care', CLINICAL),
  route('POST /plans/{id}/care-link', CLINICAL),
  route('DELETE /plans/{id}/care-link', CLINICAL),
  route('GET /plans/{id}/document', CLINICAL),
  route('GET /plans/{id}/patient-page', CLINICAL),
  route('POST /plans/{id}/activation', PRACTITIONERS),
  route('POST /plans/{id}/protocol-moves', PRACTITIONERS),
  route('POST /plans/{id}/completion', PRACTITIONERS),
  route('GET /plans/{id}/versions', CLINICAL),
  route('GET /plans/{id}/life', CLINICAL),
  route('GET /plans/{id}/difference', CLINICAL),
  route('GET /plan-versions/{id}', CLINICAL),
  route('PUT /plans/{id}/limits', CLINICAL),
  route('POST /plans/{id}/agreements', CLINICAL),
  route('POST /plan-agreements/{id}/withdrawal', CLINICAL),
  route('POST /plans/{id}/reviews', PRACTITIONERS),
  route('GET /plans/{id}/discharge-summary', CLINICAL),
  route('PUT /plans/{id}/discharge-summary', CLINICAL),
  route('POST /plans/{id}/discharge-summary/signature', PRACTITIONERS),
  route('GET /plans/{id}/discharge-summary/document', CLINICAL),
  route('GET /plan-templates', CLINICAL),
  route('POST /plan-templates', PRACTITIONERS),
  route('PATCH /plan-templates/{id}', PRACTITIONERS),

  // Referrals: administration runs the loop, clinical staff writes the letter, practitioners end it
  route('POST /patients/{id}/referrals', EVERYBODY),
  route('POST /patients/{id}/referrals', CLINICAL, { variant: 'outbound', byHandler: true }),
  route('GET /patients/{id}/referrals', EVERYBODY),
  route('GET /referrals', EVERYBODY),
  route('GET /referrals/counts', EVERYBODY),
  route('GET /referrals/{id}', EVERYBODY),
  route('PATCH /referrals/{id}', EVERYBODY),
  route('PATCH /referrals/{id}', CLINICAL, { variant: 'letter', byHandler: true }),
  route('POST /referrals/{id}/steps', EVERYBODY),
  route('POST /referrals/{id}/steps', PRACTITIONERS, { variant: 'close', byHandler: true }),
  route('GET /referrals/{id}/reply-offer', PRACTITIONERS),
  route('POST /referrals/{id}/effects-preview', PRACTITIONERS),
  route('GET /clinic/referral-days', EVERYBODY),
  route('PATCH /clinic/referral-days', ADMINISTRATION),
  route('GET /clinic/scope', EVERYBODY),
  route('PUT /clinic/scope', ADMINISTRATION),
  route('GET /referrals/{id}/attachments', EVERYBODY),
  route('POST /referrals/{id}/attachments', EVERYBODY),
  route('GET /attachments/{id}/content', EVERYBODY),
  route('POST /attachments/{id}/removal', EVERYBODY),
  route('POST /patients/{id}/inbound-referrals', EVERYBODY),
  route('GET /referrals/{id}/inbound-letter', EVERYBODY),
  route('PUT /referrals/{id}/inbound-letter', EVERYBODY),
  route('GET /referrals/{id}/letter', EVERYBODY),
  route('POST /referrals/{id}/letter/signature', PRACTITIONERS),
  route('GET /referrals/{id}/letter/document', EVERYBODY),
  route('GET /referrals/{id}/letter/patient-copy', EVERYBODY),
  route('GET /contacts', EVERYBODY),
  route('GET /contacts/{id}', EVERYBODY),
  route('POST /contacts', EVERYBODY),
  route('PATCH /contacts/{id}', EVERYBODY),

  // For programs: who a patient is for every member, what they have for clinical staff
  route('GET /fhir/metadata', 'anybody'),
  route('GET /fhir/{type}', EVERYBODY),
  route('GET /fhir/{type}', CLINICAL, { variant: 'clinical', byHandler: true }),
  route('GET /fhir/{type}/{id}', EVERYBODY),
  route('GET /fhir/{type}/{id}', CLINICAL, { variant: 'clinical', byHandler: true }),
  route('GET /fhir/Patient/{id}/$everything', CLINICAL),
  route('GET /api-tokens', EVERYBODY),
  route('POST /api-tokens', EVERYBODY, { recentSignIn: true }),
  route('DELETE /api-tokens/{id}', EVERYBODY),

  // Administration
  // Copies that leave the house: the clinic with its owner, one record also with those who treat
  route('GET /exports', OWNERS),
  route('POST /exports', OWNERS, { recentSignIn: true }),
  route('GET /exports/{id}/archive', OWNERS),
  route('POST /patients/{id}/exports', RECORD_TAKERS, { recentSignIn: true }),
  route('GET /patient-exports/{id}/archive', RECORD_TAKERS),
  route('POST /patient-imports', ADMINISTRATION),
  route('GET /patient-imports', ADMINISTRATION),
  route('GET /patient-imports/{id}', ADMINISTRATION),
  route('GET /patient-imports/{id}/rows', ADMINISTRATION),
  route('PATCH /patient-imports/{id}', ADMINISTRATION),
  route('POST /patient-imports/{id}/run', ADMINISTRATION),
  route('POST /patient-imports/{id}/undo', ADMINISTRATION),
  route('DELETE /patient-imports/{id}', ADMINISTRATION),
  route('POST /imports', ADMINISTRATION),
  route('GET /imports', ADMINISTRATION),
  route('GET /imports/{id}', ADMINISTRATION),
  route('GET /messages', ADMINISTRATION),
  route('GET /messages/{id}', ADMINISTRATION),
  route('POST /messages/{id}/retry', ADMINISTRATION),
  route('POST /messages/{id}/giving-up', ADMINISTRATION),
  route('POST /messages/{id}/arrival', ADMINISTRATION),
  route('GET /patients/{id}/mail-preferences', EVERYBODY),
  route('PUT /patients/{id}/mail-preferences', EVERYBODY),
  route('POST /reminders/preview', 'anybody'),
  route('PUT /reminders/wish', 'anybody'),
  route('POST /reminders/one-click/{token}', 'anybody'),
  route('GET /clinic/records-past-retention', ADMINISTRATION),
  route('GET /clinic/legal-holds', ADMINISTRATION),
  route('GET /patients/{id}/legal-hold', ADMINISTRATION),
  route('POST /patients/{id}/legal-hold', ADMINISTRATION),
  route('POST /patients/{id}/legal-hold/release', ADMINISTRATION),
  route('GET /clinic/purges', ADMINISTRATION),
  route('POST /clinic/purges', ADMINISTRATION, { recentSignIn: true }),
  route('POST /clinic/purges/{id}/confirmation', ADMINISTRATION, { recentSignIn: true }),
  route('POST /clinic/purges/{id}/withdrawal', ADMINISTRATION),
  route('GET /audit', ADMINISTRATION),
  route('GET /audit/csv', ADMINISTRATION, { recentSignIn: true }),
  route('GET /audit/verification', ADMINISTRATION),
];

const SIGNED_IN: readonly ActorName[] = [...EVERYBODY, 'deactivated', 'outsider'];

export function admits({ audience }: RoutePolicy, actor: ActorName): boolean {
  if (audience === 'anybody') return true;
  if (audience === 'signed-in') return SIGNED_IN.includes(actor);
  if (audience === 'patient_link') return actor === 'patient_link';
  return isMember(actor) && audience.includes(actor);
}
