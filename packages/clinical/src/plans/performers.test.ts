import fc from 'fast-check';
import { modalities, modalityIds } from '../knowledge/modalities.js';
import { performerRoles } from '../knowledge/roles.js';
import { scopeWordings } from '../knowledge/scope-wordings.js';
import { checkPlan } from './check-plan.js';
import { problemOfScopeSetting, type ClinicScope } from './clinic-scope.js';
import { performersAllowed } from './performers.js';

const deepTissue: ClinicScope = [{ role: 'massage-therapist', modalityId: 'deep-tissue' }];
const nobodyHeats: ClinicScope = performerRoles.map((role) => ({ role, modalityId: 'heat' }));

describe('who may perform a modality', () => {
  it('is as in the catalogue while the clinic has set nothing', () => {
    for (const { id, performers } of modalities) {
      for (const role of performerRoles) expect(performersAllowed(id, role).allowed).toBe(performers.includes(role));
    }
  });

  it('says that it is outside the role in the words of the role', () => {
    expect(performersAllowed('manipulation', 'massage-therapist', deepTissue)).toEqual({ allowed: false, performers: ['physiotherapist'], outside: 'role', scopeWording: scopeWordings.scope });
    expect(performersAllowed('no-such', 'physiotherapist')).toMatchObject({ allowed: false, performers: [], outside: 'role' });
  });

  it('says that the clinic does not let a profession, and who may instead', () => {
    expect(performersAllowed('deep-tissue', 'massage-therapist', deepTissue)).toEqual({
      allowed: false, performers: ['physiotherapist'], outside: 'clinic',
      scopeWording: 'Your clinic’s settings do not let massage therapists perform Deep tissue massage. It is left to physiotherapists.',
    });
    expect(performersAllowed('deep-tissue', 'physiotherapist', deepTissue)).toMatchObject({ allowed: true, performers: ['physiotherapist'], outside: undefined });
    expect(performersAllowed('heat', 'physiotherapist', nobodyHeats).scopeWording).toMatch(/do not let physiotherapists perform .+\. Nobody performs it here\.$/u);
  });

  it('is never widened by a clinic, whatever its settings say', () => {
    const setting = fc.record({ role: fc.constantFrom(...performerRoles, 'owner', 'anybody'), modalityId: fc.constantFrom(...modalityIds, 'no-such') });
    fc.assert(fc.property(fc.array(setting, { maxLength: 60 }), fc.constantFrom(...modalityIds), fc.constantFrom(...performerRoles), (scope, id, role) => {
      const [product, here] = [performersAllowed(id, role), performersAllowed(id, role, scope)];
      expect(here.performers.every((performer) => product.performers.includes(performer))).toBe(true);
      expect(here.allowed).toBe(product.allowed && !scope.some((each) => each.role === role && each.modalityId === id));
      expect(here.allowed).toBe(here.performers.includes(role));
    }));
  });
});

describe('a setting of a clinic', () => {
  it.each([
    [{ role: 'massage-therapist', modalityId: 'deep-tissue' }, undefined],
    [{ role: 'massage-therapist', modalityId: 'manipulation' }, 'outside-catalogue'],
    [{ role: 'physiotherapist', modalityId: 'no-such' }, 'unknown-modality'],
    [{ role: 'owner', modalityId: 'deep-tissue' }, 'unknown-role'],
  ])('%j: %s', (setting, problem) => expect(problemOfScopeSetting(setting)).toBe(problem));
});

it('a plan is told of a line outside the clinic’s settings with a code of its own', () => {
  const plan = { performerRole: 'massage-therapist', goals: [], interventions: [{ modalityId: 'deep-tissue', region: 'calf', side: 'left' as const }, { modalityId: 'manipulation', region: 'calf', side: 'left' as const }] };
  const codes = checkPlan({ ...plan, clinicScope: deepTissue }).filter(({ at }) => at.endsWith('/performerRole')).map(({ at, code, severity }) => [at, code, severity]);
  expect(codes).toEqual([['/interventions/0/performerRole', 'outside-clinic-scope', 'stop'], ['/interventions/1/performerRole', 'not-this-role', 'stop']]);
  expect(checkPlan(plan).map(({ code }) => code)).not.toContain('outside-clinic-scope');
});
