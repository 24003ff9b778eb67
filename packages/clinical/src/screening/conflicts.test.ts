// Answers that cannot all be true are listed and hold what they touch; they never lower and never free anything.
import fc from 'fast-check';
import { factIds } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import { blockedBy } from './conflicts.js';
import type { Conflict } from './conflicts.js';
import { conflictRows } from './conflict-rows.js';
import { everywhere, nowhere, readMarks } from './marked-regions.js';
import { rankOf } from './levels.js';
import type { ScreeningInput, ScreeningResult } from './screen.js';
import { someAnswers } from './testing/arbitrary-answers.js';
import { decide, freedCells, loweredCells, sessionDate } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const told = (more: Record<string, unknown>, input: Partial<ScreeningInput> = {}): ScreeningResult => decide({ ...baseline, ...more }, input);
const ids = (result: ScreeningResult): string[] => result.conflicts.map(({ id }) => id);
const statusAt = (result: ScreeningResult, region: string, group = 'light-pressure'): string | undefined =>
  result.cells.find((cell) => cell.region === region && cell.techniqueGroup === group)?.status;

describe('the rows', () => {
  it('name facts of the table, and say in one sentence what does not fit', () => {
    expect(conflictRows.flatMap((row) => row.facts).filter((id) => !factIds.includes(id))).toEqual([]);
    expect(told({ 'hx.dvtWeeks': 8 }).conflicts).toEqual([{
      id: 'vein-clot-denied', facts: ['hx.dvt', 'hx.dvtWeeks'], words: 'No deep vein clot ever, yet a time since one is given.', places: 'session',
    }]);
  });

  it('are quiet for a healthy adult', () => {
    expect(told({}).conflicts).toEqual([]);
  });
});

