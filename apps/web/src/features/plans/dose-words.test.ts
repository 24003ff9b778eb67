import { defaultDose } from '@legwork/clinical';
import { doseState, doseWords } from './dose-words';

it('says a dose in the order of the catalogue, with units where they say something', () => {
  expect(doseWords({ modalityId: 'mfr', dose: { hold: 120, pressure: 2, placements: 3 } })).toBe('pressure 2, hold per placement 120 s, placements per region 3');
  expect(doseWords({ modalityId: 'mfr', dose: {} })).toBe('');
});

describe('a dose', () => {
  const usual = defaultDose('nmt');
  const nmt = (dose: Record<string, number>, doseReason: string | null = null) => doseState({ modalityId: 'nmt', dose: { ...usual, ...dose }, doseReason });

  it('of the catalogue needs nothing', () => expect(nmt({})).toEqual({ refused: {}, outside: {}, needsReason: false }));

  it('outside a default range needs a reason, and has it once written', () => {
    expect(Object.keys(nmt({ sessionMinutes: 50 }).outside)).toEqual(['sessionMinutes']);
    expect(nmt({ sessionMinutes: 50 }).needsReason).toBe(true);
    expect(nmt({ sessionMinutes: 50 }, 'Both sides').needsReason).toBe(false);
  });

  it('that makes no sense is refused', () => expect(nmt({ pressure: 6 }).refused).toHaveProperty('pressure'));
  it('that is missing is refused', () => expect(Object.keys(doseState({ modalityId: 'nmt', dose: {}, doseReason: null }).refused)).toContain('pressure'));
});
