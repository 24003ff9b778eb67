import { describe, expect, it } from '@jest/globals';
import { patientWordingFr } from '../knowledge/patient-wording.fr.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { intakeDangers, wordingAtHome } from './dangers.js';

const told = screeningRules.filter(({ level, urgency }) => level === 'emergency' || (level === 'do-not-treat-refer' && urgency !== null));

describe('what a patient at home is told', () => {
  it.each(told.map(({ id, patientWording }) => ({ id, patientWording })))('$id says something in both languages and promises no help in the room', ({ id, patientWording }) => {
    for (const wording of [wordingAtHome(patientWording), wordingAtHome(patientWordingFr[id])]) {
      expect(wording.length).toBeGreaterThan(15);
      expect(wording).not.toMatch(/\bwe are\b|nous (appelons|arrêtons)/i);
    }
  });

  it('comes in French when the French sentences are given', () => {
    const answers = { 'sx.chestPain': true };
    const person = { today: '2026-03-14', birthDate: '1980-01-01', sexAtBirth: 'female' } as const;
    expect(intakeDangers(answers, person, patientWordingFr).map(({ wording }) => wording)).toContain('Une douleur à la poitrine demande des soins d’urgence tout de suite.');
    expect(intakeDangers(answers, person).map(({ wording }) => wording)).toContain('Chest pain needs emergency medical care now.');
  });
});

describe('the French sentences', () => {
  it('are there for every rule, and none is the English one', () => {
    for (const { id, patientWording } of screeningRules) {
      expect(patientWordingFr[id].trim().length).toBeGreaterThan(10);
      expect(patientWordingFr[id]).not.toBe(patientWording);
      expect(patientWordingFr[id]).toMatch(/[.]$/);
    }
  });
});
