// Whatever a letter names, it opens exactly that: for random scopes, the cells allowed afterwards are those inside it, and what another
// rule forbids stays forbidden.
import fc from 'fast-check';
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient } from '../support/chart.js';
import { answer, granted, request } from '../support/clearances.js';
import { newClinic } from '../support/clinic.js';
import { today as dayIn } from '../support/days.js';

interface Cell {
  readonly region: string;
  readonly side: string | null;
  readonly techniqueGroup: string;
  readonly allowed: boolean;
  readonly maxPressure: number | null;
}

interface Place {
  readonly region: string;
  readonly side: 'left' | 'right';
}

const PLACES: readonly Place[] = (['calf', 'buttock', 'thigh-posterior'] as const).flatMap((region) => [{ region, side: 'left' as const }, { region, side: 'right' as const }]);
const ANSWERS = { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false };
const RUNS = 12;

let pt: Agent;
let now: string;
beforeAll(async () => {
  const clinic = await newClinic();
  pt = clinic.as('physiotherapist');
  now = dayIn(clinic.timeZone);
});

async function patientIn(places: readonly Place[], medicine?: string): Promise<string> {
  const { id } = await healthyPatient(pt, ANSWERS);
  if (medicine !== undefined) {
    await pt.post(`/patients/${id}/medicines`).send({ text: medicine }).expect(201);
    await answerScreening(pt, id, ANSWERS);
  }
  await pt.post(`/patients/${id}/episodes`).send({ title: 'Both legs', regions: places }).expect(201);
  return id;
}

const cellsOf = async (id: string): Promise<readonly Cell[]> => (await pt.get(`/patients/${id}/chart`).expect(200)).body.matrix;
const nameOf = ({ region, side, techniqueGroup }: Cell): string => `${region} ${side ?? ''} ${techniqueGroup}`;
const allowedIn = (cells: readonly Cell[]): string[] => cells.filter(({ allowed }) => allowed).map(nameOf).sort();

/** The cells while one letter about the cancer holds; it is taken back afterwards. */
async function under(id: string, scope: object): Promise<readonly Cell[]> {
  const asked = await request(pt, id, { ruleIds: ['cancer.active'] });
  await answer(pt, asked, granted(now, scope)).expect(200);
  const cells = await cellsOf(id);
  await pt.post(`/clearances/${asked.id}/withdrawal`).set('If-Match', '"2"').send({ reason: 'The next one is tried.' }).expect(200);
  return cells;
}

test.each([['nothing else', undefined], ['a medicine that nobody could class', 'the blue tablets from abroad']])('with %s in the way, a letter opens what it names and nothing more', async (_what, medicine) => {
  const id = await patientIn(PLACES, medicine);
  const without = new Set(allowedIn(await cellsOf(id)));
  const whole = await under(id, { maxPressure: null });
  const open = new Set(allowedIn(whole));
  const ceiling = new Map(whole.map((cell) => [nameOf(cell), cell.maxPressure ?? 5]));
  const groups = [...new Set(whole.map(({ techniqueGroup }) => techniqueGroup))];
  const byCeiling = new Map<number | null, Set<string>>([[null, open]]);
  for (const maxPressure of [0, 1, 2, 3, 4, 5]) byCeiling.set(maxPressure, new Set(allowedIn(await under(id, { maxPressure }))));
  // A lower ceiling opens fewer: a technique that needs more than it is none of them.
  expect([0, 1, 2, 3, 4, 5].map((maxPressure) => byCeiling.get(maxPressure)?.size ?? 0)).toEqual([...byCeiling].slice(1).map(([, cells]) => cells.size).sort((a, b) => a - b));
  expect(open.size).toBeGreaterThan(without.size);
  if (medicine !== undefined) expect(open.size).toBeLessThan(whole.length);

  await fc.assert(fc.asyncProperty(
    fc.subarray([...PLACES], { minLength: 1 }), fc.subarray(groups, { minLength: 1 }), fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
    async (regions, techniqueGroups, maxPressure) => {
      const cells = await under(id, { allRegions: false, regions, allTechniques: false, techniqueGroups, maxPressure });
      const isNamed = (cell: Cell): boolean => techniqueGroups.includes(cell.techniqueGroup) && regions.some(({ region, side }) => region === cell.region && side === cell.side);
      expect(allowedIn(cells)).toEqual(cells.filter((cell) => without.has(nameOf(cell)) || (byCeiling.get(maxPressure)?.has(nameOf(cell)) === true && isNamed(cell))).map(nameOf).sort());
      const tooStrong = cells.filter((cell) => cell.allowed && !without.has(nameOf(cell)) && (cell.maxPressure ?? 5) > Math.min(maxPressure ?? 5, ceiling.get(nameOf(cell)) ?? 0));
      expect(tooStrong).toEqual([]);
    },
  ), { numRuns: RUNS });
  // Nothing of any letter is left once it was taken back.
  expect(allowedIn(await cellsOf(id))).toEqual([...without].sort());
});
