// Heart, blood pressure, stroke, arteries and aneurysm.
import { older } from './scenario.js';
import type { Scenario } from './scenario.js';

const emergency = { session: 'emergency', urgency: 'call emergency services now' } as const;
const measured = (systolic: number, diastolic: number): Readonly<Record<string, unknown>> => ({
  'risk.bpCheckNeeded': true, 'bp.systolic': systolic, 'bp.diastolic': diastolic,
});

export const heartAndVesselScenarios: readonly Scenario[] = [
  { id: 'heart.chest-pain', title: 'Chest pressure this morning', kind: 'danger', role: 'both', facts: { 'sx.chestPain': true }, ...emergency, sources: ['aha-crisis'] },
  { id: 'heart.fainted', title: 'A new blackout yesterday', kind: 'danger', role: 'both', facts: { 'sx.dizzyOrFainted': true }, session: 'do-not-treat-refer', urgency: 'same day', sources: ['pe-features', 'seed-004'] },
  { id: 'heart.stroke-signs', title: 'Face droop and slurred speech', kind: 'danger', role: 'both', facts: { 'sx.faceArmSpeech': true }, ...emergency, sources: ['nice-ng128'] },
  {
    id: 'heart.crisis', title: '195/110 with headache and blurred sight', kind: 'danger', role: 'both', facts: { ...measured(195, 110), 'sx.bpSymptoms': true },
    ...emergency, flag: 'rf.blood-pressure', sources: ['aha-crisis', 'nice-ng136'],
  },
  { id: 'heart.185-no-symptoms', title: '185/100 without symptoms', kind: 'danger', role: 'both', facts: { ...measured(185, 100), 'sx.bpSymptoms': false }, session: 'do-not-treat-refer', urgency: 'same day', sources: ['aha-crisis', 'nice-ng136'] },
  { id: 'heart.diastolic-122', title: '150/122 without symptoms', kind: 'danger', role: 'both', facts: { ...measured(150, 122), 'sx.bpSymptoms': false }, session: 'do-not-treat-refer', urgency: 'same day', sources: ['aha-crisis'] },
  { id: 'heart.168', title: '168/98 today', kind: 'danger', role: 'both', facts: measured(168, 98), session: 'clearance-needed', sources: ['esc-htn-2024', 'policy'] },
  { id: 'heart.diastolic-104', title: '138/104 today', kind: 'danger', role: 'both', facts: measured(138, 104), session: 'clearance-needed', sources: ['esc-htn-2024', 'policy'] },
  { id: 'heart.148', title: '148/86 today', kind: 'ambiguous', role: 'both', facts: measured(148, 86), session: 'modify', may: [['low-back', 'light-pressure']], mayNot: [['low-back', 'heat']], sources: ['esc-htn-2024', 'policy'] },
  {
    id: 'heart.controlled-pressure', title: 'High blood pressure controlled with ramipril, 128/76', kind: 'benign', role: 'both', medicines: 'ramipril 5 mg daily',
    facts: { ...older(58, 128, 76), 'bp.treated': true }, complaint: ['low-back'], session: 'modify', may: [['low-back', 'moderate-pressure'], ['low-back', 'deep-pressure']], sources: ['nice-ng136', 'nhs-medicines'],
  },
  {
    id: 'heart.controlled-three-medicines', title: 'Controlled with amlodipine, losartan and bendroflumethiazide, 134/80', kind: 'benign', role: 'both',
    medicines: 'amlodipine 10mg\nlosartan 50mg\nbendroflumethiazide 2.5mg', facts: { ...older(69, 134, 80), 'bp.treated': true, 'patient.sexAtBirth': 'female' }, complaint: ['knee-anterior'],
    session: 'modify', may: [['knee-anterior', 'moderate-pressure']], sources: ['nice-ng136'],
  },
  { id: 'heart.elderly-normal', title: 'A fit man of 72 with a stiff hip, 126/74', kind: 'benign', role: 'both', facts: { ...older(72, 126, 74), 'patient.sexAtBirth': 'male' }, complaint: ['hip-lateral'], session: 'proceed', may: [['hip-lateral', 'deep-pressure']], sources: ['nice-ng136'] },
  { id: 'heart.elderly-88', title: 'A woman of 88 with tired legs, 136/70', kind: 'benign', role: 'both', facts: { ...older(88, 136, 70), 'patient.sexAtBirth': 'female' }, complaint: ['calf'], session: 'proceed', sources: ['nice-ng136'] },
  { id: 'heart.attack-5-weeks', title: 'Heart attack five weeks ago', kind: 'danger', role: 'both', facts: { ...older(61), 'hx.heartEvent': true, 'hx.heartEventWeeks': 5 }, session: 'clearance-needed', sources: ['policy'] },
  {
    id: 'heart.stent-4-years', title: 'Stent four years ago, aspirin only', kind: 'benign', role: 'both', medicines: 'aspirin 75mg, bisoprolol, atorvastatin',
    facts: { ...older(66, 124, 72), 'patient.sexAtBirth': 'male', 'hx.heartEvent': true, 'hx.heartEventWeeks': 208, 'risk.arterial': true }, complaint: ['low-back'],
    session: 'modify', may: [['low-back', 'moderate-pressure']], mayNot: [['low-back', 'deep-pressure'], ['calf', 'compression']], sources: ['walton-2011', 'nih-massage'],
  },
  { id: 'heart.stroke-3-weeks', title: 'Mini-stroke three weeks ago', kind: 'danger', role: 'both', facts: { ...older(70), 'hx.stroke': true, 'hx.strokeWeeks': 3 }, session: 'clearance-needed', sources: ['nice-ng128', 'policy'] },
  { id: 'heart.stroke-3-years', title: 'Stroke three years ago, recovered', kind: 'benign', role: 'both', facts: { ...older(70), 'hx.stroke': true, 'hx.strokeWeeks': 156 }, complaint: ['calf'], session: 'proceed', sources: ['nice-ng128'] },
  { id: 'heart.failure-4', title: 'Heart failure that has become worse', kind: 'danger', role: 'both', facts: { ...older(76), 'hx.heartFailure': 'decompensated-or-nyha-4' }, session: 'do-not-treat-refer', urgency: 'same day', sources: ['mld-lists', 'rabe-2020'] },
  { id: 'heart.failure-3', title: 'Heart failure, breathless on small efforts', kind: 'danger', role: 'both', facts: { ...older(76), 'hx.heartFailure': 'nyha-3' }, session: 'clearance-needed', sources: ['rabe-2020'] },
  {
    id: 'heart.failure-controlled', title: 'Controlled heart failure', kind: 'benign', role: 'both', facts: { ...older(74), 'hx.heartFailure': 'controlled' }, complaint: ['low-back'],
    session: 'proceed', may: [['low-back', 'moderate-pressure']], mayNot: [['calf', 'compression'], ['calf', 'lymphatic']], sources: ['mld-lists', 'rabe-2020'],
  },
  { id: 'heart.pacemaker', title: 'Pacemaker, sore calf muscles', kind: 'benign', role: 'both', facts: { ...older(79), 'hx.implantElectronic': true }, complaint: ['calf'], session: 'proceed', may: [['calf', 'moderate-pressure']], mayNot: [['calf', 'electrophysical']], sources: ['afp-2007'] },
  {
    id: 'artery.acute', title: 'One leg suddenly cold, pale and painful', kind: 'danger', role: 'both', facts: { 'sx.legColdPaleSudden': true, 'acs.paralysisPallorPulseless': false }, ...emergency,
    flag: 'rf.acute-ischaemia', sources: ['ali-6ps', 'nice-cg147'],
  },
  { id: 'artery.rest-pain', title: 'Foot pain at night that eases when the leg hangs down', kind: 'danger', role: 'both', facts: { 'sx.restPainFoot': true, 'risk.arterial': true }, session: 'do-not-treat-refer', urgency: 'same day', flag: 'rf.critical-ischaemia', sources: ['nice-cg147', 'lothian-abpi'] },
  { id: 'artery.wound-known-disease', title: 'A sore on the foot that does not heal, artery disease known', kind: 'danger', role: 'both', facts: { 'hx.pad': true, 'sx.footWound': true, 'risk.arterial': true }, session: 'do-not-treat-refer', urgency: 'same day', sources: ['nice-cg147'] },
  {
    id: 'artery.black-toe-smoker', title: 'A black toe in a smoker with no known disease', kind: 'danger', role: 'both', facts: { 'sx.footWound': true, 'risk.arterial': true }, session: 'proceed', urgency: 'same day',
    cells: [['forefoot', 'light-pressure', 'do-not-treat-refer'], ['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['nice-cg147', 'nice-ng19'],
  },
  {
    id: 'artery.diabetic-wound', title: 'A foot wound that does not heal, with diabetes', kind: 'danger', role: 'both', facts: { 'hx.diabetes': true, 'sx.hypoToday': false, 'sx.footWound': true, 'risk.arterial': true },
    session: 'modify', urgency: 'same day', cells: [['foot-plantar', 'light-pressure', 'do-not-treat-refer']], sources: ['nice-ng19'],
  },
  {
    id: 'artery.claudication', title: 'Calf pain on walking that eases at rest', kind: 'danger', role: 'both', facts: { 'ecq.result': 'definite', 'risk.arterial': true }, session: 'proceed', urgency: 'within days',
    cells: [['calf', 'light-pressure', 'clearance-needed']], may: [['low-back', 'moderate-pressure']], sources: ['leng-1992', 'nice-cg147'],
  },
  {
    id: 'artery.known-stable', title: 'Known artery disease of the legs, ABPI 0.75', kind: 'danger', role: 'both', facts: { 'hx.pad': true, 'abpi.value': 0.75, 'risk.arterial': true }, session: 'proceed',
    cells: [['calf', 'compression', 'clearance-needed'], ['calf', 'heat', 'clearance-needed']], may: [['calf', 'light-pressure']], mayNot: [['calf', 'moderate-pressure']], sources: ['rabe-2020', 'cks-ulcer'],
  },
  { id: 'artery.abpi-0.55', title: 'ABPI 0.55', kind: 'danger', role: 'both', facts: { 'hx.pad': true, 'abpi.value': 0.55, 'risk.arterial': true }, session: 'proceed', cells: [['calf', 'compression', 'do-not-treat-refer']], sources: ['rabe-2020', 'cks-ulcer'] },
  { id: 'artery.abpi-0.4', title: 'ABPI 0.4', kind: 'danger', role: 'both', facts: { 'hx.pad': true, 'abpi.value': 0.4, 'risk.arterial': true }, session: 'proceed', urgency: 'same day', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['cks-ulcer', 'nice-cg147'] },
  { id: 'artery.abpi-1.4', title: 'ABPI 1.4 in a smoker', kind: 'danger', role: 'both', facts: { 'risk.arterial': true, 'abpi.value': 1.4 }, session: 'proceed', cells: [['calf', 'compression', 'clearance-needed']], may: [['calf', 'deep-pressure']], sources: ['cks-ulcer', 'lothian-abpi'] },
  { id: 'artery.smoker', title: 'A smoker with a sore back, ABPI never taken', kind: 'benign', role: 'both', facts: { 'risk.arterial': true }, complaint: ['low-back'], session: 'proceed', may: [['low-back', 'deep-pressure'], ['calf', 'moderate-pressure']], mayNot: [['calf', 'compression']], sources: ['rabe-2020'] },
  { id: 'aneurysm.pulsing', title: 'A pulsing lump in the tummy with back pain', kind: 'danger', role: 'both', facts: { ...older(72), 'sx.pulsatileAbdomen': true }, ...emergency, sources: ['nice-ng156', 'qld-vascular'] },
  { id: 'aneurysm.known-new-pain', title: 'A known aneurysm and new severe back pain', kind: 'danger', role: 'both', facts: { ...older(68), 'patient.sexAtBirth': 'male', 'hx.aneurysm': true, 'sx.backPainSevereNew': true }, ...emergency, sources: ['nice-ng156'] },
  { id: 'aneurysm.known-quiet', title: 'A small known aneurysm under surveillance', kind: 'danger', role: 'both', facts: { ...older(73), 'hx.aneurysm': true }, session: 'clearance-needed', cells: [['low-back', 'deep-pressure', 'do-not-treat-refer']], sources: ['nice-ng156', 'textbook'] },
];
