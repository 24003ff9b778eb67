// Screening answers as the symptoms that clusters are made of. General teaching, unconfirmed.
import { type ClusterMatch, type FactId, reason, type SymptomId } from '@legwork/clinical';

const SYMPTOMS: Readonly<Partial<Record<FactId, readonly SymptomId[]>>> = {
  'sx.saddleNumbness': ['saddle-numbness', 'numbness'],
  'sx.bladderChange': ['bladder-change'],
  'sx.bowelChange': ['bowel-change'],
  'sx.sexualDysfunctionNew': ['sexual-change'],
  'sx.breathlessSudden': ['breathless'],
  'sx.haemoptysis': ['haemoptysis'],
  'sx.dizzyOrFainted': ['dizzy'],
  'sx.fever': ['fever'],
  'sx.cramps': ['cramping'],
  'sx.numbTingleRadiating': ['tingling', 'numbness'],
  'sx.footDrop': ['weakness'],
  'sx.progressiveWeakness': ['weakness'],
  'sx.legSwellingUnilateral': ['swelling'],
  'sx.legWarmOrRed': ['warmth', 'redness'],
  'sx.calfPainOrTender': ['pain'],
  'sx.bruisingUnexplained': ['bruising'],
  'sx.suddenSeverePain': ['severe-pain'],
  'sx.exertionalLegTightness': ['exertional'],
  'sx.muscleAcheWidespread': ['aching'],
};

export function clustersOfAnswers(answers: Readonly<Record<string, unknown>>): readonly ClusterMatch[] {
  const symptoms = Object.entries(SYMPTOMS).flatMap(([factId, found]) => (answers[factId] === true ? found : []));
  return symptoms.length === 0 ? [] : reason({ areas: [], symptoms: [...new Set(symptoms)] }).clusters;
}
