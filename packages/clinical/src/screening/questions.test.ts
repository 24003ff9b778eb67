import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import { dangerLevelOfAnswer } from './answer-danger.js';
import { factsNeeded, isAsked } from './questions.js';
import { baseline } from './testing/vectors.js';

describe('a question with a gate', () => {
  it('waits, is asked or is left out as the gate is open, true or false', () => {
    expect(isAsked('hx.dvtWeeks', {})).toBe('unknown');
    expect(isAsked('hx.dvtWeeks', { 'hx.dvt': true })).toBe('true');
    expect(isAsked('hx.dvtWeeks', { 'hx.dvt': false })).toBe('false');
  });

  it('follows the medicine classes', () => {
    expect(isAsked('sx.psoasSign', { 'hx.bleedingDisorder': false, 'meds.classes': ['anticoagulant-doac'] })).toBe('true');
    expect(isAsked('lab.inr', { 'meds.classes': ['anticoagulant-doac'] })).toBe('false');
  });

  it('follows the injured joint, the wider region included', () => {
    expect(isAsked('ottawa.knee', { 'injury.acuteRegions': [{ region: 'knee-medial', side: 'left' }] })).toBe('true');
    expect(isAsked('ottawa.knee', { 'injury.acuteRegions': ['lower-body'] })).toBe('true');
    expect(isAsked('ottawa.knee', { 'injury.acuteRegions': ['ankle'] })).toBe('false');
  });
});

describe('the questions still needed', () => {
  it('are at first every one without a gate, in the order of the table', () => {
    const open = facts.filter((fact) => !fact.optional && fact.askWhenCondition === null && fact.id !== 'performer.role');
    expect(factsNeeded({}, 'massage-therapist')).toEqual(open.map((fact) => fact.id));
    expect(factsNeeded({})[0]).toBe('performer.role');
  });

  it('grow with the answers', () => {
    expect(factsNeeded({ ...baseline, 'risk.bpCheckNeeded': true })).toEqual(['bp.systolic', 'bp.diastolic']);
    expect(factsNeeded({ ...baseline, 'risk.bpCheckNeeded': true, 'bp.systolic': 184, 'bp.diastolic': 90 })).toEqual(['sx.bpSymptoms']);
    expect(factsNeeded({ ...baseline, 'preg.status': 'yes' })).toEqual(['preg.weeks', 'preg.highRisk', 'preg.warning']);
  });

  it('hold what was answered in a way nobody can read', () => {
    expect(factsNeeded({ ...baseline, 'temp.celsius': 'hot' })).toEqual(['temp.celsius']);
  });

  it('hold a place that another answer calls for', () => {
    expect(factsNeeded({ ...baseline, 'hx.varicose': 'mild' })).toEqual(['hx.varicoseRegions']);
    expect(factsNeeded({ ...baseline, 'hx.varicose': 'mild', 'hx.varicoseRegions': ['calf'] })).toEqual([]);
  });
});

describe('what one answer sets off', () => {
  it('is an emergency, with the words for the patient', () => {
    expect(dangerLevelOfAnswer('sx.saddleNumbness', true, baseline)).toEqual([{
      ruleId: 'cauda-equina.saddle-or-sphincter', level: 'emergency', urgency: 'call emergency services now',
      patientWording: expect.stringMatching(/./u),
    }]);
  });

  it('is a stop, by its urgency or because it decides the session', () => {
    const set = (id: FactId, value: unknown) => dangerLevelOfAnswer(id, value, baseline).map(({ ruleId, level, urgency }) => [ruleId, level, urgency]);
    expect(set('sx.footDrop', true)).toEqual([['neuro.foot-drop', 'do-not-treat-refer', 'same day']]);
    expect(set('consent.given', false)).toEqual([['consent.missing', 'do-not-treat-refer', null]]);
    expect(set('bone.focalTenderRegions', ['shin'])).not.toContainEqual(expect.arrayContaining(['clearance-needed']));
  });

  it('is nothing while a letter could allow the visit', () => {
    expect(dangerLevelOfAnswer('hx.kidneyFailure', true, baseline)).toEqual([]);
    expect(dangerLevelOfAnswer('sx.oedemaBothLegs', true, baseline)).toEqual([]);
  });

  it('puts the most severe first', () => {
    const dangers = dangerLevelOfAnswer('sx.fever', true, { ...baseline, 'sx.backPainSevereNew': true, 'sx.unwell': true });
    expect(dangers.map(({ ruleId }) => ruleId)).toEqual(['spinal-infection.septic', 'fever', 'spinal-infection.red-flags']);
  });

  it('is nothing for a no, for a technique left out, and for what was known before', () => {
    expect(dangerLevelOfAnswer('sx.chestPain', false, baseline)).toEqual([]);
    expect(dangerLevelOfAnswer('hx.implantElectronic', true, baseline)).toEqual([]);
    expect(dangerLevelOfAnswer('sx.dizzyOrFainted', true, { ...baseline, 'sx.breathlessSudden': true }).map(({ ruleId }) => ruleId)).toEqual(
      ['pe.suspected', 'syncope.new']);
    expect(dangerLevelOfAnswer('sx.saddleNumbness', true, { ...baseline, 'sx.bladderChange': true })).toEqual([]);
  });
});
