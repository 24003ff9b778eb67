// Records past their time, and the steps of a purge as owner and administrator take them.
import { makeOlder } from './aged-record.js';
import type { Agent } from './api.js';
import { newPatient } from './chart.js';
import type { TestClinic } from './clinic.js';

export const REASON = 'Past the ten years.';

/** Nothing in it is younger than 25 years; its birth date is of 1986. */
export async function agedPatient(clinic: TestClinic): Promise<string> {
  const { id } = await newPatient(clinic.as('physiotherapist'));
  await makeOlder(clinic.id, id, 25);
  return id;
}

/** `by` is whoever takes the step: the owner asks, an administrator confirms and withdraws, unless told otherwise. */
export const ask = (clinic: TestClinic, patientIds: readonly string[], by: Agent = clinic.as('owner')) => by.post('/clinic/purges').send({ patientIds, reason: REASON });
export const asked = async (clinic: TestClinic, patientIds: readonly string[]): Promise<string> => (await ask(clinic, patientIds).expect(201)).body.id;
export const confirm = (clinic: TestClinic, id: string, by: Agent = clinic.as('clinic_admin')) => by.post(`/clinic/purges/${id}/confirmation`).send();
export const withdraw = (clinic: TestClinic, id: string, by: Agent = clinic.as('clinic_admin')) => by.post(`/clinic/purges/${id}/withdrawal`).send();
