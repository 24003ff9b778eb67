// The day list: in the clinic's own day, nobody booked twice, states that can be reached, and nothing clinical for admins.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { attempting, tried } from '../support/database-roles.js';

let clinic: TestClinic;
const day = '2031-06-17';

beforeAll(async () => {
  clinic = await newClinic({ timeZone: 'America/Toronto' });
});

const pt = () => clinic.as('physiotherapist');
const admin = () => clinic.as('clinic_admin');

async function booking(from: string, until: string, more: Record<string, unknown> = {}) {
  const patient = await newPatient(admin());
  return { patientId: patient.id, practitionerId: clinic.members.physiotherapist.membershipId, visitType: 'follow-up', reason: 'Left hip', startsAt: `${day}T${from}Z`, endsAt: `${day}T${until}Z`, ...more };
}

describe('booking', () => {
  it('is anybody’s, and shows the reason to those who treat only', async () => {
    const { body } = await admin().post('/appointments').send(await booking('13:00:00', '13:30:00')).expect(201);
    expect(body).toMatchObject({ status: 'booked', reason: null, practitionerName: clinic.members.physiotherapist.displayName, can: { move: true, statuses: ['arrived', 'done', 'cancelled', 'no-show'] } });
    const { body: list } = await pt().get(`/appointments?date=${day}`).expect(200);
    expect(list.items.find((each: { id: string }) => each.id === body.id)).toMatchObject({ reason: 'Left hip' });
    expect((await admin().get(`/appointments?date=${day}`).expect(200)).body.items.every((each: { reason: unknown }) => each.reason === null)).toBe(true);
  });

  it('refuses somebody who has died, from the day after', async () => {
    const { patientId, ...visit } = await booking('18:00:00', '18:30:00');
    await sql`update patient set deceased_on = '2025-06-10' where id = ${patientId}`;
    const { body } = await admin().post('/appointments').send({ ...visit, patientId }).expect(422);
    expect(body).toMatchObject({ code: 'not-possible', detail: 'The record says that this person has died.' });
    await admin().post('/appointments').send({ ...visit, patientId, startsAt: '2025-06-10T18:00:00Z', endsAt: '2025-06-10T18:30:00Z' }).expect(201);
  });

  it('refuses a practitioner who is taken, and takes back to back', async () => {
    await pt().post('/appointments').send(await booking('15:00:00', '15:30:00')).expect(201);
    const { body } = await pt().post('/appointments').send(await booking('15:15:00', '15:45:00')).expect(409);
    // Toronto's clock in June.
    expect(body).toMatchObject({ code: 'double-booking', errors: [{ pointer: '/startsAt' }], detail: `${clinic.members.physiotherapist.displayName} has another visit from 11:00 to 11:30.` });
    await pt().post('/appointments').send(await booking('15:30:00', '16:00:00')).expect(201);
    await pt().post('/appointments').send(await booking('15:15:00', '15:45:00', { practitionerId: clinic.members.massage_therapist.membershipId })).expect(201);
  });

  it('lets one of many who book the same time at once win', async () => {
    const bodies = await Promise.all(Array.from({ length: 5 }, () => booking('18:00:00', '18:30:00')));
    const answers = await Promise.all(bodies.map((body) => pt().post('/appointments').send(body)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an end before the start', { startsAt: `${day}T20:00:00Z`, endsAt: `${day}T19:00:00Z` }, '/endsAt'],
    ['a visit of a day', { startsAt: `${day}T00:00:00Z`, endsAt: `${day}T23:00:00Z` }, '/endsAt'],
    ['a time without an offset', { startsAt: `${day}T20:00:00` }, '/startsAt'],
    ['an hour 25', { startsAt: `${day}T25:00:00Z` }, '/startsAt'],
    ['a visit type nobody has', { visitType: 'haircut' }, '/visitType'],
    ['a practitioner who administers', { practitionerId: 'admin' }, '/practitionerId'],
    ['a practitioner of nowhere', { practitionerId: randomUUID() }, '/practitionerId'],
    ['an episode of nowhere', { episodeId: randomUUID() }, '/episodeId'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const practitionerId = wrong['practitionerId'] === 'admin' ? { practitionerId: clinic.members.clinic_admin.membershipId } : {};
    const { body } = await pt().post('/appointments').send(await booking('20:00:00', '20:30:00', { ...wrong, ...practitionerId })).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('knows no patient of another clinic', async () => {
    const stranger = await newPatient((await newClinic()).as('physiotherapist'));
    await pt().post('/appointments').send(await booking('21:00:00', '21:30:00', { patientId: stranger.id })).expect(404);
  });
});

describe('the calendar', () => {
  const calendar = async (query: string, who = pt()) => (await who.get(`/appointments/calendar?${query}`).expect(200)).body;

  it('shows days in the clinic’s zone with who practises, and safety to those who treat only', async () => {
    const { body: made } = await pt().post('/appointments').send(await booking('00:00:00', '00:00:00', { startsAt: '2031-09-16T13:00:00Z', endsAt: '2031-09-16T13:30:00Z' })).expect(201);
    const seen = await calendar('from=2031-09-15&days=7');
    expect(seen).toMatchObject({ from: '2031-09-15', days: 7, timeZone: 'America/Toronto' });
    expect(seen.practitioners.map(({ id }: { id: string }) => id).sort()).toEqual(expect.arrayContaining([clinic.members.physiotherapist.membershipId, clinic.members.massage_therapist.membershipId].sort()));
    expect(seen.practitioners.map(({ role }: { role: string }) => role)).not.toContain('assistant');
    expect(seen.visitTypes).toContainEqual({ id: 'massage-session', minutes: 60 });
    expect(seen.items).toMatchObject([{ id: made.id, reason: 'Left hip', intakeState: 'none', safety: { status: 'not-screened' } }]);
    expect((await calendar('from=2031-09-15&days=7', admin())).items).toMatchObject([{ id: made.id, reason: null, safety: null }]);
    expect((await calendar(`from=2031-09-15&days=7&practitionerId=${clinic.members.massage_therapist.membershipId}`)).items).toEqual([]);
    expect((await calendar('from=2031-09-17')).items).toEqual([]);
  });

  it('holds 25 and 23 hours on the days the clocks change', async () => {
    // Toronto, 2031: back on 2 November at 06:00 UTC, forward on 9 March at 07:00 UTC.
    const at = async (startsAt: string) => {
      const endsAt = new Date(Date.parse(startsAt) + 15 * 60_000).toISOString();
      return (await pt().post('/appointments').send(await booking('', '', { startsAt, endsAt })).expect(201)).body.id;
    };
    const idsOn = async (wanted: string) => (await calendar(`from=${wanted}`)).items.map(({ id }: { id: string }) => id);
    const [first, once, again, last, after] = [await at('2031-11-02T04:00:00Z'), await at('2031-11-02T05:30:00Z'), await at('2031-11-02T06:30:00Z'), await at('2031-11-03T04:45:00Z'), await at('2031-11-03T05:00:00Z')];
    expect(await idsOn('2031-11-02')).toEqual([first, once, again, last]);
    expect(await idsOn('2031-11-03')).toEqual([after]);
    const [early, late, next] = [await at('2031-03-09T05:00:00Z'), await at('2031-03-10T03:45:00Z'), await at('2031-03-10T04:00:00Z')];
    expect(await idsOn('2031-03-09')).toEqual([early, late]);
    expect(await idsOn('2031-03-10')).toEqual([next]);
  });

  it.each(['days=0', 'days=15', 'days=x', 'from=2031-02-30', 'practitionerId=me'])('refuses %s', async (query) => {
    await pt().get(`/appointments/calendar?${query}`).expect(400);
  });
});

describe('the day', () => {
  it('is the clinic’s: late in the evening there is tomorrow in UTC', async () => {
    const late = await booking('00:00:00', '00:00:00', { startsAt: '2031-08-02T03:30:00Z', endsAt: '2031-08-02T04:15:00Z' });
    const { body } = await pt().post('/appointments').send(late).expect(201);
    const on = async (date: string) => (await pt().get(`/appointments?date=${date}`).expect(200)).body.items.map((each: { id: string }) => each.id);
    expect(await on('2031-08-01')).toContain(body.id);
    expect(await on('2031-08-02')).not.toContain(body.id);
  });

  it('can be asked for one practitioner', async () => {
    const other = clinic.members.massage_therapist.membershipId;
    await pt().post('/appointments').send(await booking('22:00:00', '22:30:00', { practitionerId: other })).expect(201);
    const { body } = await pt().get(`/appointments?date=${day}&practitionerId=${other}`).expect(200);
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items.every((each: { practitionerId: string }) => each.practitionerId === other)).toBe(true);
  });

  it('refuses a day that does not exist', async () => {
    await pt().get('/appointments?date=2031-02-30').expect(400);
  });
});

describe('changing', () => {
  const patch = (made: { id: string; version: number }, body: Record<string, unknown>) => pt().patch(`/appointments/${made.id}`).set('If-Match', `"${made.version}"`).send(body);

  it('moves with the version, not onto another visit, and not what is over', async () => {
    const { body: first } = await pt().post('/appointments').send(await booking('09:00:00', '09:30:00')).expect(201);
    const { body: second } = await pt().post('/appointments').send(await booking('10:00:00', '10:30:00')).expect(201);
    await pt().patch(`/appointments/${second.id}`).send({ status: 'arrived' }).expect(428);
    expect((await patch(second, { startsAt: first.startsAt, endsAt: first.endsAt }).expect(409)).body.code).toBe('double-booking');
    const { body: moved } = await patch(second, { startsAt: `${day}T11:00:00Z`, endsAt: `${day}T11:30:00Z` }).expect(200);
    expect(moved).toMatchObject({ startsAt: `${day}T11:00:00.000Z`, version: 2 });
    expect((await patch(second, { status: 'arrived' }).expect(409)).body).toMatchObject({ code: 'stale-version', current: { version: 2 } });
    const { body: done } = await patch(moved, { status: 'done' }).expect(200);
    expect((await patch(done, { startsAt: `${day}T12:00:00Z`, endsAt: `${day}T12:30:00Z` }).expect(422)).body.code).toBe('not-movable');
  });

  it('frees the time of a cancelled visit, and takes it back only when it is free', async () => {
    const input = await booking('07:00:00', '07:30:00');
    const { body: first } = await pt().post('/appointments').send(input).expect(201);
    const { body: cancelled } = await patch(first, { status: 'cancelled' }).expect(200);
    await pt().post('/appointments').send(await booking('07:00:00', '07:30:00')).expect(201);
    expect((await patch(cancelled, { status: 'booked' }).expect(409)).body.code).toBe('double-booking');
  });

  it('knows the same states as the database, which refuses everything else', async () => {
    const states = ['booked', 'arrived', 'done', 'cancelled', 'no-show'];
    const { body: made } = await pt().post('/appointments').send(await booking('04:00:00', '04:30:00')).expect(201);
    for (const from of states) {
      const { body: shown } = await pt().get(`/appointments?date=${day}`).expect(200);
      const now = shown.items.find((each: { id: string }) => each.id === made.id);
      await attempting('owner', clinic.id, async (db) => {
        await db.query("set local session_replication_role = 'replica'");
        await db.query('update appointment set status = $2 where id = $1', [made.id, from]);
        await db.query("set local session_replication_role = 'origin'");
        for (const to of states.filter((each) => each !== from)) {
          const outcome = await tried(db, 'update appointment set status = $2 where id = $1', [made.id, to]);
          const { rows } = await db.query('select appointment_move_is_legal($1, $2) as legal', [from, to]);
          expect([from, to, outcome.refused === undefined]).toEqual([from, to, rows[0].legal]);
        }
        const { rows } = await db.query('select array_agg(s order by s) as next from unnest($2::text[]) s where appointment_move_is_legal($1, s)', [from, states]);
        if (from === now.status) expect([...now.can.statuses].sort((one: string, other: string) => one.localeCompare(other))).toEqual(rows[0].next);
      });
    }
    const moved = await attempting('lw_app', clinic.id, (db) => tried(db, "update appointment set status = 'cancelled', patient_id = patient_id where id = $1", [made.id]));
    expect(moved.rows).toBe(1);
    const gone = await attempting('owner', clinic.id, (db) => tried(db, 'delete from appointment where id = $1', [made.id]));
    expect(gone.refused?.code).toBe('23001');
  });

  it('walks every state through the API as its answers promise', async () => {
    const { body: made } = await pt().post('/appointments').send(await booking('03:00:00', '03:30:00')).expect(201);
    let now = made;
    for (const status of ['arrived', 'no-show', 'booked', 'cancelled', 'booked', 'done', 'arrived']) {
      expect(now.can.statuses).toContain(status);
      now = (await patch(now, { status }).expect(200)).body;
    }
    expect(now).toMatchObject({ status: 'arrived', version: 8 });
  });

  it('refuses a state that cannot be reached', async () => {
    const { body: made } = await pt().post('/appointments').send(await booking('06:00:00', '06:30:00')).expect(201);
    const { body: done } = await patch(made, { status: 'done' }).expect(200);
    await patch(done, { status: 'cancelled' }).expect(422);
  });

  it('is unknown to another clinic', async () => {
    const { body: made } = await pt().post('/appointments').send(await booking('05:00:00', '05:30:00')).expect(201);
    await (await newClinic()).as('physiotherapist').patch(`/appointments/${made.id}`).set('If-Match', '"1"').send({ status: 'arrived' }).expect(404);
  });
});
