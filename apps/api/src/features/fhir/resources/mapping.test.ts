// The edges of the mapping: unknown is not normal, zero is a value, no is an answer, and nothing is a diagnosis.
import { toAllergy, type AllergyRow } from './allergy.js';
import { toCondition, type EpisodeRow, type HealthEventRow } from './condition.js';
import { saidOf } from './fact-values.js';
import { toFlag, type FlagRow } from './flag.js';
import { toGoal, type GoalRow } from './goal.js';
import { toMedicationStatement, type MedicineRow } from './medication-statement.js';
import { type FindingRow, type OutcomeRow, toObservation } from './observation.js';
import { toPatient, type PatientRow } from './patient.js';
import { itemsOfAnswer } from './questionnaire-items.js';
import { requestStatus } from './service-request.js';

const AT = '2026-11-21T10:00:00+00:00';
const finding: FindingRow = {
  source: 'finding', part: null, id: 'f', patient_id: 'p', session_id: null, kind: 'strength', region: 'calf', side: 'left', data: { movement: 'heel raise', grade0To5: 0 }, status: 'active',
  recorded_at: AT, updated_at: AT, recorded_by: 'Priya',
};
const outcome: OutcomeRow = { source: 'outcome', id: 'o', patient_id: 'p', measure_id: 'nprs', answers: { now: 0 }, score: 0, taken_on: '2026-11-20', provenance: 'patient', intake_id: null, corrects_id: null, recorded_at: AT, updated_at: AT, recorded_by: null };

