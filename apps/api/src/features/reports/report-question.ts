// What a report is: a question that a clinic asks of its own records, and the statement that answers it.
import { type Prisma, type RequestContext, type Role } from '../../platform/http/api.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';

/** Where an answer is dealt with. */
export const REPORT_SUBJECTS = ['patient', 'referral', 'plan', 'session', 'intake', 'clearance'] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

/** What the statements may ask about: always one clinic, always its own day. */
export type Asked = Pick<RequestContext, 'clinicId' | 'today' | 'timeZone'>;

export interface Told {
  readonly header: string;
  /** A code of the records into words; absent where people's own words are told. */
  readonly words?: (code: string) => string;
}

export interface ReportQuestion {
  readonly id: string;
  readonly question: string;
  /** What counts, exactly: the definition somebody can check by hand. */
  readonly counts: string;
  /** Administration runs the clinic; what an answer says of a person's health is for those who treat. */
  readonly seenBy: 'everyone' | 'clinical';
  readonly subject: ReportSubject;
  /** What the day of a row means. */
  readonly sinceMeans: string;
  /** What a row tells, in the order of `told`. */
  readonly tells: readonly Told[];
  /** Rows with subject_id, patient_id, since (a day, never null), owner_id (may be null) and told (text[], one per header). */
  readonly rows: (asked: Asked) => Prisma.Sql;
}

export const maySee = ({ role }: { readonly role: Role }, { seenBy }: ReportQuestion): boolean => seenBy === 'everyone' || seesClinicalDetail(role);
