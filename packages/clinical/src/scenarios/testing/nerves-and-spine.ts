// Nerves, discs, the spine and the cauda equina.
import { older } from './scenario.js';
import type { Scenario } from './scenario.js';

const emergency = { session: 'emergency', urgency: 'call emergency services now' } as const;
const sameDay = { session: 'do-not-treat-refer', urgency: 'same day' } as const;

export const nerveAndSpineScenarios: readonly Scenario[] = [
  { id: 'cauda.saddle', title: 'Numb between the legs since last night', kind: 'danger', role: 'both', facts: { 'sx.saddleNumbness': true }, ...emergency, flag: 'rf.cauda-equina', mayNot: [['arm', 'education']], sources: ['bmj-ces', 'csp-ces'] },
  { id: 'cauda.bladder', title: 'New trouble starting to pass water, with sciatica', kind: 'danger', role: 'both', facts: { 'sx.bladderChange': true, 'sx.numbTingleRadiating': true }, ...emergency, sources: ['bmj-ces', 'nice-ng127'] },
  { id: 'cauda.bowel', title: 'New loss of bowel control', kind: 'danger', role: 'both', facts: { 'sx.bowelChange': true }, ...emergency, sources: ['bmj-ces', 'csp-ces'] },
  { id: 'cauda.sexual', title: 'New loss of genital feeling with back pain', kind: 'danger', role: 'both', facts: { 'sx.sexualDysfunctionNew': true }, ...emergency, sources: ['csp-ces'] },
  { id: 'cauda.both-legs-pain-weak', title: 'Pain and weakness in both legs', kind: 'danger', role: 'both', facts: { 'sx.bilateralLegPain': true, 'sx.bilateralLegWeakness': true }, ...emergency, sources: ['bmj-ces', 'csp-ces'] },
  { id: 'cauda.both-legs-pain-worse', title: 'Pain in both legs and a weakness that grows', kind: 'danger', role: 'both', facts: { 'sx.bilateralLegPain': true, 'sx.progressiveWeakness': true }, ...emergency, sources: ['bmj-ces'] },
  { id: 'cauda.both-legs-pain', title: 'New pain down both legs', kind: 'danger', role: 'both', facts: { 'sx.bilateralLegPain': true }, ...sameDay, sources: ['csp-ces'] },
  { id: 'nerve.both-legs-weak', title: 'New weakness in both legs without pain', kind: 'danger', role: 'both', facts: { 'sx.bilateralLegWeakness': true }, ...emergency, sources: ['nice-ng127', 'bmj-ces'] },
  { id: 'nerve.progressive', title: 'Weakness of one leg that gets worse by the day', kind: 'danger', role: 'both', facts: { 'sx.progressiveWeakness': true }, ...sameDay, sources: ['nice-ng127', 'finucane-2020'] },
  { id: 'nerve.foot-drop', title: 'The foot cannot be lifted since yesterday', kind: 'danger', role: 'both', facts: { 'sx.footDrop': true }, ...sameDay, sources: ['finucane-2020'] },
  {
    id: 'nerve.tingling-massage', title: 'New tingling down one leg, seen by a massage therapist', kind: 'danger', role: 'massage-therapist', facts: { 'sx.numbTingleRadiating': true },
    session: 'proceed', cells: [['calf', 'light-pressure', 'clearance-needed'], ['low-back', 'moderate-pressure', 'clearance-needed']], may: [['arm', 'moderate-pressure']], sources: ['seed-002', 'finucane-2020'],
  },
  {
    id: 'nerve.tingling-physio', title: 'New tingling down one leg, seen by a physiotherapist', kind: 'ambiguous', role: 'physiotherapist', facts: { 'sx.numbTingleRadiating': true },
    session: 'proceed', cells: [['calf', 'light-pressure', 'modify'], ['low-back', 'neural', 'do-not-treat-refer'], ['low-back', 'high-velocity', 'do-not-treat-refer']],
    may: [['low-back', 'moderate-pressure'], ['low-back', 'exercise']], mayNot: [['low-back', 'deep-pressure']], sources: ['nice-ng59', 'apta-lbp-2021'],
  },
  {
    id: 'nerve.tingling-disc', title: 'A known disc herniation with new tingling', kind: 'danger', role: 'both', facts: { 'hx.discHerniation': true, 'sx.numbTingleRadiating': true },
    session: 'proceed', cells: [['low-back', 'light-pressure', 'clearance-needed']], sources: ['seed-001', 'seed-002'],
  },
  {
    id: 'disc.stable-years', title: 'A disc bulge found six years ago, no leg signs', kind: 'benign', role: 'both', facts: { 'hx.discHerniation': true }, complaint: ['low-back'],
    session: 'proceed', may: [['low-back', 'moderate-pressure'], ['low-back', 'exercise'], ['calf', 'deep-pressure']], mayNot: [['low-back', 'deep-pressure'], ['low-back', 'high-velocity']], sources: ['nice-ng59', 'yin-2014'],
  },
  { id: 'spine.simple-back', title: 'Ordinary low back strain from lifting', kind: 'benign', role: 'both', complaint: ['low-back', 'sacroiliac'], session: 'proceed', may: [['low-back', 'deep-pressure'], ['low-back', 'heat']], sources: ['nice-ng59', 'who-back-2023'] },
  { id: 'spine.chronic-physio', title: 'Back pain for eight months that rest has not helped, seen by a physiotherapist', kind: 'benign', role: 'physiotherapist', facts: { 'sx.painWeeksNotImproving': 34 }, complaint: ['low-back'], session: 'proceed', sources: ['nice-ng59', 'apta-lbp-2021', 'who-back-2023'] },
  { id: 'spine.weeks-massage', title: 'Eight weeks without improvement, seen by a massage therapist', kind: 'ambiguous', role: 'massage-therapist', facts: { 'sx.painWeeksNotImproving': 8 }, session: 'clearance-needed', sources: ['seed-002', 'policy'] },
  { id: 'spine.three-weeks-massage', title: 'Three weeks of back pain, seen by a massage therapist', kind: 'benign', role: 'massage-therapist', facts: { 'sx.painWeeksNotImproving': 3 }, complaint: ['low-back'], session: 'proceed', sources: ['nice-ng59'] },
  {
    id: 'spine.fracture-osteoporosis', title: 'Severe new back pain with osteoporosis', kind: 'danger', role: 'both', facts: { 'sx.backPainSevereNew': true, 'hx.osteoporosis': true }, session: 'modify', urgency: 'same day', flag: 'rf.spinal-fracture',
    cells: [['low-back', 'light-pressure', 'do-not-treat-refer']], sources: ['downie-2013', 'finucane-2020'],
  },
  { id: 'spine.fracture-man-69', title: 'Severe new back pain in a man of 69', kind: 'danger', role: 'both', facts: { ...older(69), 'patient.sexAtBirth': 'male', 'sx.backPainSevereNew': true }, session: 'proceed', urgency: 'same day', cells: [['low-back', 'light-pressure', 'do-not-treat-refer']], sources: ['downie-2013'] },
  { id: 'spine.woman-69', title: 'Severe new back pain in a woman of 69 with no other sign', kind: 'ambiguous', role: 'both', facts: { ...older(69), 'patient.sexAtBirth': 'female', 'sx.backPainSevereNew': true }, session: 'proceed', may: [['low-back', 'light-pressure']], sources: ['downie-2013'] },
  { id: 'spine.fracture-woman-79', title: 'Severe new back pain in a woman of 79', kind: 'danger', role: 'both', facts: { ...older(79), 'patient.sexAtBirth': 'female', 'sx.backPainSevereNew': true }, session: 'proceed', urgency: 'same day', cells: [['thoracic', 'light-pressure', 'do-not-treat-refer']], sources: ['downie-2013'] },
  { id: 'spine.fracture-bruise', title: 'Severe new back pain and a bruise over the spine', kind: 'danger', role: 'both', facts: { 'sx.backPainSevereNew': true, 'bruise.regions': ['low-back'] }, session: 'proceed', urgency: 'same day', cells: [['low-back', 'light-pressure', 'do-not-treat-refer']], sources: ['downie-2013'] },
  {
    id: 'spine.fracture-steroids', title: 'Severe new back pain after eight months of prednisolone', kind: 'danger', role: 'both', medicines: 'prednisolone 10mg', facts: { 'sx.backPainSevereNew': true, 'meds.oralSteroidMonths': 8, 'sx.deepHipPainRest': false },
    session: 'modify', urgency: 'same day', cells: [['low-back', 'light-pressure', 'do-not-treat-refer']], sources: ['downie-2013'],
  },
  { id: 'spine.infection-ill', title: 'Severe new back pain, fever and feeling ill', kind: 'danger', role: 'both', facts: { 'sx.backPainSevereNew': true, 'sx.fever': true, 'sx.unwell': true }, ...emergency, sources: ['yusuf-2019', 'finucane-2020'] },
  { id: 'spine.infection-measured', title: 'Severe new back pain, ill, says no fever, 38.6 C measured', kind: 'danger', role: 'both', facts: { 'sx.backPainSevereNew': true, 'temp.celsius': 38.6, 'sx.unwell': true }, ...emergency, sources: ['yusuf-2019'] },
  { id: 'spine.infection-risk', title: 'Severe new back pain in a person who injects drugs', kind: 'danger', role: 'both', facts: { 'sx.backPainSevereNew': true, 'hx.ivDrugOrSpinalProcedure': true }, ...sameDay, flag: 'rf.spinal-infection', sources: ['yusuf-2019', 'finucane-2020'] },
  { id: 'spine.infection-diabetes', title: 'Severe new back pain, diabetes and feeling ill', kind: 'danger', role: 'both', facts: { 'sx.backPainSevereNew': true, 'hx.diabetes': true, 'sx.hypoToday': false, 'sx.unwell': true, 'risk.arterial': true }, ...sameDay, sources: ['yusuf-2019'] },
  { id: 'spine.severe-alone', title: 'Severe new back pain since yesterday in a woman of 34, no other sign', kind: 'benign', role: 'physiotherapist', facts: { 'patient.ageYears': 34, 'sx.backPainSevereNew': true }, complaint: ['low-back'], session: 'proceed', sources: ['nice-ng59', 'finucane-2020'] },
  { id: 'spine.slip', title: 'Spondylolisthesis, back ache', kind: 'ambiguous', role: 'physiotherapist', facts: { 'hx.spondylolisthesis': true }, session: 'proceed', cells: [['low-back', 'high-velocity', 'do-not-treat-refer'], ['low-back', 'deep-pressure', 'clearance-needed']], may: [['low-back', 'moderate-pressure'], ['low-back', 'exercise']], sources: ['maitland', 'who-2005'] },
  { id: 'spine.fusion', title: 'Spinal fusion ten years ago', kind: 'benign', role: 'both', facts: { 'hx.spinalFusion': true }, complaint: ['low-back'], session: 'proceed', may: [['low-back', 'moderate-pressure']], mayNot: [['low-back', 'high-velocity'], ['low-back', 'joint-mobilisation']], sources: ['maitland', 'who-2005'] },
  { id: 'nerve.neuropathy', title: 'Numb feet from diabetes', kind: 'ambiguous', role: 'both', facts: { 'hx.diabetes': true, 'hx.neuropathy': true, 'sx.hypoToday': false, 'risk.arterial': true }, session: 'modify', may: [['foot-plantar', 'light-pressure'], ['thigh-anterior', 'deep-pressure']], mayNot: [['foot-plantar', 'heat'], ['foot-plantar', 'moderate-pressure']], sources: ['nice-ng19', 'houghton-2010'] },
  { id: 'nerve.tested-loss', title: 'Feeling reduced on the outer shin by test', kind: 'ambiguous', role: 'physiotherapist', facts: { 'sens.reducedRegions': ['leg-lateral'] }, session: 'proceed', may: [['leg-lateral', 'light-pressure']], mayNot: [['leg-lateral', 'heat'], ['leg-lateral', 'deep-pressure']], sources: ['houghton-2010'] },
  { id: 'nerve.old-sciatica', title: 'Sciatica ten years ago, gone since, stiff back now', kind: 'benign', role: 'both', complaint: ['low-back', 'buttock'], session: 'proceed', sources: ['nice-ng59'] },
  { id: 'nerve.headache', title: 'A one-off headache last week, paracetamol once', kind: 'benign', role: 'both', medicines: 'paracetamol 500mg once last week for a headache', complaint: ['low-back'], session: 'proceed', may: [['low-back', 'deep-pressure']], sources: ['nhs-medicines'] },
];
