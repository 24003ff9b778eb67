// The clinic that is measured, made in SQL as the owner: people by thousands of surnames, some of them with a full chart,
// one with a long history and one with a short one, and open referrals. A second clinic stands in the same tables.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { facts } from '@legwork/clinical';

/**
 * @typedef {{ patients: number, charts: number, visits: number, referrals: number }} Size
 * @typedef {{ clinicId: string, memberId: string, token: string, charts: string[], longId: string, shortId: string, prefixes: string[] }} Dataset
 */

/** What an accepted intake of a healthy person leaves behind. */
const FACTS = Object.values(facts).filter(({ type, askedBy }) => type === 'boolean' && askedBy === 'patient').map(({ id }) => id);
const SHORT_HISTORY = 5;
const NOTES_OF_A_CHART = 12;

/** 2,000 surnames of two parts; the first are borne by many, as surnames are. */
const PARTS = ['Ab', 'Bar', 'Cas', 'Dor', 'El', 'Fen', 'Gar', 'Hol', 'Is', 'Jan', 'Kow', 'Lav', 'Mor', 'Nor', 'Ok', 'Pet', 'Quin', 'Ros', 'Sil', 'Tra', 'Ul', 'Var', 'Wes', 'Yar', 'Zan', 'Bel', 'Cor', 'Dan', 'Far', 'Gil', 'Har', 'Kel', 'Lin', 'Mar', 'Nel', 'Par', 'Ras', 'San', 'Tor', 'Vin'];
const ENDS = ['a', 'aki', 'ale', 'and', 'ard', 'ari', 'as', 'au', 'berg', 'bo', 'cher', 'croft', 'dahl', 'den', 'der', 'ek', 'el', 'er', 'es', 'ette', 'field', 'ford', 'gren', 'ham', 'i', 'ic', 'ier', 'in', 'ini', 'is', 'ko', 'land', 'ley', 'lund', 'man', 'mann', 'o', 'off', 'on', 'or', 'ova', 'quist', 'rd', 'sen', 'ski', 'son', 'stad', 'stein', 'ton', 'wood'];
const SURNAMES = PARTS.flatMap(part => ENDS.map(end => part + end));

/** @param {import('pg').Client} owner @param {Size} size @returns {Promise<Dataset>} */
export async function makeDataset(owner, size) {
  await owner.query('select setseed(0.42)');
  const clinic = await makeClinic(owner, size);
  await makeClinic(owner, { patients: Math.ceil(size.patients / 5), charts: Math.ceil(size.charts / 5), visits: size.visits, referrals: Math.ceil(size.referrals / 5) });
  await owner.query('vacuum analyze');
  return clinic;
}

/** @param {import('pg').Client} owner @param {Size} size @returns {Promise<Dataset>} */
async function makeClinic(owner, { patients, charts, visits, referrals }) {
  const clinicId = randomUUID(), accountId = randomUUID(), memberId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await owner.query("insert into clinic (id, name, time_zone) values ($1, 'Measured clinic', 'America/Toronto')", [clinicId]);
  // The triggers that keep the current facts work within one clinic.
  await owner.query("select set_config('app.clinic_id', $1, false)", [clinicId]);
  await owner.query("insert into account (id, email, email_key, display_name) values ($1, $2, $2, 'Measured')", [accountId, `${accountId}@example.test`]);
  await owner.query("insert into membership (clinic_id, id, account_id, role, display_name) values ($1, $2, $3, 'physiotherapist', 'Measured')", [clinicId, memberId, accountId]);
  await owner.query("insert into account_session (id, account_id, clinic_id, token_hash, expires_at, reauthenticated_at) values ($1, $2, $3, $4, now() + interval '12 hours', now())",
    [randomUUID(), accountId, clinicId, createHash('sha256').update(token).digest()]);
  await owner.query(`
    insert into patient (clinic_id, id, given_name, family_name, birth_date, sex_at_birth, phone, sort_key)
    select $1, gen_random_uuid(), given, family, date '1940-01-01' + (random() * 25000)::int, 'female', '+1 514 555 ' || lpad((n % 10000)::text, 4, '0'), lower(family) || ' ' || lower(given)
    from (select n, ($2::text[])[1 + floor(power(cardinality($2::text[]), random()))::int % cardinality($2::text[])] as family,
      ($3::text[])[1 + floor(random() * cardinality($3::text[]))::int % cardinality($3::text[])] || ($4::text[])[1 + n % cardinality($4::text[])] as given
      from generate_series(1, $5::int) n) person`, [clinicId, SURNAMES, PARTS, ENDS, patients]);
  await owner.query(`
    insert into patient_search_word (clinic_id, word, sort_key, patient_id)
    select clinic_id, lower(family_name), sort_key, id from patient where clinic_id = $1 union select clinic_id, lower(given_name), sort_key, id from patient where clinic_id = $1`, [clinicId]);
  const { rows } = await owner.query('select id from patient where clinic_id = $1 order by id limit $2', [clinicId, charts + 2]);
  const [longId = '', shortId = '', ...full] = rows.map(({ id }) => id);
  await fillCharts(owner, clinicId, memberId, [longId, shortId, ...full]);
  for (const [patientIds, notes] of /** @type {[string[], number][]} */ ([[full, NOTES_OF_A_CHART], [[longId], visits], [[shortId], SHORT_HISTORY]])) await writeNotes(owner, clinicId, memberId, patientIds, notes);
  await owner.query(`
    insert into referral (clinic_id, id, patient_id, direction, status, urgency, due_on, owner_id, to_name, reason, question, created_by_id, sent_at, sent_by)
    select $1, gen_random_uuid(), p.id, 'outbound', case when n % 2 = 0 then 'draft' else 'sent' end, 'routine', current_date - 30 + n % 60, $2, 'Dr. Far', 'Swelling after a fall.', 'Is imaging needed?', $2,
      case when n % 2 = 1 then now() - interval '20 days' end, case when n % 2 = 1 then 'faxed' end
    from (select id, (row_number() over ())::int as n from patient where clinic_id = $1 order by id desc limit $3::int) p`, [clinicId, memberId, referrals]);
  const { rows: [{ prefixes }] } = await owner.query(`
    select array_agg(prefix order by prefix) as prefixes from (select distinct left(lower(family_name), 3 + length(family_name) % 2) as prefix from patient where clinic_id = $1) began`, [clinicId]);
  return { clinicId, memberId, token, charts: full, longId, shortId, prefixes };
}