describe('a fact', () => {
  it.each([
    [false, { valueBoolean: false }],
    [true, { valueBoolean: true }],
    [0, { valueQuantity: { value: 0, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' } }],
  ])('%j stays what it is', (value, said) => {
    expect(saidOf('bp.systolic', value)).toEqual(said);
  });

  it.each([['unknown', 'asked-unknown'], ['not-sure', 'asked-unknown'], ['prefer-not-to-say', 'asked-declined']])('%s is no value but a reason for none', (value, code) => {
    expect(saidOf('patient.sexAtBirth', value)).toEqual({ dataAbsentReason: { coding: [expect.objectContaining({ code })] } });
  });

  it('that cannot be read says that it is not known', () => {
    expect(saidOf('hx.dvt', null)).toEqual({ dataAbsentReason: { coding: [expect.objectContaining({ code: 'unknown' })] } });
  });

  it('that lists nothing says none; one that lists places names each', () => {
    expect(saidOf('skin.woundRegions', [])).toEqual({ valueCodeableConcept: expect.objectContaining({ text: 'None' }) });
    const { component } = saidOf('skin.woundRegions', [{ region: 'calf', side: 'left' }, 'abdomen']);
    expect(component?.map(({ valueCodeableConcept: value }) => value?.text)).toEqual(['Left calf', 'abdomen']);
  });
});

describe('a finding', () => {
  it('of grade 0 is a value', () => {
    expect(toObservation(finding)).toMatchObject({ status: 'final', valueQuantity: { value: 0, code: '{grade}' }, bodySite: { text: 'Left calf' } });
  });

  it('tells of what was recorded, and of nothing else', () => {
    const { component, ...rest } = toObservation({ ...finding, kind: 'palpation', data: { tenderness0To3: 0 } });
    expect(component?.map(({ code, valueQuantity }) => [code.text, valueQuantity?.value])).toEqual([['Tenderness, 0 to 3', 0]]);
    expect(rest).not.toHaveProperty('dataAbsentReason');
  });

  it('without anything in it says so', () => {
    expect(toObservation({ ...finding, kind: 'palpation', data: {} })).toMatchObject({ dataAbsentReason: { coding: [{ code: 'unknown' }] } });
  });

  it('taken back is marked as an error', () => {
    expect(toObservation({ ...finding, status: 'entered-in-error' }).status).toBe('entered-in-error');
  });

  it('of one pressure names the other as not known', () => {
    const panel = toObservation({ ...finding, part: 'blood-pressure', kind: 'vital', data: { diastolic: 80 } });
    expect(panel.component?.map(({ valueQuantity, dataAbsentReason }) => valueQuantity?.value ?? dataAbsentReason?.coding?.[0]?.code)).toEqual(['unknown', 80]);
    expect(panel).not.toHaveProperty('bodySite');
  });
});

describe('a score', () => {
  it('of 0 is a score', () => expect(toObservation(outcome)).toMatchObject({ valueQuantity: { value: 0 }, performer: [{ reference: 'Patient/p' }], status: 'final' }));

  it('that could not be worked out has a reason and keeps its parts', () => {
    const { dataAbsentReason, valueQuantity, component } = toObservation({ ...outcome, answers: { worst24h: 7 }, score: null });
    expect([dataAbsentReason?.coding?.[0]?.code, valueQuantity]).toEqual(['unknown', undefined]);
    expect(component?.map((part) => part.valueQuantity?.value)).toContain(7);
  });

  it('that replaced another is a correction', () => expect(toObservation({ ...outcome, corrects_id: 'x' }).status).toBe('corrected'));
});

describe('a condition', () => {
  const episode: EpisodeRow = { source: 'episode', id: 'e', patient_id: 'p', title: 'Calf', regions: [{ region: 'calf', side: 'left' }], onset_on: null, injury_on: null, status: 'open', opened_on: '2026-11-01', updated_at: AT };
  const event: HealthEventRow = { source: 'event', id: 'h', patient_id: 'p', kind: 'condition', text: 'Diabetes', regions: [], started_on: null, ended_on: '2020-01-01', status: 'unknown', provenance: 'import', recorded_at: AT, updated_at: AT };

  it('is a complaint, never a diagnosis, and never confirmed', () => {
    for (const row of [episode, event]) {
      const { category, verificationStatus } = toCondition(row);
      expect(JSON.stringify([category, verificationStatus])).not.toMatch(/encounter-diagnosis|"confirmed"/u);
    }
  });

  it('that is closed is inactive, not healed', () => expect(toCondition({ ...episode, status: 'closed' })).toMatchObject({ clinicalStatus: { coding: [{ code: 'inactive' }] } }));

  it('of an unknown state has none, and its end is a note', () => {
    expect(toCondition(event)).not.toHaveProperty('clinicalStatus');
    expect(toCondition(event)).not.toHaveProperty('abatementDateTime');
    expect(toCondition(event).note?.[0]?.text).toContain('2020-01-01');
    expect(toCondition({ ...event, status: 'resolved' })).toMatchObject({ abatementDateTime: '2020-01-01', clinicalStatus: { coding: [{ code: 'resolved' }] } });
  });
});

describe('a person', () => {
  const row: PatientRow = {
    id: 'p', given_name: 'Åsa', family_name: 'Håkansson', preferred_name: null, birth_date: null, sex_at_birth: null, email: null, phone: null, health_number: null, language: 'fr', status: 'archived',
    deceased_on: null, updated_at: AT,
  };

  it('whose birth date nobody knows says so; one who is archived is not active', () => {
    const person = toPatient(row, { clinicName: 'Riverside' });
    expect(person).toMatchObject({ active: false, _birthDate: { extension: [{ valueCode: 'unknown' }] } });
    for (const field of ['birthDate', 'gender', 'telecom', 'deceasedDateTime']) expect(person).not.toHaveProperty(field);
  });

  it.each([['female', 'female'], ['intersex', 'other'], ['prefer-not-to-say', 'unknown']])('of the sex %s', (sex, gender) => {
    expect(toPatient({ ...row, sex_at_birth: sex }, { clinicName: 'Riverside' })).toMatchObject({ gender, extension: [{ valueCode: sex }] });
  });
});

describe('the rest', () => {
  it('a goal of 0 has a target; one without a number and a day has none', () => {
    const goal: GoalRow = {
      id: 'g', patient_id: 'p', episode_id: null, plan_status: 'active', started_on: null, plan_updated_at: AT, activity: 'No pain', measure_id: 'nprs', item: null, side: null, baseline: 0, target: 0, target_on: null, note: null,
    };
    expect(toGoal(goal)).toMatchObject({ target: [{ detailQuantity: { value: 0 } }], note: [{ text: 'At the start: 0.' }] });
    expect(toGoal({ ...goal, target: null })).not.toHaveProperty('target');
  });

  it('a medicine is past, current, unknown or an error', () => {
    const row: MedicineRow = { id: 'm', patient_id: 'p', text: 'Xarelto', matched_name: 'rivaroxaban', classes: ['anticoagulant-doac'], status: 'current', ask_next: null, started_on: null, stopped_on: null, provenance: 'patient', recorded_at: AT, updated_at: AT };
    const statusOf = (status: string) => toMedicationStatement({ ...row, status }).status;
    expect(['current', 'past', 'unknown', 'entered-in-error'].map(statusOf)).toEqual(['active', 'stopped', 'unknown', 'entered-in-error']);
    expect(toMedicationStatement(row)).toMatchObject({ medicationCodeableConcept: { text: 'Xarelto', coding: [{ code: 'anticoagulant-doac' }] }, informationSource: { reference: 'Patient/p' } });
  });

  it('an allergy entered in error has no clinical status', () => {
    const row: AllergyRow = { id: 'a', patient_id: 'p', text: 'lavender', kind: 'topical', reaction: null, status: 'entered-in-error', recorded_at: AT, updated_at: AT };
    expect(toAllergy(row)).not.toHaveProperty('clinicalStatus');
    expect(toAllergy({ ...row, status: 'active' })).toHaveProperty('clinicalStatus');
  });

  it('a caution is active until its last day, in the words of the profession it is for', () => {
    const row: FlagRow = {
      id: 's.1', patient_id: 'p', performer_role: 'massage-therapist', session_date: '2026-11-20', valid_until: '2026-11-21', created_at: AT,
      rule: { ruleId: 'r', level: 'modify', clinicianReason: 'Anticoagulant', scopeWording: 'Takes a blood thinner' },
    };
    const frame = (today: string) => ({ today, clinicName: 'Riverside' });
    expect(toFlag(row, frame('2026-11-21'))).toMatchObject({ status: 'active', code: { text: 'Takes a blood thinner' }, period: { start: '2026-11-20', end: '2026-11-21' } });
    expect(toFlag(row, frame('2026-11-22')).status).toBe('inactive');
    expect(toFlag({ ...row, performer_role: 'physiotherapist' }, frame('2026-11-21')).code.text).toBe('Anticoagulant');
  });

  it.each([['draft', null, 'draft'], ['sent', null, 'active'], ['closed', 'No clot.', 'completed'], ['closed', null, 'revoked'], ['received', null, 'active']])('a referral that is %s with the reply %s is %s', (status, reply, expected) => {
    expect(requestStatus({ status, reply, outcome: null })).toBe(expected);
  });
});

describe('an answer of the intake', () => {
  it.each([
    ['sx.fever', false, [{ valueBoolean: false }]],
    ['pain.now', 0, [{ valueInteger: 0 }]],
    ['sx.fever', { notSure: true }, [{ valueCoding: expect.objectContaining({ code: 'asked-unknown' }) }]],
    ['sx.fever', { ratherNotSay: true }, [{ valueCoding: expect.objectContaining({ code: 'asked-declined' }) }]],
    ['skin.woundRegions', [], [{ valueCoding: expect.objectContaining({ code: 'none' }) }]],
    ['skin.woundRegions', [{ region: 'calf', side: 'left' }], [{ valueCoding: expect.objectContaining({ code: 'calf', display: 'Left calf' }) }]],
    ['pain.drawing', { figure: 'male', strokes: [{}, {}], paths: [] }, [{ valueString: 'Drawn on the body map, strokes: 2.' }]],
  ])('to %s, %j, keeps its meaning', (itemId, value, answer) => {
    expect(itemsOfAnswer(itemId, value)).toEqual([expect.objectContaining({ linkId: itemId, answer })]);
  });

  it('that was taken back is gone', () => expect(itemsOfAnswer('sx.fever', { withdrawn: true })).toEqual([]));

  it('with entries becomes a group for each', () => {
    const items = itemsOfAnswer('medicines', { entries: [{ text: 'Xarelto' }, { text: '', unknownName: true }] });
    expect(items[0]?.item?.map(({ item }) => item?.map(({ linkId }) => linkId))).toEqual([['medicines.entries.text'], ['medicines.entries.text', 'medicines.entries.unknownName']]);
  });
});
