// The submission of an intake by pg and the pure decision, with the same statements and nothing around them.
import { createHash, randomUUID } from 'node:crypto';
import { intakeDangers, missingItems } from '@legwork/clinical';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.LINK_DATABASE_URL, max: 10, application_name: 'bare' });

/** @param {string} token @param {string} textId @param {string} today */
export async function submit(token, textId, today) {
  const hash = createHash('sha256').update(token, 'utf8').digest();
  const { rows: [access] } = await pool.query({ name: 'a', text: 'select * from intake_access_by_token($1)', values: [hash] });
  const { rows: [{ found }] } = await pool.query({ name: 'r', text: 'select intake_to_submit($1::uuid, $2::uuid) as found', values: [access.clinic_id, access.intake_id] });
  const person = { today, birthDate: found.patient.birthDate, sexAtBirth: found.patient.sexAtBirth };
  if (missingItems(found.answers, person).length > 0) throw new Error('incomplete');
  const alert = intakeDangers(found.answers, person)[0]?.level ?? null;
  const consent = { id: randomUUID(), textId, signedName: 'Robin Vale', signatureKind: 'typed', signatureSvg: null };
  const tasks = [{ id: randomUUID(), kind: 'intake-review', severity: alert ?? 'none', causeKey: `intake-review:${access.intake_id}` }];
  const { rows: [done] } = await pool.query({
    name: 'w', text: 'select submit_intake($1::uuid, $2::uuid, $3, $4::uuid, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11::jsonb, $12) as outcome',
    values: [access.clinic_id, access.access_id, 'bare', access.intake_id, found.intake.version, alert, 'self', null, JSON.stringify(consent), '[]', JSON.stringify(tasks), new Date()],
  });
  if (done.outcome !== 'submitted') throw new Error(done.outcome);
  return JSON.stringify({ state: 'submitted', alert });
}
