import { screen, type FactId } from '@legwork/clinical';
import { compressionAllowed } from './plan-protocol.js';

type Cells = Parameters<typeof compressionAllowed>[0];
const cell = (change: object, techniqueGroup = 'compression') => ({ region: 'calf', side: null, techniqueGroup, status: 'proceed', allowed: true, ...change });
const of = (...cells: object[]) => compressionAllowed({ cells } as unknown as Cells);

describe('compression in PEACE', () => {
  it.each<[string, boolean | null, object[]]>([
    ['allowed everywhere', true, [cell({}), cell({ status: 'modify' })]],
    ['stopped by circulation in one place', false, [cell({}), cell({ status: 'do-not-treat-refer', allowed: false })]],
    ['left out by a limit', false, [cell({ status: 'modify', allowed: false })]],
    ['not screened in one place', null, [cell({}), cell({ status: 'not-screened', allowed: false })]],
    ['stopped in one place, not screened in another', false, [cell({ status: 'clearance-needed', allowed: false }), cell({ status: 'not-screened', allowed: false })]],
    ['without a place', null, [cell({}, 'heat')]],
  ])('%s', (_what, expected, cells) => expect(of(...cells)).toBe(expected));

  it('is not allowed by a screening that has no answers', () => {
    const facts: Partial<Record<FactId, never>> = {};
    expect(compressionAllowed(screen({ sessionDate: '2026-03-01', facts, regions: ['calf'] }))).not.toBe(true);
  });

  it('is blocked when the known circulation of the leg is poor', () => {
    const result = screen({ sessionDate: '2026-03-01', facts: { 'performer.role': 'physiotherapist', 'hx.pad': true, 'abpi.value': 0.4 }, regions: ['calf'] });
    expect(compressionAllowed(result)).toBe(false);
  });
});
