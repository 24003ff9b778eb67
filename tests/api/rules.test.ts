// The rules page, a clinic's own settings, and decisions that replay.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { healthyPatient, newPatient } from '../support/chart.js';

type Clinic = Awaited<ReturnType<typeof newClinic>>;

let clinic: Clinic;
beforeAll(async () => { clinic = await newClinic(); });
const pt = () => clinic.as('physiotherapist');
const owner = () => clinic.as('owner');

const RULE = 'diabetes.general';
const REASON = 'Agreed at the clinical meeting.';

const versionOf = async (rule: string, of: Clinic = clinic): Promise<number> => (await of.as('owner').get(`/rules/${rule}`).expect(200)).body.version;
const set = async (rule: string, body: Record<string, unknown>, as = owner()) =>
  as.post(`/rules/${rule}/settings`).set('If-Match', `"${await versionOf(rule)}"`).send({ reason: REASON, ...body });
const withDiabetes = async () => {
  const { id } = await healthyPatient(pt());
  await pt().post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: true }] }).expect(201);
  return id;
};
const statusFor = async (id: string) => (await pt().get(`/patients/${id}/screening`).expect(200)).body;

describe('one rule', () => {
  it('carries everything that has to be disclosed', async () => {
    const { body } = await clinic.as('massage_therapist').get('/rules/dvt.wells.likely').expect(200);
    expect(body).toMatchObject({ id: 'dvt.wells.likely', level: 'do-not-treat-refer', urgency: 'same day', setting: null, version: expect.any(Number), can: { changeSetting: false } });
    const { developer, funding, intendedUser, exclusions, lastReview } = body.governance;
    for (const part of [developer, funding, intendedUser, lastReview.on, lastReview.by, lastReview.note, body.resolution, body.ruleVersion]) expect(part).not.toBe('');
    expect(exclusions.length).toBeGreaterThan(2);
    expect(body.conditionLines.length).toBeGreaterThan(2);
    expect(body.changes[0]).toMatchObject({ version: '1.0.0', change: 'First wording.' });
    expect(body.clinicianReason).toMatch(/clot/);
    expect(body.massageReason).not.toMatch(/clot/);
    expect(body.sources.every(({ status }: { status: string }) => ['read', 'secondary', 'cited'].includes(status))).toBe(true);
  });

  it('counts how often it began to fire, not how often it was decided again', async () => {
    const own = await newClinic();
    const agent = own.as('physiotherapist');
    const { id } = await healthyPatient(agent);
    const usage = async () => (await agent.get(`/rules/${RULE}`).expect(200)).body.usage;
    expect(await usage()).toEqual({ fired: { last90Days: 0, all: 0 }, patients: { last90Days: 0, all: 0 }, overridden: { last90Days: 0, all: 0 } });
    await agent.post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: true }] }).expect(201);
    await agent.post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.osteoporosis', value: true }] }).expect(201);
    await agent.post(`/patients/${id}/screenings`).send({}).expect(201);
    expect(await usage()).toMatchObject({ fired: { last90Days: 1, all: 1 }, patients: { last90Days: 1, all: 1 } });
    await sql`insert into rule_firing (clinic_id, rule_id, patient_id, fired_on) values (${own.id}, ${RULE}, ${id}, current_date - 200)`;
    expect(await usage()).toMatchObject({ fired: { last90Days: 1, all: 2 }, patients: { last90Days: 1, all: 1 } });
  });
});

