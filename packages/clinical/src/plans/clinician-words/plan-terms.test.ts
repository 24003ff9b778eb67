import { modalities, modalityIds } from '../../knowledge/modalities.js';
import { defaultDose, doseFields } from '../dose.js';
import { goalMeasureIds } from '../goals/goal-measure.js';
import { modalityWords } from '../modality-words.js';
import { doseLabelsFr, doseUnitsFr } from './dose-words.fr.js';
import { doseValueWords } from './dose-values.js';
import { exerciseNameIn, goalMeasureNameIn, goalStatusNameIn, modalityNameIn, numberIn, stageNameIn, techniqueDoseIn } from './plan-terms.js';
import { suggestedIn } from './suggested-words.js';

const fields = modalities.flatMap(({ dosage }) => dosage);
/** Written alike in both languages. */
const SAME_WORD = new Set(['Contraction', 'Effort', 'Cycles', 'Grade', 'Oscillations', 'Points']);

describe('the terms of a plan in French', () => {
  test.each(modalityIds)('the technique %s has a name of its own', (id) => {
    expect(modalityNameIn(id, 'fr').length).toBeGreaterThan(3);
    expect(modalityNameIn(id, 'fr')).not.toBe(modalityNameIn(id, 'en'));
    expect(modalityNameIn(id, 'fr')).not.toBe(id);
  });

  test('no two techniques share a name', () => {
    expect(new Set(modalityIds.map((id) => modalityNameIn(id, 'fr'))).size).toBe(modalityIds.length);
  });

  test('every field of a dose has its label, and no label is left over', () => {
    const labels = new Set(fields.map(({ label }) => label));
    expect(Object.keys(doseLabelsFr).sort()).toEqual([...labels].sort());
    expect([...labels].filter((label) => doseLabelsFr[label] === label && !SAME_WORD.has(label))).toEqual([]);
  });

  test('every unit has words, or words for each of its values', () => {
    for (const { unit, min, max } of fields) {
      const worded = doseValueWords[unit];
      if (worded === undefined) expect([unit, typeof doseUnitsFr[unit]]).toEqual([unit, 'string']);
      else expect(Array.from({ length: max - min + 1 }, (_, at) => worded[min + at]?.fr).every((word) => word !== undefined)).toBe(true);
    }
  });

  test.each(goalMeasureIds)('the measure %s has a name of its own', (id) => {
    expect(goalMeasureNameIn(id, 'fr')).not.toBe(goalMeasureNameIn(id, 'en'));
    expect(goalMeasureNameIn(id, 'fr')).not.toBe(id);
  });

  test('a dose is said with its fields, units and the decimal comma', () => {
    expect(techniqueDoseIn('swedish', { pressure: 2, sessionMinutes: 30, frequency: 1 }, 'fr')).toBe('Pression 2 sur 5, Séance 30 min, Séances 1 par mois');
    expect(techniqueDoseIn('swedish', { pressure: 2, sessionMinutes: 30, frequency: 1 }, 'en')).toBe('Pressure 2 of 5, Session 30 min, Sessions 1 per month');
    expect(techniqueDoseIn('joint-mob', { grade: 3 }, 'fr')).toBe('Grade III');
    expect(techniqueDoseIn('mfr', { lubricant: 0 }, 'fr')).toBe('Lubrifiant aucun');
    expect(techniqueDoseIn('ais', { hold: 1.5 }, 'fr')).toBe('Maintien 1,5 s');
    expect(numberIn(-2.5, 'fr')).toBe('-2,5');
  });

  test.each(modalityIds)('the usual dose of %s names every field', (id) => {
    expect(techniqueDoseIn(id, defaultDose(id), 'fr').length).toBeGreaterThanOrEqual(doseFields(id).length);
    for (const { label } of doseFields(id)) expect(techniqueDoseIn(id, defaultDose(id), 'fr')).toContain(doseLabelsFr[label]);
  });

  test('stages, states and exercises', () => {
    expect(stageNameIn.fr.settle).toBe('Apaiser');
    expect(goalStatusNameIn('not-enough-data', 'fr')).toBe('pas assez de données');
    expect(goalStatusNameIn('not-enough-data', 'en')).toBe('not enough data');
    expect(exerciseNameIn('bridge', 'fr')).not.toBe(exerciseNameIn('bridge', 'en'));
    expect(['leeches', 'leeches', 'odd'].map((id, at) => [modalityNameIn, goalMeasureNameIn, exerciseNameIn][at]?.(id, 'fr'))).toEqual(['leeches', 'leeches', 'odd']);
  });

  test('what a template wrote is said in French, what a person wrote stays', () => {
    expect(suggestedIn(modalityWords.swedish.stop.en, 'fr')).toBe(modalityWords.swedish.stop.fr);
    expect(suggestedIn('Walk for 30 minutes', 'fr')).toBe('Marcher 30 minutes');
    expect(suggestedIn('Dig for an hour', 'fr')).toBe('Dig for an hour');
  });
});
