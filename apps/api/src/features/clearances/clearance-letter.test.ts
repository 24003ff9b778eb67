import { describe, expect, it } from '@jest/globals';
import type { FiredRule } from '@legwork/clinical';
import { defaultQuestion, letterTexts, plainLetter, type LetterFrame, type LetterInput } from './clearance-letter.js';

const rule: FiredRule = {
  ruleId: 'surgery.under-6w-session', category: 'surgery', level: 'clearance-needed', urgency: null, scope: { session: true, techniques: 'touch' }, limits: null,
  clinicianReason: 'Recent surgery: clot and wound risk.', patientWording: 'We need your surgeon’s agreement.', scopeWording: '', resolution: '', sources: [], confirmed: false,
  because: [{ factId: 'surgery.regions6w', question: '', value: [{ region: 'knee-anterior', side: 'left' }, 'calf'] }], adjusted: false, examinationTasks: [], clearableFor: 'all', clearedBy: [],
};

const input: LetterInput = {
  performerRole: 'physiotherapist', rules: [rule], asked: { places: [], techniqueGroups: [] }, reportedOn: { 'surgery.regions6w': '2026-03-10' }, medicines: ['aspirin 100 mg'], question: 'May we treat?',
};
const frame: LetterFrame = {
  clinicName: 'Harbour Clinic', addressee: 'Dr. Okafor', patientName: 'Kim Park', birthDate: '1980-01-02', today: '2026-03-14', performerRole: 'physiotherapist', authorName: 'Sam Lee',
};
const letter = (more: Partial<LetterInput> = {}) => plainLetter({ ...frame, performerRole: more.performerRole ?? frame.performerRole }, letterTexts({ ...input, ...more }));

describe('a clearance letter', () => {
  it('says who asks whom about whom, what was reported and when, and the question', () => {
    const { subject, body } = letter();
    expect(subject).toBe('Clearance for treatment: Kim Park');
    for (const words of ['Harbour Clinic', 'Dr. Okafor', 'Kim Park, born January 2, 1980', 'Left front of the knee, Calf', '(March 10, 2026)', 'aspirin 100 mg', 'May we treat?', 'Sam Lee, physiotherapist', '90 days']) expect(body).toContain(words);
  });

  it('keeps the four parts in order', () => {
    const { body } = letter();
    const places = ['Situation', 'Background', 'Assessment', 'Request'].map((heading) => body.indexOf(`\n${heading}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((at) => at > 0)).toBe(true);
  });

  it('names the technique and the place that wait, or else what the rules hold back', () => {
    const { situation } = letterTexts({ ...input, asked: { places: [{ region: 'calf', side: 'left' }], techniqueGroups: ['light-pressure', 'friction'] } });
    expect(situation).toContain('Treatment that waits for it: light pressure, friction.\nPlace: left calf.');
    expect(letterTexts(input).situation).toContain('Treatment that waits for it: all hands-on treatment.\nPlace: anywhere on the body.');
    const placed: FiredRule = { ...rule, scope: { regions: ['leg-all', 'calf'], regionsFrom: 'surgery.regions6w', techniques: ['friction', 'deep-pressure'] } };
    expect(letterTexts({ ...input, rules: [placed, placed] }).situation).toContain('friction, deep pressure.\nPlace: the whole leg, calf, the places reported below.');
  });

  it('names the sources of a physiotherapist’s reasons, and none of the product’s own papers', () => {
    const { assessment } = letterTexts({ ...input, rules: [{ ...rule, sources: ['seed-000', 'finucane-2020'] }] });
    expect(assessment).toMatch(/clot and wound risk\. \(Source: .*Finucane.*\.\)$/u);
    expect(assessment).not.toContain('Customer document');
  });

  it('gives a massage therapist’s letter no clinical reason', () => {
    const { body } = letter({ performerRole: 'massage-therapist' });
    expect(body).not.toContain('clot and wound risk');
    expect(body).toContain('does not diagnose');
  });

  it('says that no medicine is recorded rather than nothing', () => {
    expect(letter({ medicines: [] }).body).toContain('No medicines recorded.');
  });

  it('asks in the patient’s words by default', () => {
    expect(defaultQuestion([rule])).toContain('We need your surgeon’s agreement.');
  });
});
