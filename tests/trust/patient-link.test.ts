// The patient's link: its secret, the second check, and what is left to see when it is over.
import { randomUUID } from 'node:crypto';
import { anonymous, cookieFrom } from '../support/api.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { send } from '../support/http.js';
import { BIRTH_DATE, LINK_COOKIE, newIntake, submitIntake } from '../support/patient-link.js';
import { newActor } from './actors.js';

const WORDS = 'words-only-the-patient-wrote';
const TRIES = 5;

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const patient = () => ({ allowDuplicate: true });
const check = (token: string, birthDate: string) => send({ method: 'POST', path: '/link/check', body: { token, birthDate } });
const codeOf = ({ status, json }: { status: number; json: unknown }) => `${status} ${(json as { code?: string }).code ?? ''}`.trim();

async function open(token: string): Promise<Record<string, string>> {
  const { headers } = await anonymous.post('/link/check').send({ token, birthDate: BIRTH_DATE }).expect(200);
  return { Cookie: `${LINK_COOKIE}=${cookieFrom(headers, LINK_COOKIE) ?? ''}` };
}

const guesses = (count: number) => Array.from({ length: count }, (_, at) => `19${String(10 + at)}-01-01`);

describe('the second check', () => {
  it(`takes ${TRIES} wrong birth dates and no more, even when all are sent at once`, async () => {
    const { token } = await newIntake(clinic, patient());
    const answers = await Promise.all([...guesses(24), BIRTH_DATE].map((day) => check(token, day)));
    const counted = answers.map(codeOf).filter((code) => code === '422 birth-date-wrong');
    expect(counted).toHaveLength(TRIES);
    expect(codeOf(await check(token, BIRTH_DATE))).toBe('410 link-locked');
  });

  it('is not used up by the right one', async () => {
    const { token } = await newIntake(clinic, patient());
    for (let at = 0; at < TRIES + 2; at += 1) expect((await check(token, BIRTH_DATE)).status).toBe(200);
    expect(codeOf(await check(token, '1910-01-01'))).toBe('422 birth-date-wrong');
    expect((await check(token, BIRTH_DATE)).status).toBe(200);
  });
});

describe('an opened link', () => {
  it('ends with its link: revoked, replaced, run out or taken back', async () => {
    const admin = clinic.as('clinic_admin');
    const endings: Readonly<Record<string, (intakeId: string) => PromiseLike<unknown>>> = {
      revoked: (id) => admin.delete(`/intakes/${id}/link`).expect(204),
      replaced: (id) => admin.post(`/intakes/${id}/link`).send({ sendBy: 'link' }).expect(201),
      'handed over on the tablet': async (id) => send({ method: 'POST', path: `/intakes/${id}/hand-over`, headers: (await newActor(clinic, 'assistant')).cookie }),
      'run out': (id) => sql`update intake_link set expires_at = now() - interval '1 second' where intake_id = ${id}`,
      'taken back': async (id) => admin.post(`/intakes/${id}/withdrawal`).set('If-Match', `"${(await sql<{ version: number }>`select version from intake where id = ${id}`)[0]?.version}"`).expect(200),
    };
    const stillOpen: string[] = [];
    for (const [name, end] of Object.entries(endings)) {
      const { token, intakeId } = await newIntake(clinic, patient());
      const cookie = await open(token);
      expect((await send({ method: 'GET', path: '/link/intake', headers: cookie })).status).toBe(200);
      await end(intakeId);
      const after = [await send({ method: 'GET', path: '/link/intake', headers: cookie }), await send({ method: 'POST', path: '/link/exchange', body: { token } })];
      if (after.some(({ status }) => ![401, 410].includes(status))) stillOpen.push(`${name}: ${after.map(({ status }) => status).join(' ')}`);
    }
    expect(stillOpen).toEqual([]);
  });

  it('shows no answer any more once they are submitted, neither to this browser nor to the next', async () => {
    const link = await newIntake(clinic, patient());
    const cookie = await open(link.token);
    await submitIntake(link, { 'story.complaint': WORDS });
    const after = [
      await send({ method: 'GET', path: '/link/intake', headers: cookie }), await check(link.token, BIRTH_DATE),
      await send({ method: 'POST', path: '/link/exchange', body: { token: link.token } }),
      await send({ method: 'PUT', path: '/link/answers', headers: cookie, body: { answers: [{ itemId: 'story.complaint', value: 'x', seq: 2, answeredBy: 'self', answeredAt: new Date().toISOString() }] } }),
    ];
    expect(after.map(({ text }) => text.includes(WORDS))).toEqual([false, false, false, false]);
    expect(after.at(-1)?.status).toBe(410);
  });

  it('carries its secret in no address and no table', async () => {
    const { intakeId } = await newIntake(clinic, patient());
    const { body } = await clinic.as('clinic_admin').post(`/intakes/${intakeId}/link`).set('Idempotency-Key', randomUUID()).send({}).expect(201);
    const [address = '', token = ''] = String(body.url).split('#');
    expect(address).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await sql<{ found: number }>`
      select count(*)::int as found from (
        select to_jsonb(l)::text as kept from intake_link l where intake_id = ${intakeId} union all select to_jsonb(o)::text from outbox_message o where clinic_id = ${clinic.id}
        union all select to_jsonb(a)::text from audit_event a where clinic_id = ${clinic.id} union all select to_jsonb(i)::text from idempotency_record i where clinic_id = ${clinic.id}) all_rows
      where kept like ${`%${token}%`}`;
    expect(row?.found).toBe(0);
  });
});
