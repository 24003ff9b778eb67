import type { Prisma } from '../../platform/http/api.js';
import { SOURCES } from './resources/sources.js';
import { type Asked, isLenient, readSearch } from './search-query.js';

const BASE = 'https://clinic.example/api/v1/fhir';
const PATIENT = '0b0fd3c8-59f4-4f0c-9b52-2d1a3f6f7a10';
const frame = { timeZone: 'America/Toronto', base: BASE };
const ask = (type: keyof typeof SOURCES, parameters: Asked['parameters'], lenient = false) => readSearch(SOURCES[type], { parameters, lenient }, frame);
const textOf = ({ strings, values }: Prisma.Sql): string => strings.reduce((all, part, at) => `${all}${String(values[at - 1])}${part}`);
const faults = (run: () => unknown): unknown => { try { run(); } catch (error) { return (error as { options: { errors: { pointer: string; code: string }[] } }).options.errors.map(({ pointer, code }) => [pointer, code]); } return []; };

it.each([PATIENT, `Patient/${PATIENT}`, `${BASE}/Patient/${PATIENT}`])('names a patient as %s', (patient) => {
  expect(ask('Goal', { patient }).patientId).toBe(PATIENT);
});

it.each([
  ['eq1990-05', "1990-05-01'::date", '1990-06-01'], ['1990', '1990-01-01', '1991-01-01'], ['1990-12', '1990-12-01', '1991-01-01'], ['2024-02-29', '2024-02-29', '2024-03-01'], ['1992-02', '1992-02-01', '1992-03-01'],
])('reads the span %s', (birthdate, from, until) => {
  const [condition] = ask('Patient', { birthdate }).conditions;
  const text = condition === undefined ? '' : textOf(condition);
  expect(text).toContain(from.replace("'::date", ''));
  expect(text).toContain(until);
});

it('counts a day of change from midnight to midnight in the clinic', () => {
  const [condition] = ask('Patient', { _lastUpdated: '2026-11-21' }).conditions;
  const text = condition === undefined ? '' : textOf(condition);
  expect(text).toContain('2026-11-21T05:00:00.000Z');
  expect(text).toContain('2026-11-22T05:00:00.000Z');
});

it('refuses each parameter it cannot read, by its name', () => {
  expect(faults(() => ask('Patient', { birthdate: '1990-02-30', colour: 'red', _count: '-1' }))).toEqual([['?colour', 'unknown-parameter'], ['?birthdate', 'value'], ['?_count', 'value']]);
  expect(faults(() => ask('Observation', {}))).toEqual([['?patient', 'required']]);
  expect(faults(() => ask('Condition', { patient: PATIENT, _lastUpdated: 'lately', _total: 'about', _summary: 'true' }))).toEqual([['?_lastUpdated', 'value'], ['?_total', 'value'], ['?_summary', 'value']]);
});

it.each([[{}, false, false], [{ _total: 'none' }, false, false], [{ _total: 'accurate' }, true, false], [{ _total: 'estimate' }, true, false], [{ _summary: 'count' }, true, true], [{ _summary: 'false' }, false, false]])('counts when asked: %j', (asked, wantsTotal, onlyCounts) => {
  expect(ask('Goal', { patient: PATIENT, ...asked })).toMatchObject({ wantsTotal, onlyCounts });
});

it('gives no more than a hundred at once', () => expect(ask('Goal', { patient: PATIENT, _count: '5000' }).count).toBe(100));

it('keeps what was understood for the links, and neither the format nor what was passed over', () => {
  expect(ask('Patient', { name: 'val', _format: 'json', colour: 'red', _count: '5' }, true).understood).toEqual([['name', 'val'], ['_count', '5']]);
});

it.each([[undefined, false], ['handling=lenient', true], ['return=minimal; handling=lenient', true], ['handling=strict', false]])('hears in Prefer: %s', (prefer, lenient) => {
  expect(isLenient(prefer)).toBe(lenient);
});
