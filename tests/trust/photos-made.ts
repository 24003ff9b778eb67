// Photographs as a good request sends them: a small picture, with the consent it needs.
import { sql } from '../support/database.js';
import { jpeg } from '../support/pictures.js';
import type { Made, Own } from './surroundings.js';

const BOUNDARY = 'part-of-a-photograph';
export const PHOTO_HEADERS = { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` } as const;

/** The clinic's patient, who agreed to photographs. */
export async function photographed(own: Own): Promise<string> {
  const patientId = await own.patient();
  const [said] = await sql`select 1 from consent_choice where clinic_id = ${own.clinic.id} and patient_id = ${patientId} and area = 'photographs'`;
  if (said === undefined) await own.maker.post(`/patients/${patientId}/consent-choices`).send({ area: 'photographs', choice: 'granted' }).expect(201);
  return patientId;
}

export async function photoForm(own: Own): Promise<Buffer> {
  const about = JSON.stringify({ region: 'calf', side: 'left', view: 'back', caption: own.words });
  return Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="about"\r\n\r\n${about}\r\n--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="photo.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`),
    await jpeg(),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}

export async function newPhoto(own: Own): Promise<Made> {
  const { body } = await own.author.post(`/patients/${await photographed(own)}/photos`).set(PHOTO_HEADERS).send(await photoForm(own)).expect(201);
  return { id: body.id, version: 1 };
}
