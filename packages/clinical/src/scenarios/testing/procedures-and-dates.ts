// Operations, injections and events by date: what was typed grows old, what was dated is counted on the day.
import { older } from './scenario.js';
import type { Scenario } from './scenario.js';

export const procedureAndDateScenarios: readonly Scenario[] = [
  { id: 'date.surgery-3-weeks', title: 'Knee operated on three weeks ago', kind: 'danger', role: 'both', facts: { 'surgery.regions6w': [{ region: 'knee-anterior', side: 'left' }] }, session: 'clearance-needed', cells: [['knee-anterior', 'light-pressure', 'do-not-treat-refer']], sources: ['nih-massage', 'policy'] },
  { id: 'date.surgery-9-weeks', title: 'Knee operated on nine weeks ago', kind: 'danger', role: 'both', facts: { 'surgery.regions12w': ['knee-anterior'] }, session: 'proceed', cells: [['knee-anterior', 'light-pressure', 'clearance-needed']], may: [['low-back', 'deep-pressure']], sources: ['policy'] },
  {
    id: 'date.surgery-moved-on', title: 'Operated on five weeks before the intake, session three weeks later', kind: 'danger', role: 'both', on: '2026-03-02',
    facts: { 'surgery.regions6w': ['knee-anterior'], 'hx.datedEvents': ['surgery 2026-01-05 knee-anterior'] }, recordedOn: { 'surgery.regions6w': '2026-02-24', 'hx.datedEvents': '2026-02-09' },
    session: 'proceed', cells: [['knee-anterior', 'light-pressure', 'clearance-needed']], sources: ['policy'],
  },
  {
    id: 'date.surgery-month-only', title: 'Operated on "in January", session on 2 March: the fewest days count', kind: 'danger', role: 'both', on: '2026-03-02',
    facts: { 'surgery.regions6w': ['knee-anterior'], 'hx.datedEvents': ['surgery 2026-01 knee-anterior'] }, session: 'clearance-needed', cells: [['knee-anterior', 'light-pressure', 'do-not-treat-refer']], sources: ['policy'],
  },
  {
    id: 'date.surgery-long-over', title: 'Operated on four months ago by its date', kind: 'benign', role: 'both', on: '2026-03-02',
    facts: { 'hx.datedEvents': ['surgery 2025-10-20 knee-anterior'] }, complaint: ['knee-anterior'], session: 'proceed', may: [['knee-anterior', 'deep-pressure']], sources: ['policy'],
  },
  {
    id: 'date.clot-grown', title: 'Clot typed as 11 weeks two weeks ago: 13 weeks today', kind: 'ambiguous', role: 'both', on: '2026-03-02', facts: { 'hx.dvt': true, 'hx.dvtWeeks': 11 }, recordedOn: { 'hx.dvtWeeks': '2026-02-16' },
    session: 'proceed', cells: [['calf', 'deep-pressure', 'clearance-needed']], may: [['calf', 'light-pressure']], sources: ['ng-2018'],
  },
  { id: 'date.clot-not-yet', title: 'Clot typed as 9 weeks two weeks ago: 11 weeks today', kind: 'danger', role: 'both', on: '2026-03-02', facts: { 'hx.dvt': true, 'hx.dvtWeeks': 9 }, recordedOn: { 'hx.dvtWeeks': '2026-02-16' }, session: 'clearance-needed', sources: ['ng-2018'] },
  { id: 'date.clot-dated', title: 'Clot dated nine weeks before the session, typed as 20 weeks', kind: 'danger', role: 'both', on: '2026-03-02', facts: { 'hx.dvt': true, 'hx.dvtWeeks': 20, 'hx.datedEvents': ['deep-vein-clot 2025-12-29'] }, session: 'clearance-needed', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['ng-2018', 'esc-pe-2019'] },
  { id: 'date.heart-dated', title: 'Heart attack dated ten weeks ago', kind: 'danger', role: 'both', on: '2026-03-02', facts: { ...older(60), 'hx.heartEvent': true, 'hx.datedEvents': ['heart-event 2025-12-20'] }, session: 'clearance-needed', sources: ['policy'] },
  { id: 'date.stroke-dated', title: 'Stroke in December, session in March', kind: 'danger', role: 'both', on: '2026-03-02', facts: { ...older(60), 'hx.stroke': true, 'hx.datedEvents': ['stroke 2025-12'] }, session: 'clearance-needed', sources: ['policy'] },
  { id: 'date.lung-dated-old', title: 'Lung clot dated two years ago', kind: 'benign', role: 'both', on: '2026-03-02', facts: { 'hx.pe': true, 'hx.datedEvents': ['lung-clot 2024-02'] }, complaint: ['calf'], session: 'proceed', sources: ['esc-pe-2019'] },
  { id: 'date.birth-5-weeks', title: 'Birth dated five weeks ago, calf pain', kind: 'danger', role: 'both', on: '2026-03-02', facts: { 'preg.status': 'postpartum', 'hx.datedEvents': ['birth 2026-01-26'], 'sx.calfPainOrTender': true, 'wells.dvt.score': 1 }, session: 'clearance-needed', urgency: 'same day', sources: ['rcog-37a'] },
  { id: 'date.pregnancy-grown', title: 'Eleven weeks pregnant ten days ago', kind: 'benign', role: 'both', on: '2026-03-02', facts: { 'preg.status': 'yes', 'preg.weeks': 11, 'preg.highRisk': false, 'preg.warning': false, 'risk.bpCheckNeeded': true, 'bp.systolic': 110, 'bp.diastolic': 70 }, recordedOn: { 'preg.weeks': '2026-02-20' }, complaint: ['low-back'], session: 'modify', sources: ['nhs-pregnancy-massage'] },
  { id: 'date.steroid-10-days', title: 'Steroid injection in the hip ten days ago', kind: 'danger', role: 'both', facts: { 'injection.steroid14d': ['hip-lateral'] }, session: 'proceed', cells: [['hip-lateral', 'light-pressure', 'do-not-treat-refer']], may: [['low-back', 'deep-pressure']], sources: ['steroid-inj'] },
  { id: 'date.steroid-4-weeks', title: 'Steroid injection in the heel four weeks ago', kind: 'ambiguous', role: 'both', facts: { 'injection.steroid6w': ['heel'] }, session: 'proceed', may: [['heel', 'light-pressure']], mayNot: [['heel', 'friction'], ['heel', 'deep-pressure']], sources: ['steroid-inj'] },
  {
    id: 'date.steroid-moved-on', title: 'Steroid injection typed as recent, dated twenty days ago', kind: 'ambiguous', role: 'both', on: '2026-03-02', facts: { 'injection.steroid14d': ['heel'], 'hx.datedEvents': ['steroid-injection 2026-02-10 heel'] },
    session: 'proceed', may: [['heel', 'light-pressure']], mayNot: [['heel', 'deep-pressure']], sources: ['steroid-inj'],
  },
  { id: 'date.prp', title: 'PRP injection in the knee four days ago', kind: 'danger', role: 'both', facts: { 'injection.other7d': ['knee-anterior'] }, session: 'proceed', cells: [['knee-anterior', 'light-pressure', 'clearance-needed']], sources: ['policy'] },
  { id: 'date.vaccine', title: 'Vaccine in the arm yesterday', kind: 'benign', role: 'both', facts: { 'injection.site24h': ['arm'] }, complaint: ['low-back'], session: 'proceed', may: [['low-back', 'deep-pressure']], sources: ['nhs-medicines'] },
  {
    id: 'consent.groin-refused', title: 'Agrees to treatment, but not near the groin', kind: 'ambiguous', role: 'both', facts: { 'consent.refusedRegions': ['groin'] }, complaint: ['thigh-anterior'],
    session: 'proceed', cells: [['groin', 'light-pressure', 'do-not-treat-refer']], may: [['thigh-anterior', 'deep-pressure']], sources: ['policy'],
  },
];
