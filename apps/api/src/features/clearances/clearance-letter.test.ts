import { describe, expect, it } from '@jest/globals';
import type { FiredRule } from '@legwork/clinical';
import { clearanceLetter, defaultQuestion, type LetterInput } from './clearance-letter.js';

const rule: FiredRule = {
  ruleId: 'surgery.under-6w-session', category: 'surgery', level: 'clearance-needed', urgency: null, scope: { session: true, techniques: 'touch' }, limits: null,
  clinicianReason: 'Recent surgery: clot and wound risk.', patientWording: 'We need your surgeon’s agreement.', scopeWording: '', resolution: '', sources: [], confirmed: false,
  because: [{ factId: 'surgery.regions6w', question: '', value: [{ region: 'knee-anterior', side: 'left' }, 'calf'] }], adjusted: false, examinationTasks: [], clearedBy: [],
};

const input: LetterInput = {
  clinicName: 'Harbour Clinic', addressee: 'Dr. Okafor', patientName: 'Kim Park', birthDate: '1980-01-02', today: '2026-03-14', performerRole: 'physiotherapist', authorName: 'Sam Lee',
  rules: [rule], medicines: ['aspirin 100 mg'], question: 'May we treat?',
};

describe('a clearance letter', () => {
  it('says who asks whom about whom, what was reported, and the question', () => {
    const { subject, body } = clearanceLetter(input);
    expect(subject).toBe('Clearance for treatment: Kim Park');
    for (const words of ['Harbour Clinic', 'Dr. Okafor', 'Kim Park, born 1980-01-02', 'knee-anterior (left), calf', 'aspirin 100 mg', 'May we treat?', 'Sam Lee, physiotherapist', '90 days']) expect(body).toContain(words);
  });

  it('keeps the four parts in order', () => {
    const { body } = clearanceLetter(input);
    const places = ['Situation', 'Background', 'Assessment', 'Request'].map((heading) => body.indexOf(`\n${heading}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((at) => at > 0)).toBe(true);
  });

  it('gives a massage therapist’s letter no clinical reason', () => {
    const { body } = clearanceLetter({ ...input, performerRole: 'massage-therapist' });
    expect(body).not.toContain('clot and wound risk');
    expect(body).toContain('does not diagnose');
  });

  it('says that no medicine is recorded rather than nothing', () => {
    expect(clearanceLetter({ ...input, medicines: [] }).body).toContain('No medicines recorded.');
  });

  it('asks in the patient’s words by default', () => {
    expect(defaultQuestion([rule])).toContain('We need your surgeon’s agreement.');
  });
});
