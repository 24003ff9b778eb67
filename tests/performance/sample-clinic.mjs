// One clinic of some size, made in SQL as the owner: people who can be searched, one with a long history, and open referrals.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

const SURNAMES = ['Abara', 'Bianchi', 'Castell', 'Duval', 'Eriksen', 'Fontaine', 'Garand', 'Hakala', 'Ivanov', 'Jansen', 'Kowal', 'Lavoie', 'Moreau', 'Novak', 'Okoro', 'Petit', 'Quinn', 'Roy', 'Silva', 'Tran'];

/**
 * @param {import('pg').Client} owner
 * @param {{ patients: number, notes: number, referrals: number }} size
 */
export async function sampleClinic(owner, { patients, notes, referrals }) {
  const clinicId = randomUUID(), accountId = randomUUID(), memberId = randomUUID(), longId = randomUUID(), draftId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await owner.query("insert into clinic (id, name, time_zone) values ($1, 'Measured clinic', 'America/Toronto')", [clinicId]);
  await owner.query("insert into account (id, email, email_key, display_name) values ($1, $2, $2, 'Measured')", [accountId, `${accountId}@example.test`]);
  await owner.query("insert into membership (clinic_id, id, account_id, role, display_name) values ($1, $2, $3, 'physiotherapist', 'Measured')", [clinicId, memberId, accountId]);
  await owner.query("insert into account_session (id, account_id, clinic_id, token_hash, expires_at, reauthenticated_at) values ($1, $2, $3, $4, now() + interval '12 hours', now())",
    [randomUUID(), accountId, clinicId, createHash('sha256').update(token).digest()]);
  const sql = `
    insert into patient (clinic_id, id, given_name, family_name, birth_date, sort_key)
    select $1, case when n = 1 then $2::uuid else gen_random_uuid() end, 'Given' || n, ($3::text[])[1 + n % 20], date '1950-01-01' + (n * 7 % 20000), lower(($3::text[])[1 + n % 20]) || ' given' || lpad(n::text, 6, '0')
    from generate_series(1, $4::int) n`;
  await owner.query(sql, [clinicId, longId, SURNAMES, patients]);
  await owner.query('insert into patient_search_word (clinic_id, word, sort_key, patient_id) select clinic_id, lower(family_name), sort_key, id from patient where clinic_id = $1 union select clinic_id, lower(given_name), sort_key, id from patient where clinic_id = $1', [clinicId]);
  await owner.query(`
    insert into session (clinic_id, id, patient_id, visit_type, visit_date, author_id, objective, plan)
    select $1, case when n = 1 then $4::uuid else gen_random_uuid() end, $2, 'follow-up', current_date - n, $3, repeat('Tone raised, tender 2 of 3. ', 20), repeat('Continue. ', 20) from generate_series(1, $5::int) n`,
  [clinicId, longId, memberId, draftId, notes]);
  await owner.query(`
    insert into finding (clinic_id, id, patient_id, kind, region, side, data, author_id, recorded_at)
    select $1, gen_random_uuid(), $2, 'note', 'calf', 'left', '{"text":"Tender"}', $3, now() - n * interval '1 day' from generate_series(1, 40) n`, [clinicId, longId, memberId]);
  await owner.query(`
    insert into referral (clinic_id, id, patient_id, direction, status, urgency, due_on, owner_id, to_name, reason, question, created_by_id)
    select $1, gen_random_uuid(), p.id, 'outbound', 'draft', 'routine', current_date + (row_number() over ())::int % 60, $2, 'Dr. Far', 'reason', 'question', $2
    from (select id from patient where clinic_id = $1 limit $3::int) p`, [clinicId, memberId, referrals]);
  await owner.query('analyze');
  return { clinicId, memberId, longId, draftId, token, prefixes: SURNAMES.map(name => name.slice(0, 4).toLowerCase()) };
}
