// Copies that were asked for, and tables of people that were sent.
import { randomUUID } from 'node:crypto';
import { agentOf, newSession } from '../support/clinic.js';
import { type Made, nameOf, type Own } from './surroundings.js';

const TAKERS: Readonly<Record<'clinic' | 'patient', readonly string[]>> = {
  clinic: ['owner', 'owning_physiotherapist'],
  patient: ['owner', 'physiotherapist', 'massage_therapist', 'owning_physiotherapist'],
};

/** Asked for by the caller, if that person may: nobody else downloads it. From another session, so that the caller's own may be an old one. */
export async function newExport(own: Own, kind: 'clinic' | 'patient'): Promise<Made> {
  const { name, accountId } = own.actor;
  const agent = accountId !== undefined && TAKERS[kind].includes(name) ? agentOf(await newSession(accountId, own.clinic.id)) : own.clinic.as('owner');
  const path = kind === 'clinic' ? '/exports' : `/patients/${await own.newcomer()}/exports`;
  const { body } = await agent.post(path).send({}).expect(201);
  return { id: body.id, version: 1 };
}

export const table = (own: Own): string => `first name,last name\n${randomUUID().replaceAll(/\d|-/g, '')},${nameOf(own.clinic)}\n`;

export async function newPatientImport(own: Own): Promise<Made> {
  return (await own.clinic.as('clinic_admin').post('/patient-imports').set('Content-Type', 'text/csv').send(table(own)).expect(201)).body;
}

export async function finishedPatientImport(own: Own): Promise<Made> {
  const { id, version } = await newPatientImport(own);
  return (await own.clinic.as('clinic_admin').post(`/patient-imports/${id}/run`).set('If-Match', `"${version}"`).send().expect(200)).body;
}
