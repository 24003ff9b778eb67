// A practitioner's visits in somebody's calendar program: times and initials under a secret address that can be taken back.
import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, tried } from '../support/database-roles.js';
import { sql } from '../support/database.js';

const HOUR = 3_600_000;

let clinic: TestClinic;

beforeAll(async () => {
  clinic = await newClinic({ timeZone: 'America/Toronto' });
});

const pt = () => clinic.as('physiotherapist');
const owner = () => clinic.as('owner');
const soon = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 13) + ':00:00.000Z';

let people = 0;
async function visit(hours: number, more: Record<string, unknown> = {}) {
  people += 1;
  const patient = await newPatient(pt(), { givenName: `Zoë${people}`, familyName: `Quist${people}` });
  const { body } = await pt().post('/appointments').send({
    patientId: patient.id, practitionerId: clinic.members.physiotherapist.membershipId, visitType: 'follow-up', reason: 'Sciatica, on warfarin', startsAt: soon(hours), endsAt: soon(hours + 1), ...more,
  }).expect(201);
  return body;
}

async function newFeed(who = pt(), practitionerId = clinic.members.physiotherapist.membershipId): Promise<{ id: string; url: string }> {
  return (await who.post('/calendar-feeds').send({ practitionerId, label: 'My phone' }).expect(201)).body;
}

