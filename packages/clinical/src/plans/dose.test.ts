import fc from 'fast-check';
import { modalities } from '../knowledge/modalities.js';
import { doseLimits } from './dose-limits.js';
import { checkDose, defaultDose, doseFields, performersAllowed, planTemplate } from './index.js';

describe('dose fields', () => {
  it('are those of the catalogue, with units', () => {
    expect(doseFields('ais').map(({ param, unit, max }) => [param, unit, max])[0]).toEqual(['hold', 's', 2]);
    expect(doseFields('leeches')).toEqual([]);
  });

  it.each(modalities.map(({ id }) => id))('have defaults that pass their own check: %s', (id) => {
    expect(checkDose(id, defaultDose(id))).toEqual({ ok: true, findings: [] });
  });
});

describe('a dose', () => {
  const nmt = defaultDose('nmt');
  const only = (check: ReturnType<typeof checkDose>) => check.findings.map(({ param, problem, verdict }) => [param, problem, verdict]);

  it('is refused for a field that is missing, unknown or no number', () => {
    const { pressure: _pressure, ...rest } = nmt;
    expect(only(checkDose('nmt', rest))).toEqual([['pressure', 'missing', 'refused']]);
    expect(only(checkDose('nmt', { ...nmt, joules: 4 }))).toEqual([['joules', 'unknown-field', 'refused']]);
    expect(only(checkDose('nmt', { ...nmt, pressure: '3' }))).toEqual([['pressure', 'not-a-number', 'refused']]);
    expect(only(checkDose('nmt', { ...nmt, pressure: Number.NaN }))).toEqual([['pressure', 'not-a-number', 'refused']]);
    expect(only(checkDose('leeches', {}))).toEqual([['', 'unknown-modality', 'refused']]);
  });

  it('takes zero for a value', () => {
    expect(checkDose('nmt', { ...nmt, pressure: 0 }).ok).toBe(true);
  });

  it('outside a default range needs a reason, and is fine with one', () => {
    const long = { ...nmt, sessionMinutes: 50 };
    expect(only(checkDose('nmt', long))).toEqual([['sessionMinutes', 'above-range', 'needs-reason']]);
    expect(checkDose('nmt', long, { sessionMinutes: '  ' }).ok).toBe(false);
    expect(checkDose('nmt', long, { sessionMinutes: 'Two regions in one visit' }).ok).toBe(true);
  });

  it('outside a sourced range is refused, reason or not', () => {
    const held = { ...defaultDose('ais'), hold: 5 };
    expect(only(checkDose('ais', held, { hold: 'Likes it' }))).toEqual([['hold', 'above-range', 'refused']]);
    expect(checkDose('ultrasound', { ...defaultDose('ultrasound'), intensity: 2.1 }, { intensity: 'x' }).ok).toBe(false);
  });

  it('beyond the pressure scale or below zero is refused, reason or not', () => {
    expect(only(checkDose('swedish', { ...defaultDose('swedish'), pressure: 6 }, { pressure: 'x' }))).toEqual([['pressure', 'above-range', 'refused']]);
    expect(only(checkDose('swedish', { ...defaultDose('swedish'), pressure: 4 }))).toEqual([['pressure', 'above-range', 'needs-reason']]);
    expect(only(checkDose('nmt', { ...nmt, pressure: -1 }, { pressure: 'x' }))).toEqual([['pressure', 'below-range', 'refused']]);
  });

  it('keeps to the steps, also those that are not whole numbers', () => {
    expect(checkDose('ais', { ...defaultDose('ais'), hold: 1.5, assist: 4.4 }).ok).toBe(true);
    const off = checkDose('ais', { ...defaultDose('ais'), hold: 1.7 });
    expect(off.findings[0]).toMatchObject({ problem: 'off-step', verdict: 'refused', message: expect.stringContaining('nearest is 1.5') as string });
    expect(checkDose('ultrasound', { ...defaultDose('ultrasound'), intensity: 0.7 }).ok).toBe(true);
  });
});

describe('every field of every modality', () => {
  const fields = modalities.flatMap(({ id, dosage }) => dosage.map((field) => ({ id, field })));

  it('has limits around its range', () => {
    for (const { id, field } of fields) {
      const limits = doseLimits(id, field);
      expect([id, field.param, limits.min <= field.min && limits.max >= field.max]).toEqual([id, field.param, true]);
    }
  });

  it('is refused beyond its limits, and needs a reason between range and limit', () => {
    fc.assert(fc.property(fc.constantFrom(...fields), fc.double({ min: -50, max: 2000, noNaN: true }), fc.string(), ({ id, field }, value, reason) => {
      const { min, max } = doseLimits(id, field);
      const { ok } = checkDose(id, { ...defaultDose(id), [field.param]: value }, { [field.param]: reason });
      expect(ok && (value < min || value > max)).toBe(false);
      expect(ok && (value < field.min || value > field.max) && reason.trim() === '').toBe(false);
    }));
  });

  it.each([
    ['ais', 'hold', 2.5], ['ais', 'reps', 12], ['pnf', 'contract', 11], ['joint-mob', 'grade', 5], ['heat', 'tempC', 46], ['tp-release', 'painCeiling', 8], ['exercise-strength', 'painCeiling', 6],
    ['cold', 'minutes', 25], ['compression', 'mmHg', 50], ['nmt', 'sessionMinutes', 200], ['mfr', 'pressure', 6], ['aerobic', 'days', 8], ['ultrasound', 'duty', 120],
  ])('%s %s %d is refused, whatever the reason', (id, param, value) => {
    expect(checkDose(id, { ...defaultDose(id), [param]: value }, { [param]: 'Asked for' }).findings.map(({ verdict }) => verdict)).toEqual(['refused']);
  });

  it('asks for the prescription of strong compression', () => {
    const strong = { ...defaultDose('compression'), mmHg: 24 };
    expect(checkDose('compression', strong).findings).toMatchObject([{ problem: 'prescription', verdict: 'needs-reason' }]);
    expect(checkDose('compression', strong, { mmHg: 'Dr Lee, 3 March' }).ok).toBe(true);
  });
});

describe('performers', () => {
  it('follow the catalogue, and nobody else may', () => {
    expect(performersAllowed('nmt', 'massage-therapist')).toMatchObject({ allowed: true, scopeWording: undefined });
    expect(performersAllowed('joint-mob', 'massage-therapist')).toMatchObject({ allowed: false, performers: ['physiotherapist'] });
    expect(performersAllowed('joint-mob', 'massage-therapist').scopeWording).toContain('physiotherapist');
    expect(performersAllowed('nmt', 'clinic-admin').allowed).toBe(false);
    expect(performersAllowed('leeches', 'physiotherapist').allowed).toBe(false);
  });
});

describe('a template', () => {
  it('holds what the role may do and names the rest', () => {
    const template = planTemplate('sciatica', 'massage-therapist');
    expect(template?.interventions.map(({ modalityId }) => modalityId)).toEqual(['nmt', 'mfr', 'tp-release', 'ais', 'aerobic', 'education']);
    expect(template?.forOtherRoles).toEqual(['nerve-slider', 'exercise-strength']);
    expect(template?.interventions[0]?.dose).toEqual(defaultDose('nmt'));
    expect(planTemplate('sciatica', 'physiotherapist')?.forOtherRoles).toEqual([]);
    expect(planTemplate('homesickness', 'physiotherapist')).toBeUndefined();
  });
});