/** Alerts, an intake's facts, 24 findings, an active and a completed plan of 5 activities each. */
async function fillCharts(owner, clinicId, memberId, patientIds) {
  const each = 'from unnest($2::uuid[]) as p (id)';
  await owner.query(`
    insert into episode (clinic_id, id, patient_id, title, regions, opened_on)
    select $1, gen_random_uuid(), p.id, 'Right calf', '[{"region":"calf","side":"right"}]', current_date - 90 ${each}`, [clinicId, patientIds]);
  await owner.query(`
    insert into allergy (clinic_id, id, patient_id, text, kind, provenance)
    select $1, gen_random_uuid(), p.id, what, 'topical', 'patient' ${each}, unnest(array['Latex', 'Arnica']) as what`, [clinicId, patientIds]);
  await owner.query(`
    insert into fact (clinic_id, id, patient_id, fact_id, value, provenance, answered_by, recorded_on, recorded_at)
    select $1, gen_random_uuid(), p.id, fact_id, 'false', 'patient', 'self', current_date - 1, now() - interval '1 day' ${each}, unnest($3::text[]) as fact_id`, [clinicId, patientIds, FACTS]);
  await owner.query(`
    insert into finding (clinic_id, id, patient_id, kind, region, side, data, author_id, recorded_at)
    select $1, gen_random_uuid(), p.id, 'palpation', 'calf', 'right', '{"tone":"raised","tenderness0To3":2}', $3, now() - n * interval '7 days' ${each}, generate_series(1, 24) as n`, [clinicId, patientIds, memberId]);
  await owner.query(`
    with made as (insert into plan (clinic_id, id, patient_id, title, status, created_by_id, activated_at)
      select $1, gen_random_uuid(), p.id, 'Back to running', status, $3, now() - interval '60 days' ${each}, unnest(array['active', 'completed']) as status returning id)
    , goals as (insert into plan_goal (clinic_id, id, plan_id, position, activity, measure_id, baseline, target)
      select $1, gen_random_uuid(), made.id, n, 'Running ' || n * 5 || ' minutes', 'psfs', 3, 8 from made, generate_series(1, 5) as n)
    insert into plan_intervention (clinic_id, id, plan_id, position, modality_id, region, side, performer_role)
    select $1, gen_random_uuid(), made.id, n, 'effleurage', 'calf', 'right', 'either' from made, generate_series(1, 5) as n`, [clinicId, patientIds, memberId]);
}

/** Notes of about 1.2 kB, a week apart; the newest is a draft. */
async function writeNotes(owner, clinicId, memberId, patientIds, count) {
  await owner.query(`
    insert into session (clinic_id, id, patient_id, visit_type, visit_date, author_id, status, signed_at, signed_by_id, content_hash, subjective, objective, assessment, plan)
    select $1, gen_random_uuid(), p.id, 'follow-up', current_date - n * 7, $3, case when n = 1 then 'draft' else 'signed' end,
      case when n > 1 then now() - n * interval '7 days' end, case when n > 1 then $3::uuid end, case when n > 1 then sha256(p.id::text::bytea) end,
      repeat('Calf sore after hills, better by noon. ', 8), repeat('Tone raised, tender 2 of 3. ', 11), repeat('Load tolerance improves. ', 12), repeat('Continue, add heel raises. ', 11)
    from unnest($2::uuid[]) as p (id), generate_series(1, $4::int) as n`, [clinicId, patientIds, memberId, count]);
}
