import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { decide } from './decision.js';
import type { RecordedMedicine, ScreeningRecord } from './screening-record.js';

const today = '2026-03-14';
const file = path.resolve(import.meta.dirname, '../../../../../packages/clinical/src/screening/testing/vectors.json');
const { baseline } = JSON.parse(fs.readFileSync(file, 'utf8')) as { baseline: Record<string, unknown> };
const KEPT_ELSEWHERE = ['performer.role', 'meds.classes', 'meds.unclassifiedCount', 'patient.ageYears'];

const fact = (factId: string, value: unknown, recordedOn = today, withdrawn = false) => ({ factId, value, recordedOn, withdrawn });

const healthy: ScreeningRecord = {
  birthDate: '1986-03-14', sexAtBirth: 'male', medicines: [], clearances: [], overrides: [], regions: [{ region: 'calf', side: 'left' }], ruleSettings: null,
  facts: Object.entries(baseline).filter(([id]) => !KEPT_ELSEWHERE.includes(id)).map(([id, value]) => fact(id, value)),
};

const withFact = (factId: string, value: unknown, recordedOn = today): ScreeningRecord => ({ ...healthy, facts: [...healthy.facts.filter((row) => row.factId !== factId), fact(factId, value, recordedOn)] });
const medicine = (change: Partial<RecordedMedicine>): RecordedMedicine => ({ text: 'warfarin 5 mg', classes: ['anticoagulant-vka'], confidence: 'high', status: 'current', askNext: null, stoppedOn: null, ...change });
const decided = (record: ScreeningRecord, performerRole: 'physiotherapist' | 'massage-therapist' = 'physiotherapist') => decide(record, { performerRole, sessionDate: today });
const firedIn = (record: ScreeningRecord): string[] => decided(record).result.fired.map(({ ruleId }) => ruleId);

describe('a decision', () => {
  it('proceeds for somebody healthy, with the age from the birth date', () => {
    const { result, derived } = decided(healthy);
    expect(result.session).toMatchObject({ status: 'proceed', unscreened: [] });
    expect(derived.facts['patient.ageYears']).toBe(40);
  });

  it('knows no age without a birth date, unless one was answered', () => {
    expect(decided({ ...healthy, birthDate: null }).result.session.status).toBe('not-screened');
    expect(decided({ ...withFact('patient.ageYears', 40), birthDate: null }).result.session.status).toBe('proceed');
  });

  it('treats a withdrawn answer as none', () => {
    const record = { ...healthy, facts: healthy.facts.map((row) => (row.factId === 'sx.fever' ? { ...row, withdrawn: true } : row)) };
    expect(decided(record).result.toAsk).toContain('sx.fever');
  });

  it('covers the places of the open episodes, or those asked for', () => {
    expect(new Set(decided(healthy).result.cells.map(({ region, side }) => `${region} ${side}`))).toEqual(new Set(['calf left']));
    expect(decide(healthy, { performerRole: 'physiotherapist', sessionDate: today, regions: [] }).result.cells).toEqual([]);
    expect(decide(healthy, { performerRole: 'physiotherapist', sessionDate: today, regions: 'lower-body' }).result.cells.length).toBeGreaterThan(400);
  });

  it('has one fingerprint per record, day and role', () => {
    const first = decided(healthy).fingerprint;
    expect(decided({ ...healthy }).fingerprint).toBe(first);
    expect(decided(healthy, 'massage-therapist').fingerprint).not.toBe(first);
    expect(decide(healthy, { performerRole: 'physiotherapist', sessionDate: '2026-03-15' }).fingerprint).not.toBe(first);
    expect(decided(withFact('hx.diabetes', true)).fingerprint).not.toBe(first);
  });
});

describe('medicines in a decision', () => {
  it('count from their words, and not once somebody laid them aside', () => {
    expect(firedIn({ ...healthy, medicines: [medicine({})] })).toContain('anticoagulant.session');
    expect(firedIn({ ...healthy, medicines: [medicine({ status: 'past' })] })).not.toContain('anticoagulant.session');
  });

  it('count as a person has settled them', () => {
    const unclear = medicine({ text: 'blood thinner from the hospital', classes: [], confidence: 'low', askNext: 'Which one?' });
    expect(firedIn({ ...healthy, medicines: [unclear] })).toContain('meds.unclassified');
    const settled = { ...unclear, classes: ['anticoagulant-heparin'] as const, confidence: 'high' as const, askNext: null };
    expect(firedIn({ ...healthy, medicines: [settled] })).not.toContain('meds.unclassified');
    expect(firedIn({ ...healthy, medicines: [settled] })).toContain('anticoagulant.session');
  });

  it('are unknown, not none, while nobody was asked', () => {
    const record = { ...healthy, facts: healthy.facts.filter(({ factId }) => factId !== 'meds.listConfirmed') };
    expect(decided(record).derived.facts['meds.classes']).toBeUndefined();
    expect(decided(healthy).derived.facts['meds.classes']).toEqual([]);
  });

  it('still matter within six months of the last fluoroquinolone', () => {
    const ended = (stoppedOn: string) => ({ ...withFact('meds.fluoroquinolone6m', false), medicines: [medicine({ text: 'ciprofloxacin', classes: ['fluoroquinolone'], status: 'past', stoppedOn })] });
    expect(decided(ended('2026-01-10')).derived.facts['meds.fluoroquinolone6m']).toBe(true);
    expect(decided(ended('2025-06-10')).derived.facts['meds.fluoroquinolone6m']).toBe(false);
  });
});

describe('letters in a decision', () => {
  const cancer: ScreeningRecord = { ...healthy, facts: [...healthy.facts.filter(({ factId }) => factId !== 'hx.cancerActive'), fact('hx.cancerActive', true), fact('hx.boneMets', false), fact('hx.chemoNow', false)] };
  const letter = { id: 'a', ruleIds: ['cancer.active'] as const, regions: 'all' as const, techniqueGroups: ['all'] as const, maxPressure: 1 as const, validFrom: '2026-03-10', validUntil: '2026-04-10' };

  it('turn clearance-needed into modify from their first to their last day', () => {
    const on = (day: string) => decide({ ...cancer, facts: cancer.facts.map((row) => ({ ...row, recordedOn: day })), clearances: [letter] }, { performerRole: 'physiotherapist', sessionDate: day }).result;
    expect(on('2026-03-09').session.status).toBe('clearance-needed');
    expect(on('2026-03-10')).toMatchObject({ session: { status: 'modify' }, sessionMaxPressure: 1 });
    expect(on('2026-04-10').session.status).toBe('modify');
    expect(on('2026-04-11').session.status).toBe('clearance-needed');
  });

  it('hold as overrides for the place and technique they name', () => {
    const override = { id: 'b', ruleId: 'cancer.active' as const, region: 'calf', side: 'left' as const, techniqueGroup: 'light-pressure' as const, validUntil: '2026-03-20' };
    const { result } = decided({ ...cancer, overrides: [override], regions: [{ region: 'calf', side: 'left' }, { region: 'calf', side: 'right' }] });
    expect(result.cells.filter(({ allowed, techniqueGroup }) => allowed && techniqueGroup !== 'education').map(({ side, techniqueGroup }) => [side, techniqueGroup])).toEqual([['left', 'light-pressure']]);
  });
});
