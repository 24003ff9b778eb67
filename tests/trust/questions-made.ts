// Questions that wait on the page of the caller's own plan.
import { randomUUID } from 'node:crypto';
import { CARE_COOKIE } from '../support/care-link.js';
import { hashOf } from '../support/clinic.js';
import { sql } from '../support/database.js';
import type { Own } from './surroundings.js';

/** Questions to the person of a plan, whoever asks. */
export async function questionsOf(clinicId: string, planId: string): Promise<string> {
  const id = randomUUID();
  await sql`insert into outcome_request (clinic_id, id, patient_id, plan_id, measures, due_on)
    select p.clinic_id, ${id}, p.patient_id, p.id, '{nprs}', current_date + 7 from plan p where p.clinic_id = ${clinicId} and p.id = ${planId}`;
  return id;
}

/** The id of a fresh request; of none for a caller without a plan. */
export async function openQuestions({ clinic, actor }: Own): Promise<string> {
  const token = new RegExp(`${CARE_COOKIE}=([^;]+)`, 'u').exec(Object.values(actor.cookie).join('; '))?.[1];
  if (token === undefined) return randomUUID();
  const id = randomUUID();
  await sql`insert into outcome_request (clinic_id, id, patient_id, plan_id, measures, due_on)
    select p.clinic_id, ${id}, p.patient_id, p.id, '{nprs}', current_date + 7 from care_access a join care_link l on l.clinic_id = a.clinic_id and l.id = a.link_id
      join plan p on p.clinic_id = l.clinic_id and p.id = l.plan_id where a.clinic_id = ${clinic.id} and a.token_hash = ${hashOf(token)}`;
  return id;
}
