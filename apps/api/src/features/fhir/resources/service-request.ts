// Referrals, out of the clinic and into it.
import type { ServiceRequest } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { concept, meta, note, patient, person, withoutEmpty } from '../elements.js';
import type { Frame, ResourceSource } from '../resource-source.js';

export interface ReferralRow {
  readonly id: string;
  readonly patient_id: string;
  readonly direction: 'outbound' | 'inbound';
  readonly status: string;
  readonly urgency: string;
  readonly due_on: string;
  readonly owner_name: string;
  readonly to_name: string;
  readonly reason: string;
  readonly question: string;
  readonly reply: string | null;
  readonly replied_on: string | null;
  readonly outcome: string | null;
  readonly close_reason: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** In the order of R4: stat is now, asap the same day, urgent within days. */
const PRIORITIES: Readonly<Record<string, ServiceRequest['priority']>> = { now: 'stat', 'same-day': 'asap', 'within-days': 'urgent', routine: 'routine' };

/** A loop that ended without an answer was called off; one that was answered is done. */
export function requestStatus({ status, reply, outcome }: Pick<ReferralRow, 'status' | 'reply' | 'outcome'>): ServiceRequest['status'] {
  if (status === 'draft') return 'draft';
  if (status !== 'closed') return 'active';
  return reply === null && outcome === null ? 'revoked' : 'completed';
}

export function toServiceRequest(row: ReferralRow, { clinicName }: Pick<Frame, 'clinicName'>): ServiceRequest {
  const isOut = row.direction === 'outbound';
  return withoutEmpty<ServiceRequest>({
    resourceType: 'ServiceRequest',
    id: row.id,
    meta: meta(row.updated_at),
    status: requestStatus(row),
    intent: 'order',
    category: [concept('referral', row.direction, isOut ? 'Referral to others' : 'Referral to this clinic')],
    priority: PRIORITIES[row.urgency],
    code: { text: row.question },
    subject: patient(row.patient_id),
    occurrencePeriod: { end: row.due_on },
    authoredOn: row.created_at,
    requester: person(isOut ? row.owner_name : row.to_name),
    performer: [person(isOut ? row.to_name : clinicName)].filter((each) => each !== undefined),
    reasonCode: [{ text: row.reason }],
    note: note(
      row.reply === null ? null : `Reply${row.replied_on === null ? '' : ` of ${row.replied_on}`}: ${row.reply}`,
      row.outcome === null ? null : `Outcome: ${row.outcome}`,
      row.close_reason === null ? null : `Closed: ${row.close_reason}`,
    ),
  });
}

export const serviceRequests: ResourceSource = {
  type: 'ServiceRequest',
  rows: Prisma.sql`
    select r.clinic_id, r.id as key, r.id::text as id, r.patient_id, r.updated_at, to_jsonb(r) - 'letter' || jsonb_build_object('owner_name', m.display_name) as row
    from referral r join membership m on m.clinic_id = r.clinic_id and m.id = r.owner_id`,
  toResource: toServiceRequest,
};