const pathOf = (url: string): string => new URL(url).pathname.replace('/api/v1', '');
const fetched = (url: string) => clinic.anonymous.get(pathOf(url)).buffer(true).parse((res, done) => {
  const parts: Buffer[] = [];
  res.on('data', (part: Buffer) => parts.push(part));
  res.on('end', () => done(null, Buffer.concat(parts).toString('utf8')));
});

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('a calendar feed', () => {
  it('is read by a calendar program: times, initials and nothing else', async () => {
    const booked = await visit(48);
    const cancelled = await visit(72);
    await pt().patch(`/appointments/${cancelled.id}`).set('If-Match', '"1"').send({ status: 'cancelled' }).expect(200);
    const other = await visit(48, { practitionerId: clinic.members.massage_therapist.membershipId });
    const { url } = await newFeed();
    const answer = await fetched(url).expect(200);
    expect(answer.headers['content-type']).toContain('text/calendar');
    expect(answer.headers['cache-control']).toBe('no-store');
    const events = eventsOf(answer.body);
    expect(events.map(({ uid }) => uid)).toEqual([`${booked.id}@legwork`]);
    expect(events[0]?.summary).toBe('ZQ');
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe(booked.startsAt);
    expect(events[0]?.endDate.toJSDate().toISOString()).toBe(booked.endsAt);
    expect(answer.body).not.toContain(other.id);
    for (const word of ['Quist', 'Zoë', 'Sciatica', 'warfarin', 'follow-up', booked.patientId]) expect(answer.body).not.toContain(word);
  });

  it('goes 60 days back and 180 ahead', async () => {
    const patient = await newPatient(pt());
    const practitioner = clinic.members.massage_therapist.membershipId;
    const at = async (days: number) => {
      const [row] = await sql<{ id: string }>`
        insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
        values (${clinic.id}, gen_random_uuid(), ${patient.id}, ${practitioner}, 'review', now() + ${`${days} days`}::interval, now() + ${`${days} days 20 minutes`}::interval, ${practitioner}) returning id`;
      return `${row?.id}@legwork`;
    };
    const [tooOld, old, ahead, tooFar] = [await at(-61), await at(-59), await at(179), await at(181)];
    const { url } = await newFeed(pt(), practitioner);
    const ids = eventsOf((await fetched(url).expect(200)).body).map(({ uid }) => uid);
    expect(ids).toEqual(expect.arrayContaining([old, ahead]));
    expect(ids).not.toContain(tooOld);
    expect(ids).not.toContain(tooFar);
  });

  it('keeps the instant of a visit at the hour that comes twice', async () => {
    const { url } = await newFeed();
    const patient = await newPatient(pt());
    const year = new Date().getUTCFullYear();
    const change = [year, year + 1].flatMap((each) => clockChanges(each)).find((at) => at > Date.now() && at < Date.now() + 179 * 86_400_000);
    const startsAt = new Date(change ?? 0).toISOString();
    const { body } = await pt().post('/appointments').send({
      patientId: patient.id, practitionerId: clinic.members.physiotherapist.membershipId, visitType: 'review', startsAt, endsAt: new Date(Date.parse(startsAt) + 1_800_000).toISOString(),
    }).expect(201);
    const event = eventsOf((await fetched(url).expect(200)).body).find(({ uid }) => uid === `${body.id}@legwork`);
    expect(event?.startDate.toJSDate().toISOString()).toBe(startsAt);
    expect(event?.duration.toSeconds()).toBe(1_800);
  });

  it('shows its secret once and keeps its hash only', async () => {
    const { id, url } = await newFeed();
    const secret = /([A-Za-z0-9_-]{43})\.ics$/u.exec(url)?.[1];
    expect(secret).toBeDefined();
    const { body } = await pt().get('/calendar-feeds').expect(200);
    expect(body.items.map((each: { id: string }) => each.id)).toContain(id);
    expect(JSON.stringify(body)).not.toContain(secret);
    const [row] = await sql<{ kept: string }>`select to_jsonb(f)::text || encode(f.token_hash, 'escape') as kept from calendar_feed f where id = ${id}`;
    expect(row?.kept).not.toContain(secret);
  });

  it('is over once it is revoked, and its reading is on the trail', async () => {
    const { id, url } = await newFeed();
    await fetched(url).expect(200);
    expect((await pt().get('/calendar-feeds').expect(200)).body.items.find((each: { id: string }) => each.id === id).lastReadAt).not.toBeNull();
    const trail = await sql<{ action: string; actor: string }>`select action, actor_kind as actor from audit_event where clinic_id = ${clinic.id} and entity_id = ${id} order by seq`;
    expect(trail).toEqual([{ action: 'create', actor: 'member' }, { action: 'read', actor: 'link' }]);
    await pt().delete(`/calendar-feeds/${id}`).expect(204);
    await fetched(url).expect(404);
    await pt().delete(`/calendar-feeds/${id}`).expect(204);
    expect((await pt().get('/calendar-feeds').expect(200)).body.items.map((each: { id: string }) => each.id)).not.toContain(id);
    const again = await attempting('owner', clinic.id, (db) => tried(db, 'update calendar_feed set revoked_at = null, revoked_by_id = null where id = $1', [id]));
    expect(again.refused?.code).toBe('23001');
  });

  it('is over when its practitioner or its owner has left', async () => {
    const left = await newClinic();
    const feedOf = async (role: 'massage_therapist' | 'physiotherapist') =>
      (await left.as(role).post('/calendar-feeds').send({ practitionerId: left.members.massage_therapist.membershipId, label: 'Desk' }).expect(201)).body.url;
    const [own, others] = [await feedOf('massage_therapist'), await feedOf('physiotherapist')];
    await sql`update membership set status = 'deactivated' where id = ${left.members.physiotherapist.membershipId}`;
    await fetched(own).expect(200);
    await fetched(others).expect(404);
  });

  it('belongs to who made it; those who run the clinic see and end all', async () => {
    const { id } = await newFeed();
    const masseur = clinic.as('massage_therapist');
    expect((await masseur.get('/calendar-feeds').expect(200)).body.items).toEqual([]);
    await masseur.delete(`/calendar-feeds/${id}`).expect(404);
    await (await newClinic()).as('owner').delete(`/calendar-feeds/${id}`).expect(404);
    expect((await owner().get('/calendar-feeds').expect(200)).body.items.map((each: { id: string }) => each.id)).toContain(id);
    await owner().delete(`/calendar-feeds/${id}`).expect(204);
  });

  it('is of somebody who practises here, and named', async () => {
    const send = (body: object) => pt().post('/calendar-feeds').send({ practitionerId: clinic.members.physiotherapist.membershipId, label: 'x', ...body });
    await send({ practitionerId: clinic.members.clinic_admin.membershipId }).expect(400);
    await send({ practitionerId: (await newClinic()).members.physiotherapist.membershipId }).expect(400);
    await send({ label: '' }).expect(400);
  });

  it('is not found under a guess', async () => {
    const guess = randomBytes(32).toString('base64url');
    await clinic.anonymous.get(`/calendar-feeds/${guess}.ics`).expect(404);
    await clinic.anonymous.get(`/calendar-feeds/${guess}`).expect(404);
    await clinic.anonymous.get('/calendar-feeds/short.ics').expect(404);
  });
});

/** Instants of a year at which Toronto's clocks change. */
function clockChanges(year: number): number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'America/Toronto', timeZoneName: 'shortOffset' });
  const offset = (at: number): string => format.format(at).split(', ')[1] ?? '';
  const from = (start: number, step: number, count: number): number[] => Array.from({ length: count }, (_, at) => start + at * step).filter((at) => offset(at) !== offset(at + step));
  return from(Date.UTC(year, 0, 1), 24 * HOUR, 365).flatMap((day) => from(day, HOUR, 24).map((hour) => hour + HOUR));
}
