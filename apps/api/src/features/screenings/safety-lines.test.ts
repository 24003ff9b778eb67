import { describe, expect, it } from '@jest/globals';
import type { FactId, FiredRule } from '@legwork/clinical';
import { safetyLines } from './safety-lines.js';

const rule = (change: Partial<FiredRule> & { readonly fact: FactId }): FiredRule => ({
  ruleId: 'fever', category: 'general', level: 'modify', urgency: null, scope: { session: true, techniques: 'touch' }, limits: null, clinicianReason: '', patientWording: '',
  scopeWording: '', resolution: '', sources: [], confirmed: true, because: [{ factId: change.fact, question: '', value: true }], adjusted: false, examinationTasks: [], clearableFor: [], clearedBy: [], ...change,
});

const idsOf = (fired: readonly FiredRule[]) => safetyLines(fired).map(({ rule: { ruleId }, also }) => [ruleId, ...also.map((each) => each.ruleId)]);

describe('safety lines', () => {
  it('are one per cause, led by the most severe rule', () => {
    const session = rule({ ruleId: 'anticoagulant.session', fact: 'meds.classes' });
    const inr = rule({ ruleId: 'anticoagulant.inr-high', level: 'do-not-treat-refer', urgency: 'same day', fact: 'meds.classes' });
    expect(idsOf([session, inr, rule({ ruleId: 'hypermobility', fact: 'hx.hypermobility' })])).toEqual([['anticoagulant.inr-high', 'anticoagulant.session'], ['hypermobility']]);
  });

  it('put an emergency first and a technique that is left out among the limits', () => {
    const technique = rule({ ruleId: 'osteoporosis.thrust', level: 'do-not-treat-refer', scope: { session: true, techniques: ['high-velocity'] }, fact: 'hx.osteoporosis' });
    const clearance = rule({ ruleId: 'cancer.active', level: 'clearance-needed', fact: 'hx.cancerActive' });
    const emergency = rule({ ruleId: 'stroke.signs', level: 'emergency', urgency: 'call emergency services now', fact: 'sx.faceArmSpeech' });
    expect(idsOf([technique, clearance, emergency]).flat()).toEqual(['stroke.signs', 'cancer.active', 'osteoporosis.thrust']);
  });

  it('say nothing about what a profession never does', () => {
    expect(safetyLines([rule({ ruleId: 'scope.mt.thrust', category: 'scope', level: 'do-not-treat-refer', fact: 'performer.role' })])).toEqual([]);
  });

  it('count a cleared rule as a limit and still let it lead its cause', () => {
    const cleared = rule({ ruleId: 'cancer.active', level: 'clearance-needed', fact: 'hx.cancerActive', clearedBy: [0] });
    const [line] = safetyLines([rule({ ruleId: 'dvt.risk-other', fact: 'hx.cancerActive', scope: { regions: ['leg-all'], techniques: 'touch' } }), cleared]);
    expect(line).toMatchObject({ rule: { ruleId: 'cancer.active' }, cleared: true, reach: 'session' });
  });
});
