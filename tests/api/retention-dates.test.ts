// Until when a record is kept, reckoned twice: by the database, and here by plain arithmetic on year, month and day.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { newClinic } from '../support/clinic.js';
import { connected, inContext } from '../support/database-roles.js';
import { sql } from '../support/database.js';

jest.setTimeout(240_000);

const MANY = 10_000;
const ADULT = 18;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** The same day years later; the day after 28 February where a year has no 29th. */
function laterDay(day: string, years: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isMissing = month === 2 && date === 29 && !isLeap(year + years);
  return isMissing ? `${pad(year + years, 4)}-03-01` : `${pad(year + years, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

interface Life {
  readonly born: string | null;
  readonly begun: string;
  readonly lastEntry: string;
}

/** Ten years, say, from the last entry, and never before as many from the eighteenth birthday; unknown age is that of a newborn. */
const keptUntil = ({ born, begun, lastEntry }: Life, years: number): string => laterDay(laterOf(lastEntry, laterDay(born ?? begun, ADULT)), years);

const dayBetween = (from: string, to: string) => fc.oneof(
  { weight: 9, arbitrary: fc.date({ min: new Date(`${from}T12:00:00Z`), max: new Date(`${to}T12:00:00Z`), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
  { weight: 1, arbitrary: fc.integer({ min: Number(from.slice(0, 4)), max: Number(to.slice(0, 4)) - 1 }).filter(isLeap).map((year) => `${year}-02-29`) });

const life = fc.tuple(fc.option(dayBetween('1925-01-01', '2024-01-01'), { freq: 12 }), dayBetween('1990-01-01', '2025-01-01'), dayBetween('1990-01-01', '2025-01-01'))
  .map(([born, one, other]): Life => ({ born, begun: one < other ? one : other, lastEntry: laterOf(one, other) }));

const lives = (seed: number): Life[] => fc.sample(life, { numRuns: MANY, seed });
const column = (all: readonly Life[], name: keyof Life): (string | null)[] => all.map((each) => each[name]);

describe('the day until which a record is kept', () => {
  it.each([
    ['ten years from the last entry', { born: '1950-06-01', begun: '2010-01-01', lastEntry: '2014-05-20' }, '2024-05-20'],
    ['ten years from the eighteenth birthday', { born: '2004-01-01', begun: '2010-01-01', lastEntry: '2010-03-01' }, '2032-01-01'],
    ['a last entry on 29 February', { born: '1950-06-01', begun: '2010-01-01', lastEntry: '2016-02-29' }, '2026-03-01'],
    ['a birth on 29 February: grown up on 1 March', { born: '2008-02-29', begun: '2010-01-01', lastEntry: '2010-03-01' }, '2036-03-01'],
    ['a birth date that nobody knows', { born: null, begun: '2004-02-29', lastEntry: '2010-03-01' }, '2032-03-01'],
  ] as const)('is right for %s', async (_name, one, expected) => {
    const [row] = await sql<{ day: string }>`select record_keep_until(${one.lastEntry}::date, ${one.born}::date, ${one.begun}::date, 10)::text as day`;
    expect([row?.day, keptUntil(one, 10)]).toEqual([expected, expected]);
  });

  it.each([1, 7, 10, 18])('is the same for 10,000 lives, reckoned independently: %i years', async (years) => {
    const all = lives(20_261_122 + years);
    const rows = await sql<{ day: string }>`
      select record_keep_until(last_entry, born, begun, ${years})::text as day
      from unnest(${column(all, 'lastEntry')}::date[], ${column(all, 'born')}::date[], ${column(all, 'begun')}::date[]) with ordinality as l (last_entry, born, begun, place) order by place`;
    const differing = all.flatMap((each, at) => (rows[at]?.day === keptUntil(each, years) ? [] : [{ ...each, database: rows[at]?.day, here: keptUntil(each, years) }]));
    expect(rows).toHaveLength(MANY);
    expect(differing).toEqual([]);
    expect(all.filter(({ born }) => born === null).length).toBeGreaterThan(300);
    expect(all.filter(({ born, lastEntry }) => born?.endsWith('02-29') === true || lastEntry.endsWith('02-29')).length).toBeGreaterThan(500);
  });

  it('decides of 10,000 people who is past it: nobody early, nobody forgotten, nobody under a hold', async () => {
    const clinic = await newClinic();
    const all = lives(4_711).map((each, at) => ({ ...each, id: randomUUID(), isHeld: at % 20 === 0 }));
    const ids = all.map(({ id }) => id);
    await sql`insert into patient (clinic_id, id, given_name, family_name, birth_date, sort_key, created_at)
      select ${clinic.id}, id, 'Robin', 'Aged', born, 'aged robin', begun + time '12:00' at time zone 'America/Toronto'
      from unnest(${ids}::uuid[], ${column(all, 'born')}::date[], ${column(all, 'begun')}::date[]) as l (id, born, begun)`;
    await sql`insert into intake (clinic_id, id, patient_id, language, created_at)
      select ${clinic.id}, gen_random_uuid(), id, 'en', last_entry + time '12:00' at time zone 'America/Toronto' from unnest(${ids}::uuid[], ${column(all, 'lastEntry')}::date[]) as l (id, last_entry)`;
    await sql`insert into legal_hold (clinic_id, id, patient_id, reason, placed_by_id)
      select ${clinic.id}, gen_random_uuid(), id, 'A claim is open.', ${clinic.members.owner.membershipId} from unnest(${all.filter(({ isHeld }) => isHeld).map(({ id }) => id)}::uuid[]) as l (id)`;
    const [found, today] = await connected('owner', async (db) => {
      await db.query('begin');
      await inContext(db, clinic.id);
      const { rows } = await db.query<{ id: string; day: string }>('select patient_id as id, keep_until::text as day from records_past_retention(null)');
      const { rows: [now] } = await db.query<{ today: string }>("select (now() at time zone 'America/Toronto')::date::text as today");
      await db.query('rollback');
      return [rows, now?.today ?? ''] as const;
    });
    const past = all.filter((each) => !each.isHeld && keptUntil(each, 10) < today);
    expect(past.length).toBeGreaterThan(1_000);
    expect(past.length).toBeLessThan(9_000);
    const [expected, listed] = [new Map<string, string>(past.map((each) => [each.id, keptUntil(each, 10)])), new Map(found.map(({ id, day }) => [id, day]))];
    expect(found.filter(({ id }) => expected.get(id) === undefined)).toEqual([]);
    expect(past.filter(({ id }) => listed.get(id) !== expected.get(id))).toEqual([]);
    expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).toSorted());
  });
});
