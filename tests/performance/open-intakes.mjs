// Intakes that were answered in full and have only to be submitted, each with a browser that passed the second check.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { findQuestion, missingItems, noneOfThese, visibleItems } from '@legwork/clinical';

const BIRTH_DATE = '1984-02-11';

/** @type {Record<string, unknown>} */
const PLAIN = {
  'yes-no': false, regions: [], scale: 3, text: 'My right calf is tight after running.', respondent: { relation: 'self' }, medicines: { none: true },
  allergies: { none: true }, injuries: { none: true }, operations: { none: true }, injections: { none: true }, mechanism: { cause: 'overuse' },
  onset: { kind: 'gradual' }, activities: [{ activity: 'Running', ability0To10: 5 }],
  'pain-areas': [{ region: 'calf', side: 'right', qualities: ['aching'], intensity0To10: 4, atRest: false, onEffort: true, travelsTo: [] }],
};

/** @param {import('@legwork/clinical').AnswerForm} form */
const plainAnswer = form => form.kind === 'choice' ? form.noneValue ?? form.values[0] : form.kind === 'number' ? form.range.min : PLAIN[form.kind];

/** Every question of a healthy person answered. @param {string} today */
export function wholeIntake(today) {
  /** @type {import('@legwork/clinical').IntakeContext} */
  const person = { today, birthDate: BIRTH_DATE, sexAtBirth: 'female' };
  /** @type {import('@legwork/clinical').IntakeAnswers} */
  let answers = {};
  for (let round = 0; round < 12; round += 1) {
    const groups = visibleItems(answers, person).filter(({ item }) => item.kind === 'group');
    answers = { ...Object.assign({}, ...groups.map(({ questions }) => noneOfThese(questions, answers))), ...answers };
    const missing = missingItems(answers, person);
    if (missing.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(missing.map(id => [id, plainAnswer(/** @type {import('@legwork/clinical').IntakeQuestion} */ (findQuestion(id)).form)])) };
  }
  throw new Error('The sample intake does not get complete.');
}

/**
 * @param {import('pg').Client} owner
 * @param {string} clinicId
 * @param {number} count
 * @param {string} today
 * @returns {Promise<{ textId: string, questions: number, tokens: string[] }>} one cookie for each intake
 */
export async function openIntakes(owner, clinicId, count, today) {
  const textId = randomUUID();
  await owner.query("insert into consent_text (clinic_id, id, number, language, body) values ($1, $2, 1, 'en', 'I agree.')", [clinicId, textId]);
  const answers = Object.entries(wholeIntake(today)).map(([itemId, value]) => ({ itemId, value }));
  const made = Array.from({ length: count }, () => ({ patient: randomUUID(), intake: randomUUID(), link: randomUUID(), token: randomBytes(32).toString('base64url') }));
  const rows = JSON.stringify(made.map(each => ({ ...each, hash: createHash('sha256').update(each.token, 'utf8').digest('hex') })));
  const from = 'from jsonb_to_recordset($2) as each(patient uuid, intake uuid, link uuid, hash text)';
  await owner.query(`insert into patient (clinic_id, id, given_name, family_name, birth_date, sex_at_birth, sort_key) select $1, each.patient, 'Robin', 'Vale', '${BIRTH_DATE}', 'female', 'vale robin' ${from}`, [clinicId, rows]);
  await owner.query(`insert into intake (clinic_id, id, patient_id, status) select $1, each.intake, each.patient, 'in-progress' ${from}`, [clinicId, rows]);
  await owner.query(`insert into intake_link (clinic_id, id, intake_id, token_hash, expires_at) select $1, each.link, each.intake, decode(md5(each.hash), 'hex'), now() + interval '1 day' ${from}`, [clinicId, rows]);
  await owner.query(`insert into intake_access (clinic_id, id, link_id, token_hash, expires_at) select $1, gen_random_uuid(), each.link, decode(each.hash, 'hex'), now() + interval '1 day' ${from}`, [clinicId, rows]);
  await owner.query(`
    insert into intake_answer (clinic_id, id, intake_id, item_id, seq, value, answered_by, answered_at)
    select $1, gen_random_uuid(), each.intake, said."itemId", 1, said.value, 'self', now() - interval '1 minute'
    ${from} cross join jsonb_to_recordset($3) as said("itemId" text, value jsonb)`, [clinicId, rows, JSON.stringify(answers)]);
  await owner.query('analyze');
  return { textId, questions: answers.length, tokens: made.map(({ token }) => token) };
}
