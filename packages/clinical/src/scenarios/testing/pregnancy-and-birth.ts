// Pregnancy and the weeks after birth.
import { pregnant } from './scenario.js';
import type { Scenario } from './scenario.js';

export const pregnancyAndBirthScenarios: readonly Scenario[] = [
  { id: 'preg.8-weeks', title: 'Eight weeks pregnant, no complications, sore back', kind: 'benign', role: 'both', facts: pregnant(8), complaint: ['low-back'], session: 'modify', may: [['low-back', 'light-pressure']], mayNot: [['low-back', 'deep-pressure'], ['abdomen', 'light-pressure'], ['low-back', 'heat']], sources: ['nhs-pregnancy-massage', 'mueller-2021', 'acog-804'] },
  { id: 'preg.20-weeks', title: 'Twenty weeks pregnant, no complications', kind: 'benign', role: 'both', facts: pregnant(20), complaint: ['low-back', 'calf'], session: 'modify', may: [['low-back', 'moderate-pressure'], ['calf', 'light-pressure']], mayNot: [['calf', 'deep-pressure'], ['abdomen', 'light-pressure']], sources: ['nhs-pregnancy-massage', 'prenatal-lists'] },
  { id: 'preg.36-weeks', title: 'Thirty-six weeks pregnant, hip ache', kind: 'benign', role: 'both', facts: pregnant(36), complaint: ['hip-lateral'], session: 'modify', may: [['hip-lateral', 'moderate-pressure']], sources: ['nhs-pregnancy-massage', 'prenatal-lists', 'acog-804'] },
  { id: 'preg.high-risk', title: 'Twins with a low placenta', kind: 'danger', role: 'both', facts: { ...pregnant(26), 'preg.highRisk': true }, session: 'clearance-needed', sources: ['prenatal-lists', 'acog-804'] },
  { id: 'preg.warning', title: 'Severe headache and swollen face at 33 weeks', kind: 'danger', role: 'both', facts: { ...pregnant(33), 'preg.warning': true }, session: 'emergency', urgency: 'call emergency services now', flag: 'rf.pregnancy', sources: ['prenatal-lists', 'acog-804'] },
  { id: 'preg.pressure-150', title: '150/95 at 30 weeks', kind: 'ambiguous', role: 'both', facts: { ...pregnant(30), 'bp.systolic': 150, 'bp.diastolic': 95 }, session: 'modify', sources: ['nice-ng136'] },
  { id: 'preg.4-weeks-after', title: 'Four weeks after a birth, sore back', kind: 'benign', role: 'both', facts: { 'preg.status': 'postpartum', 'preg.postpartumWeeks': 4, 'patient.sexAtBirth': 'female' }, complaint: ['low-back'], session: 'modify', may: [['low-back', 'moderate-pressure']], mayNot: [['calf', 'deep-pressure']], sources: ['rcog-37a', 'acog-804'] },
  { id: 'preg.20-weeks-after', title: 'Twenty weeks after a birth', kind: 'benign', role: 'both', facts: { 'preg.status': 'postpartum', 'preg.postpartumWeeks': 20, 'patient.sexAtBirth': 'female' }, complaint: ['low-back'], session: 'proceed', may: [['low-back', 'deep-pressure']], sources: ['acog-804'] },
];
