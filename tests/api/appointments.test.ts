// The day list: in the clinic's own day, nobody booked twice, states that can be reached, and nothing clinical for admins.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';

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

  it('refuses a practitioner who is taken, and takes back to back', async () => {
    await pt().post('/appointments').send(await booking('15:00:00', '15:30:00')).expect(201);
    const { body } = await pt().post('/appointments').send(await booking('15:15:00', '15:45:00')).expect(409);
    expect(body).toMatchObject({ code: 'double-booking', errors: [{ pointer: '/startsAt' }] });
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
