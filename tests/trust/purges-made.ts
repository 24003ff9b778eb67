// Records past their time, holds, and purges that wait for their second person.
import { randomUUID } from 'node:crypto';
import { agentOf, newSession } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { type Made, nameOf, type Own } from './surroundings.js';

const ADMINISTRATORS = ['owner', 'clinic_admin'] as const;

/** Nobody has written anything for a quarter of a century. */
export async function agedPatient(own: Own): Promise<string> {
  const id = randomUUID();
  await sql`insert into patient (clinic_id, id, given_name, family_name, birth_date, sort_key, created_at) values (${own.clinic.id}, ${id}, 'Robin', ${nameOf(own.clinic)}, '1950-03-14', 'robin', '2000-03-14T15:00:00Z')`;
  return id;
}

export async function heldPatient(own: Own): Promise<Made> {
  const id = await agedPatient(own);
  await own.clinic.as('clinic_admin').post(`/patients/${id}/legal-hold`).send({ reason: 'A claim is open.' }).expect(201);
  return { id, version: 1 };
}

/** Asked for by somebody else than the caller, who may therefore confirm it. By the time a worker comes its patient is gone, so nothing else changes. */
export async function newPurge(own: Own): Promise<Made> {
  const asker = own.clinic.members[ADMINISTRATORS.find((name) => name !== own.actor.name) ?? 'owner'];
  const patientId = await agedPatient(own);
  const { body } = await agentOf(await newSession(asker.accountId, own.clinic.id)).post('/clinic/purges').send({ patientIds: [patientId], reason: 'Past their time.' }).expect(201);
  await sql`delete from patient where id = ${patientId}`;
  return { id: body.id, version: 1 };
}