describe('a clinic’s setting', () => {
  it('stricter is the owner’s to make, changes the next decision, and is in its version', async () => {
    const id = await withDiabetes();
    expect((await statusFor(id)).session.atLeast).toBe('modify');
    const made = await set(RULE, { level: 'clearance-needed' });
    expect(made.status).toBe(201);
    expect(made.body.setting).toMatchObject({ direction: 'stricter', level: 'clearance-needed', maxPressure: null, reason: REASON, clinicalLeadName: null });
    const after = await statusFor(id);
    expect(after.session.atLeast).toBe('clearance-needed');
    expect(after.ruleSetVersion).toMatch(/\+clinic\.\d+$/);
    expect(after.ruleAdjustments).toEqual([{ ruleId: RULE, level: 'clearance-needed', maxPressure: null, weeks: null }]);
    expect(after.fired.find(({ ruleId }: { ruleId: string }) => ruleId === RULE)).toMatchObject({ adjusted: true, level: 'clearance-needed' });
    const [trail] = await sql`select action, fields, reason from audit_event where clinic_id = ${clinic.id} and entity = 'clinic_rule' order by seq desc limit 1`;
    expect(trail).toEqual({ action: 'update', fields: ['direction', 'level'], reason: REASON });
  });

  it('lowers the ceiling of the matrix', async () => {
    const id = await withDiabetes();
    expect((await set(RULE, { maxPressure: 1 })).status).toBe(201);
    const { cells } = await statusFor(id);
    expect(Math.max(...cells.map(({ maxPressure }: { maxPressure: number }) => maxPressure))).toBe(1);
  });

  it('looser is refused without a clinical lead, and made with one', async () => {
    const refused = await set('dvt.recent', { level: 'modify' });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('lead-needed');
    const wrong = await set('dvt.recent', { level: 'modify', clinicalLeadId: clinic.members.massage_therapist.membershipId });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/clinicalLeadId', code: 'not-a-lead' });
    const stranger = await newClinic();
    expect((await set('dvt.recent', { level: 'modify', clinicalLeadId: stranger.members.physiotherapist.membershipId })).status).toBe(400);
    const made = await set('dvt.recent', { weeks: 6, clinicalLeadId: clinic.members.physiotherapist.membershipId });
    expect(made.status).toBe(201);
    expect(made.body.setting).toMatchObject({ direction: 'looser', weeks: 6, clinicalLeadName: expect.any(String) });
  });

  it.each([
    ['an emergency made milder', 'pe.suspected', { level: 'modify' }, 'emergency-stands'],
    ['consent made optional', 'consent.missing', { level: 'modify' }, 'consent-stands'],
    ['weeks where there are none', RULE, { weeks: 8 }, 'no-week-limit'],
    ['what the product has already', 'pregnancy.legs', {}, 'nothing-changes'],
  ])('refuses %s', async (_what, rule, body, code) => {
    const answer = await set(rule, { clinicalLeadId: clinic.members.physiotherapist.membershipId, ...body });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it.each([['a level of its own', { level: 'emergency' }], ['half a level', { maxPressure: 1.5 }], ['no reason', { reason: 'because', level: 'clearance-needed' }]])('refuses %s', async (_what, body) => {
    expect((await set(RULE, body)).status).toBe(400);
  });

  it.each(['physiotherapist', 'massage_therapist', 'assistant', 'clinic_admin'] as const)('is not for the %s', async (role) => {
    expect((await set(RULE, { maxPressure: 0 }, clinic.as(role))).status).toBe(403);
  });

  it('is kept with all that went before, and goes back to the product', async () => {
    const before = await versionOf('pad.known');
    await set('pad.known', { level: 'do-not-treat-refer' });
    const stale = await owner().post('/rules/pad.known/settings').set('If-Match', `"${before}"`).send({ reason: REASON, maxPressure: 1 }).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { id: 'pad.known' } });
    const back = await set('pad.known', {});
    expect([back.status, back.body.setting]).toEqual([201, null]);
    const { body } = await clinic.as('massage_therapist').get('/rules/pad.known/settings').expect(200);
    expect(body.items.map(({ direction }: { direction: string }) => direction)).toEqual(['product', 'stricter']);
    await expect(sql`delete from clinic_rule where clinic_id = ${clinic.id}`).rejects.toThrow(/never changed/);
  });

  it('is shown in the table, and stays in its clinic', async () => {
    const adjusted = async (of: Clinic) => (await of.as('physiotherapist').get('/rules').expect(200)).body.items.filter(({ setting }: { setting: unknown }) => setting !== null).map(({ id }: { id: string }) => id);
    expect(await adjusted(clinic)).toContain(RULE);
    expect(await adjusted(await newClinic())).toEqual([]);
  });
});

