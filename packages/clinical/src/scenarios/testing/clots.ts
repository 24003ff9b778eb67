// Clots in leg and lung.
import { child, older, pregnant, wells } from './scenario.js';
import type { Scenario } from './scenario.js';

const emergency = { session: 'emergency', urgency: 'call emergency services now' } as const;

export const clotScenarios: readonly Scenario[] = [
  {
    id: 'clot.swollen-after-surgery', title: 'One leg swollen two weeks after a knee replacement, not on blood thinners', kind: 'danger', role: 'both',
    facts: { 'sx.legSwellingUnilateral': true, 'risk.bedOrSurgery12w': true, 'surgery.regions6w': ['knee-anterior'], ...wells('calf3cm') },
    session: 'do-not-treat-refer', urgency: 'same day', flag: 'rf.dvt', mayNot: [['calf', 'light-pressure']], sources: ['nice-ng158', 'wells-2003', 'apta-dvt-2022'],
  },
  {
    id: 'clot.all-signs', title: 'Calf pain, warmth and swelling of one leg in a person with active cancer', kind: 'danger', role: 'both',
    facts: {
      'sx.legSwellingUnilateral': true, 'sx.calfPainOrTender': true, 'sx.legWarmOrRed': true, 'hx.cancerActive': true, 'hx.boneMets': false,
      'hx.chemoNow': false, ...wells('entireLegSwollen', 'pittingOedema'),
    },
    session: 'do-not-treat-refer', urgency: 'same day', mayNot: [['thigh-medial', 'light-pressure'], ['low-back', 'light-pressure']], sources: ['nice-ng158', 'nice-qs201'],
  },
  {
    id: 'clot.swelling-low-score', title: 'One leg swollen, but the Wells score is 1', kind: 'danger', role: 'both',
    facts: { 'sx.legSwellingUnilateral': true, ...wells('pittingOedema') },
    session: 'clearance-needed', urgency: 'same day', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['nice-ng158'],
  },
  {
    id: 'clot.calf-pain-past-clot', title: 'Calf tenderness with a clot two years ago', kind: 'danger', role: 'both',
    facts: { 'sx.calfPainOrTender': true, 'hx.dvt': true, 'hx.dvtWeeks': 104, ...wells('veinTenderness') },
    session: 'do-not-treat-refer', urgency: 'same day', sources: ['wells-2003', 'nice-ng158'],
  },
  {
    id: 'clot.calf-pain-alone', title: 'Deep calf soreness after a long run, nothing else, score 0', kind: 'ambiguous', role: 'both',
    facts: { 'sx.calfPainOrTender': true, ...wells('alternativeAsLikely'), 'wells.dvt.score': 0 },
    session: 'proceed', cells: [['calf', 'light-pressure', 'modify']], may: [['calf', 'light-pressure'], ['low-back', 'deep-pressure']],
    mayNot: [['calf', 'deep-pressure']], sources: ['nice-ng158', 'apta-dvt-2022'],
  },
  {
    id: 'clot.warm-red-alone', title: 'One leg warm and red without pain or swelling', kind: 'ambiguous', role: 'both',
    facts: { 'sx.legWarmOrRed': true, ...wells(), 'wells.dvt.score': 0 },
    session: 'proceed', cells: [['calf', 'light-pressure', 'modify']], mayNot: [['calf', 'deep-pressure'], ['calf', 'heat']], sources: ['nice-ng158'],
  },
  {
    id: 'clot.pregnant-calf', title: 'Calf pain at 28 weeks of pregnancy', kind: 'danger', role: 'both',
    facts: { ...pregnant(28), 'sx.calfPainOrTender': true },
    session: 'clearance-needed', urgency: 'same day', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['rcog-37b'],
  },
  {
    id: 'clot.postpartum-calf', title: 'Calf pain three weeks after a birth', kind: 'danger', role: 'both',
    facts: { 'preg.status': 'postpartum', 'preg.postpartumWeeks': 3, 'sx.calfPainOrTender': true, ...wells('veinTenderness') },
    session: 'clearance-needed', urgency: 'same day', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['rcog-37a', 'rcog-37b'],
  },
  {
    id: 'clot.teenager-calf-strain', title: 'A boy of 16 with a sore calf after football', kind: 'benign', role: 'physiotherapist',
    facts: { 'patient.ageYears': 16, 'sx.calfPainOrTender': true }, complaint: ['calf'],
    session: 'proceed', may: [['calf', 'light-pressure']], sources: ['nice-ng158'],
  },
  {
    id: 'clot.anticoagulated-calf-strain', title: 'Calf soreness while taking apixaban', kind: 'ambiguous', role: 'both',
    medicines: 'apixaban 5mg twice daily', facts: { 'sx.calfPainOrTender': true, 'sx.psoasSign': false },
    session: 'modify', may: [['calf', 'light-pressure']], mayNot: [['calf', 'moderate-pressure']], sources: ['nice-ng158', 'walton-2011'],
  },
  {
    id: 'clot.8-weeks', title: 'Leg clot eight weeks ago', kind: 'danger', role: 'both',
    facts: { 'hx.dvt': true, 'hx.dvtWeeks': 8 },
    session: 'clearance-needed', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['ng-2018', 'esc-pe-2019'],
  },
  {
    id: 'clot.years-ago', title: 'Leg clot five years ago, treatment finished', kind: 'ambiguous', role: 'both',
    facts: { 'hx.dvt': true, 'hx.dvtWeeks': 260 }, complaint: ['low-back'],
    session: 'proceed', cells: [['calf', 'deep-pressure', 'clearance-needed']], may: [['calf', 'light-pressure'], ['low-back', 'deep-pressure']], sources: ['nice-ng158', 'mld-lists'],
  },
  {
    id: 'clot.lung-10-weeks', title: 'Lung clot ten weeks ago', kind: 'danger', role: 'both', facts: { 'hx.pe': true, 'hx.peWeeks': 10 },
    session: 'clearance-needed', sources: ['esc-pe-2019'],
  },
  {
    id: 'clot.lung-two-years', title: 'Lung clot two years ago, well since', kind: 'benign', role: 'both', facts: { 'hx.pe': true, 'hx.peWeeks': 110 }, complaint: ['low-back'],
    session: 'proceed', sources: ['esc-pe-2019'],
  },
  {
    id: 'clot.lung-now', title: 'Sudden breathlessness and chest pain with a swollen calf', kind: 'danger', role: 'both',
    facts: { 'sx.breathlessSudden': true, 'sx.chestPain': true, 'sx.legSwellingUnilateral': true, ...wells('calf3cm') }, ...emergency, flag: 'rf.pe', sources: ['pe-features', 'rcem-pe'],
  },
  {
    id: 'clot.coughing-blood', title: 'Coughing up blood, no other sign', kind: 'danger', role: 'both', facts: { 'sx.haemoptysis': true }, ...emergency, sources: ['pe-features', 'rcem-pe'],
  },
  {
    id: 'clot.breathless-after-bed', title: 'Breathless after two weeks in bed', kind: 'danger', role: 'both',
    facts: { 'sx.breathlessSudden': true, 'risk.bedOrSurgery12w': true }, ...emergency, mayNot: [['arm', 'education']], sources: ['rcem-pe'],
  },
  {
    id: 'clot.breathless-alone', title: 'Sudden breathlessness and nothing else', kind: 'danger', role: 'both', facts: { 'sx.breathlessSudden': true }, ...emergency, sources: ['pe-features'],
  },
  {
    id: 'clot.flight', title: 'A six-hour flight last week, no leg sign', kind: 'benign', role: 'both', facts: { 'risk.longTravel4w': true }, complaint: ['calf'],
    session: 'proceed', may: [['calf', 'light-pressure'], ['low-back', 'deep-pressure']], mayNot: [['calf', 'deep-pressure']], sources: ['wells-2003', 'seed-003'],
  },
  {
    id: 'clot.contraceptive', title: 'Takes the combined pill, sore thighs from cycling', kind: 'benign', role: 'both', medicines: 'microgynon',
    facts: { 'risk.clotOther': true, 'patient.ageYears': 26, 'patient.sexAtBirth': 'female' }, complaint: ['thigh-anterior'],
    session: 'proceed', may: [['thigh-anterior', 'moderate-pressure']], mayNot: [['thigh-anterior', 'deep-pressure']], sources: ['nice-ng158', 'nhs-medicines'],
  },
  {
    id: 'clot.tender-vein', title: 'A hard, red, tender vein on the calf', kind: 'danger', role: 'both', facts: { 'sx.legVeinTenderRegions': ['calf'] },
    session: 'proceed', urgency: 'same day', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], may: [['low-back', 'light-pressure']], sources: ['nice-cks-phlebitis', 'mld-lists'],
  },
  {
    id: 'clot.mild-varicose', title: 'Mild varicose veins on one shin, hip pain', kind: 'benign', role: 'both',
    facts: { 'hx.varicose': 'mild', 'hx.varicoseRegions': ['shin'] }, complaint: ['hip-lateral'],
    session: 'proceed', may: [['hip-lateral', 'deep-pressure'], ['shin', 'light-pressure']], mayNot: [['shin', 'moderate-pressure'], ['shin', 'friction']], sources: ['prenatal-lists', 'mld-lists'],
  },
  {
    id: 'clot.bulging-varicose', title: 'Bulging, painful varicose veins on the calf', kind: 'danger', role: 'both',
    facts: { 'hx.varicose': 'bulging-or-painful', 'hx.varicoseRegions': ['calf'] }, session: 'proceed', urgency: 'within days',
    cells: [['calf', 'light-pressure', 'do-not-treat-refer']], may: [['thigh-anterior', 'deep-pressure']], sources: ['mld-lists', 'seed-002'],
  },
  {
    id: 'clot.vein-ulcer', title: 'A vein ulcer above the ankle', kind: 'danger', role: 'both', facts: { 'hx.veinUlcerRegions': ['ankle'] }, session: 'proceed', urgency: 'within days',
    cells: [['ankle', 'light-pressure', 'do-not-treat-refer']], sources: ['mld-lists', 'cks-ulcer'],
  },
  {
    id: 'clot.both-legs-swollen', title: 'Both legs swollen, cause unknown', kind: 'danger', role: 'both', facts: { 'sx.oedemaBothLegs': true, ...older(71) },
    session: 'clearance-needed', sources: ['mld-lists'],
  },
  {
    id: 'clot.lymphoedema', title: 'Lymphoedema of one leg after node removal', kind: 'danger', role: 'both', facts: { 'hx.lymphoedemaRegions': [{ region: 'thigh-medial', side: 'left' }], 'hx.cancerPast': true, 'hx.boneMets': false },
    session: 'proceed', cells: [['thigh-medial', 'lymphatic', 'clearance-needed'], ['thigh-medial', 'deep-pressure', 'clearance-needed']],
    may: [['thigh-medial', 'light-pressure'], ['low-back', 'moderate-pressure']], sources: ['mld-lists'],
  },
  {
    id: 'clot.child-swollen-leg', title: 'A child of 12 with one swollen leg', kind: 'danger', role: 'both', facts: { ...child(12), 'sx.legSwellingUnilateral': true },
    session: 'clearance-needed', urgency: 'same day', cells: [['calf', 'light-pressure', 'do-not-treat-refer']], sources: ['nice-ng158'],
  },
];