describe('impossible values', () => {
  it.each(facts.flatMap(({ id, range }) => (range === null ? [] : [[id, range] as const])))('%s', (id, { min, max }) => {
    const impossible = (value: number): unknown => told({ [id]: value }).conflicts.find((conflict) => conflict.id === 'impossible-value');
    expect(impossible(min)).toBeUndefined();
    expect(impossible(max)).toBeUndefined();
    expect(impossible(min - 0.1)).toMatchObject({ facts: [id], places: 'session', words: expect.stringContaining(`between ${min} and ${max}`) });
    expect(impossible(max + 0.1)).toMatchObject({ facts: [id] });
  });

  it('are none where no number can be read', () => {
    expect(ids(told({ 'patient.ageYears': '150' }))).toEqual([]);
  });

  it('hold the session, but a stop stands', () => {
    expect(told({ 'patient.ageYears': 150, 'patient.sexAtBirth': 'female' }).session).toMatchObject({ status: 'not-screened', atLeast: 'proceed' });
    const high = told({ 'risk.bpCheckNeeded': true, 'bp.systolic': 400, 'bp.diastolic': 90, 'sx.bpSymptoms': false });
    expect([high.session.status, ids(high)]).toEqual(['do-not-treat-refer', ['impossible-value']]);
  });

  it('of blood pressure include readings that are swapped or equal', () => {
    expect(ids(told({ 'bp.systolic': 80, 'bp.diastolic': 80 }))).toEqual(['pressure-upside-down']);
    expect(ids(told({ 'bp.systolic': 81, 'bp.diastolic': 80 }))).toEqual([]);
    expect(ids(told({ 'bp.diastolic': 80 }))).toEqual([]);
    expect(ids(told({ 'bp.systolic': 120 }))).toEqual([]);
    expect(ids(told({ 'bp.systolic': 'high', 'bp.diastolic': 80 }))).toEqual([]);
    expect(told({ 'bp.systolic': 80, 'bp.diastolic': 81 }).conflicts).toMatchObject([{ facts: ['bp.systolic', 'bp.diastolic'], places: 'session' }]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-02', []], ['2026-03-03', ['in-the-future']], ['2026-03', []], ['2026-04', ['in-the-future']],
  ])('an operation on %s', (on, expected) => {
    expect(ids(told({ 'surgery.regions6w': ['shin'], 'hx.datedEvents': [`surgery ${on} shin`] }))).toEqual(expected);
  });

  it('that lie ahead name the events', () => {
    expect(told({ 'surgery.regions6w': ['shin'], 'hx.datedEvents': ['surgery 2026-03-03 shin'] }).conflicts).toMatchObject([{ facts: ['hx.datedEvents'], places: 'session' }]);
  });

  it.each([[40, '1985-05', []], [40, '1984', ['before-birth']], [0, '2026-01', []]])('at %i years, a clot in %s', (age, on, expected) => {
    expect(ids(told({ 'patient.ageYears': age, 'consent.guardian': true, 'sx.childLimp': false, 'hx.dvt': true, 'hx.datedEvents': [`deep-vein-clot ${on}`] }))).toEqual(expected);
  });

  it('counted in weeks before birth name the count', () => {
    const found = told({ 'hx.stroke': true, 'hx.strokeWeeks': 41 * 53 }).conflicts;
    expect(found).toMatchObject([{ id: 'before-birth', facts: ['hx.strokeWeeks', 'patient.ageYears'], words: 'Something is dated before the person was born.' }]);
    expect(ids(told({ 'hx.stroke': true, 'hx.strokeWeeks': 41 * 52 }))).toEqual([]);
    expect(told({ 'surgery.regions12w': ['shin'], 'hx.datedEvents': ['surgery 1901 shin'] }).conflicts).toMatchObject([
      { id: 'before-birth', facts: ['hx.datedEvents', 'patient.ageYears'], places: 'session' },
    ]);
    expect(ids(told({ 'hx.stroke': true, 'hx.strokeWeeks': 5000, 'patient.ageYears': undefined }))).toEqual([]);
  });
});

describe('a denied operation', () => {
  const dated = { 'hx.datedEvents': ['surgery 2026-01-05 shin left'] };
  it('holds its place only', () => {
    const result = told(dated);
    expect(result.conflicts).toEqual([{
      id: 'operation-denied', facts: ['surgery.regions6w', 'surgery.regions12w', 'hx.datedEvents'],
      words: 'No operation within 12 weeks there, yet one is dated within them.', places: [{ region: 'shin', side: 'left' }],
    }]);
    const onSides = told(dated, { regions: [{ region: 'shin', side: 'left' }, { region: 'shin', side: 'right' }] });
    expect(onSides.cells.filter(({ techniqueGroup }) => techniqueGroup === 'exercise').map(({ side, status }) => [side, status])).toEqual([['left', 'not-screened'], ['right', 'proceed']]);
    expect(result.session.status).toBe('proceed');
  });

  it('is none when it was marked, when it is older, or when "none" was said before it', () => {
    expect(ids(told({ ...dated, 'surgery.regions12w': ['hip-joint'] }))).toEqual([]);
    expect(ids(told({ 'hx.datedEvents': ['surgery 2025-12-07 shin'] }))).toEqual([]);
    expect(ids(told({ 'hx.datedEvents': ['surgery 2025-12-08 shin'] }))).toEqual(['operation-denied']);
    const day = (recorded: string) => ({ recordedOn: { 'surgery.regions6w': recorded, 'surgery.regions12w': sessionDate } });
    expect(ids(told(dated, day('2026-01-04')))).toEqual([]);
    expect(ids(told(dated, day('2026-01-05')))).toEqual(['operation-denied']);
    expect(ids(told(dated, { sessionDate: 'some day' }))).toEqual([]);
    expect(ids(told({ 'hx.datedEvents': ['surgery 2026-01-05'] }))).toEqual([]);
  });
});

describe('an update', () => {
  const day = (weeks: string, status: string) => ({ recordedOn: { 'preg.weeks': weeks, 'preg.status': status } });
  it('is no contradiction: the later answer counts', () => {
    expect(ids(told({ 'preg.weeks': 20 }, day('2026-02-01', '2026-02-02')))).toEqual([]);
    expect(ids(told({ 'preg.weeks': 20 }, day('2026-02-02', '2026-02-02')))).toEqual(['pregnancy-denied']);
    expect(ids(told({ 'preg.weeks': 20 }, { recordedOn: { 'preg.status': '2026-02-02' } }))).toEqual(['pregnancy-denied']);
    expect(ids(told({ 'preg.weeks': 20 }, { recordedOn: { 'preg.weeks': '2026-02-02' } }))).toEqual(['pregnancy-denied']);
  });
});

describe('contradictions of the intake', () => {
  it('are shown in their words and hold the session', () => {
    const result = told({ 'told.conflicts': ['side-mismatch', 'something-else'] });
    expect(result.conflicts.map(({ words }) => words)).toEqual(['The words name one side, the body map shows the other.', 'Two answers of the intake do not fit each other.']);
    expect(result.conflicts).toMatchObject([{ id: 'side-mismatch', facts: ['told.conflicts'], places: 'session' }, { id: 'something-else' }]);
    expect(ids(told({ 'told.conflicts': ['side-mismatch', 3] }))).toEqual(['side-mismatch']);
    expect(result.session.status).toBe('not-screened');
    expect(statusAt(result, 'calf')).toBe('not-screened');
    expect(statusAt(result, 'calf', 'education')).toBe('proceed');
    expect(told({ 'told.conflicts': [] }).session.status).toBe('proceed');
  });

  it('end the decision on the day of the session', () => {
    expect(told({ 'told.conflicts': ['side-mismatch'] }, { recordedOn: {} }).validUntil).toBe(sessionDate);
  });
});

describe('what is held', () => {
  const conflict = (places: Conflict['places']): Conflict => ({ id: 'x', facts: [], words: 'x', places });
  it('is everything when a place is missing or cannot be read', () => {
    expect(blockedBy([])).toEqual({ session: false, marks: nowhere });
    expect(blockedBy([conflict('session')])).toEqual({ session: true, marks: everywhere });
    expect(blockedBy([conflict([])])).toEqual({ session: true, marks: everywhere });
    expect(blockedBy([conflict(['tail'])])).toEqual({ session: true, marks: everywhere });
  });

  it('is every place that is named', () => {
    expect(blockedBy([conflict(['calf']), conflict(['shin'])])).toEqual({ session: false, marks: readMarks(['calf', 'shin']) });
    expect(blockedBy([conflict('session'), conflict(['shin'])]).session).toBe(true);
  });
});

it('a contradiction never lowers a level and never frees a cell', () => {
  fc.assert(fc.property(someAnswers, (answers) => {
    const [without, withConflict] = [decide(answers), decide({ ...answers, 'told.conflicts': ['side-mismatch'] })];
    expect(loweredCells(without, withConflict)).toEqual([]);
    expect(freedCells(without, withConflict)).toEqual([]);
    expect(rankOf(withConflict.session.atLeast)).toBe(rankOf(without.session.atLeast));
    expect(withConflict.cells.filter(({ allowed, techniqueGroup }) => allowed && techniqueGroup !== 'education')).toEqual([]);
  }), { numRuns: 150 });
});