describe('a stored decision', () => {
  const storedOf = async (id: string) => (await sql<{ id: string }>`select id::text from screening where patient_id = ${id} order by created_at, id`).map((row) => row.id);

  it('replays to the same answer, before and after the clinic’s settings changed', async () => {
    const id = await withDiabetes();
    await pt().post(`/patients/${id}/medicines`).send({ text: 'warfarin 5 mg' }).expect(201);
    await set(RULE, { level: 'do-not-treat-refer' });
    await pt().post(`/patients/${id}/facts`).send({ facts: [{ factId: 'skin.woundRegions', value: [{ region: 'calf', side: 'left' }] }] }).expect(201);
    await set(RULE, { maxPressure: 0 });
    const ids = await storedOf(id);
    expect(ids.length).toBeGreaterThanOrEqual(6);
    const versions = new Set<string>();
    for (const stored of ids) {
      const { body } = await pt().get(`/screenings/${stored}`).expect(200);
      expect(body.replay).toEqual({ outcome: 'same', differs: [] });
      versions.add(body.ruleSetVersion);
    }
    expect(versions.size).toBeGreaterThan(1);
  });

  it('of an earlier rule set is made again with the rules that made it', async () => {
    const asOf = async (version: string, stored: string | undefined) => (await sql<{ id: string }>`
      insert into screening select clinic_id, gen_random_uuid() as id, patient_id, episode_id, performer_role, session_date, cause, ${version} as rule_set_version, status, at_least,
        inputs, result, valid_until, created_by_id, created_at from screening where id = ${stored ?? ''} returning id::text`)[0]?.id;
    const replayed = async (id: string | undefined) => (await pt().get(`/screenings/${id}`).expect(200)).body.replay;
    const [diabetes] = await storedOf(await withDiabetes());
    expect(await replayed(await asOf('2.0.0', diabetes))).toEqual({ outcome: 'same', differs: [] });
    const { id } = await healthyPatient(pt());
    await pt().post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.cancerActive', value: true }, { factId: 'hx.chemoNow', value: true }, { factId: 'sx.fever', value: true }] }).expect(201);
    const fever = (await storedOf(id)).at(-1);
    expect(await replayed(fever)).toEqual({ outcome: 'same', differs: [] });
    // Before 2.2.0 no rule made this an emergency.
    expect(await replayed(await asOf('2.1.0', fever))).toMatchObject({ outcome: 'differs', differs: expect.arrayContaining(['session', 'fired']) });
  });

  it('of a rule set that was never published says which one decided, and stands', async () => {
    const { id } = await newPatient(pt());
    const [row] = await sql<{ id: string }>`
      insert into screening (clinic_id, id, patient_id, performer_role, session_date, cause, rule_set_version, status, at_least, inputs, result, valid_until)
      values (${clinic.id}, gen_random_uuid(), ${id}, 'physiotherapist', current_date, 'facts', '0.9.0', 'modify', 'modify', '{"facts":{}}', '{"firedRuleIds":["dvt.past"]}', current_date) returning id::text`;
    const { body } = await pt().get(`/screenings/${row?.id}`).expect(200);
    expect(body).toMatchObject({ ruleSetVersion: '0.9.0', status: 'modify', firedRuleIds: ['dvt.past'], replay: { outcome: 'other-rule-set', differs: [] } });
    expect(body.ruleSetNow).not.toBe('0.9.0');
  });

  it('that was tampered with does not replay', async () => {
    const id = await withDiabetes();
    const [stored] = await storedOf(id);
    const [row] = await sql<{ id: string }>`
      insert into screening select clinic_id, gen_random_uuid() as id, patient_id, episode_id, performer_role, session_date, cause, rule_set_version, status, at_least,
        inputs, jsonb_set(result, '{session,status}', '"emergency"') as result, valid_until, created_by_id, created_at from screening where id = ${stored ?? ''} returning id::text`;
    const { body } = await pt().get(`/screenings/${row?.id}`).expect(200);
    expect(body.replay).toEqual({ outcome: 'differs', differs: ['session'] });
  });

  it('is for those who treat', async () => {
    const [stored] = await storedOf(await withDiabetes());
    await clinic.as('clinic_admin').get(`/screenings/${stored}`).expect(403);
    await (await newClinic()).as('physiotherapist').get(`/screenings/${stored}`).expect(404);
  });
});
