// Red flags. Single flags are weak, several together raise concern; each points at the rule that acts.
import type { RuleId } from './rule-ids.js';
import type { SourceId } from './sources.js';

export const redFlagIds = [
  'rf.cauda-equina', 'rf.spinal-fracture', 'rf.malignancy', 'rf.spinal-infection', 'rf.pe', 'rf.dvt',
  'rf.acute-ischaemia', 'rf.critical-ischaemia', 'rf.compartment', 'rf.septic-joint', 'rf.fracture', 'rf.child-hip',
  'rf.tendon', 'rf.soft-tissue-lump', 'rf.infection-skin', 'rf.blood-pressure', 'rf.pregnancy', 'rf.rhabdomyolysis',
] as const;
export type RedFlagId = (typeof redFlagIds)[number];

export type RedFlagGroup =
  | 'bone'
  | 'chest'
  | 'heart'
  | 'joint'
  | 'leg'
  | 'muscle'
  | 'pregnancy'
  | 'skin'
  | 'spine'
  | 'tendon'
  | 'tissue';

export interface RedFlag {
  id: RedFlagId;
  label: string;
  group: RedFlagGroup;
  items: readonly string[];
  screeningRule: RuleId;
  action: string;
  sources: readonly SourceId[];
  confirmed: boolean;
}

export const redFlags: readonly RedFlag[] = [
  {
    id: 'rf.cauda-equina',
    label: 'Cauda equina',
    group: 'spine',
    items: [
      'saddle numbness', 'new bladder change', 'bowel loss', 'sexual change', 'both legs painful or weak',
      'onset or worsening within 14 days',
    ],
    screeningRule: 'cauda-equina.saddle-or-sphincter',
    action: 'Emergency department now',
    sources: ['bmj-ces', 'csp-ces'],
    confirmed: true,
  },
  {
    id: 'rf.spinal-fracture',
    label: 'Spinal fracture',
    group: 'spine',
    items: [
      'age over 65 (men) or 75 (women)', 'long steroid use', 'severe trauma', 'bruise or graze over spine',
      'osteoporosis',
    ],
    screeningRule: 'spinal-fracture.red-flags',
    action: 'Same-day medical review; several together raise the odds',
    sources: ['downie-2013', 'finucane-2020'],
    confirmed: true,
  },
  {
    id: 'rf.malignancy',
    label: 'Cancer in bone or spine',
    group: 'spine',
    items: [
      'past cancer (only single feature that helps)',
      'constant night pain',
      'weight loss without trying',
      'new severe pain',
    ],
    screeningRule: 'cancer.red-flags',
    action: 'Same-day or urgent medical review',
    sources: ['downie-2013', 'finucane-2020'],
    confirmed: true,
  },
  {
    id: 'rf.spinal-infection',
    label: 'Spinal infection',
    group: 'spine',
    items: [
      'fever (55% of cases)',
      'spinal pain (72%)',
      'diabetes',
      'immune suppression',
      'injecting drugs or recent spinal procedure',
    ],
    screeningRule: 'spinal-infection.red-flags',
    action: 'Same-day; emergency when ill',
    sources: ['yusuf-2019', 'finucane-2020'],
    confirmed: true,
  },
  {
    id: 'rf.pe',
    label: 'Lung clot',
    group: 'chest',
    items: [
      'breathlessness', 'chest pain worse on breathing', 'coughing blood', 'fainting', 'fast pulse', 'leg swelling',
    ],
    screeningRule: 'pe.suspected',
    action: 'Emergency services',
    sources: ['pe-features', 'rcem-pe', 'seed-004'],
    confirmed: true,
  },
  {
    id: 'rf.dvt',
    label: 'Deep vein clot',
    group: 'leg',
    items: [
      'one-sided swelling',
      'warmth',
      'colour change',
      'calf pain',
      '3 cm girth difference',
      'recent surgery, bed rest, travel, cancer',
    ],
    screeningRule: 'dvt.wells.likely',
    action: 'Same-day medical review, no touch on the leg',
    sources: ['nice-ng158', 'seed-004'],
    confirmed: true,
  },
  {
    id: 'rf.acute-ischaemia',
    label: 'Acute limb ischaemia',
    group: 'leg',
    items: ['sudden cold', 'pale', 'numb', 'no pulse'],
    screeningRule: 'limb-ischaemia.acute',
    action: 'Emergency services',
    sources: ['ali-6ps', 'qld-vascular'],
    confirmed: true,
  },
  {
    id: 'rf.critical-ischaemia',
    label: 'Threatened limb',
    group: 'leg',
    items: ['rest pain at night', 'sore that does not heal', 'black toe'],
    screeningRule: 'pad.critical',
    action: 'Urgent, same day',
    sources: ['ali-6ps', 'lothian-abpi'],
    confirmed: true,
  },
  {
    id: 'rf.compartment',
    label: 'Compartment syndrome',
    group: 'leg',
    items: [
      'pain beyond the injury', 'pain on passive stretch', 'hard compartment', 'tingling',
      'late: pale, no pulse, no movement',
    ],
    screeningRule: 'acs.suspected',
    action: 'Emergency department, nothing applied to the leg',
    sources: ['acs-signs', 'seed-004'],
    confirmed: true,
  },
  {
    id: 'rf.septic-joint',
    label: 'Joint infection',
    group: 'joint',
    items: ['hot swollen joint within days', 'fever', 'ill'],
    screeningRule: 'septic-joint.systemic',
    action: 'Emergency department',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'rf.fracture',
    label: 'Fracture',
    group: 'bone',
    items: ['deformity', 'cannot bear weight', 'Ottawa rule positive', 'focal bone pain'],
    screeningRule: 'ottawa.ankle.positive',
    action: 'X-ray first',
    sources: ['ottawa-ankle', 'ottawa-knee'],
    confirmed: true,
  },
  {
    id: 'rf.child-hip',
    label: 'Child with limp',
    group: 'bone',
    items: ['under 16', 'hip or knee pain', 'limp'],
    screeningRule: 'child.hip-limp',
    action: 'Same day',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'rf.tendon',
    label: 'Tendon rupture',
    group: 'tendon',
    items: ['snap', 'cannot push off', 'calf squeeze does not move the foot'],
    screeningRule: 'achilles.rupture',
    action: 'Urgent',
    sources: ['maffulli-1998'],
    confirmed: true,
  },
  {
    id: 'rf.soft-tissue-lump',
    label: 'Lump',
    group: 'tissue',
    items: ['growing', 'deep', 'over 5 cm', 'painful'],
    screeningRule: 'lump.unexplained',
    action: 'Urgent referral',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'rf.infection-skin',
    label: 'Skin infection',
    group: 'skin',
    items: ['spreading redness', 'fever', 'extreme pain'],
    screeningRule: 'cellulitis',
    action: 'Same day, emergency if fast',
    sources: ['mld-lists', 'seed-002'],
    confirmed: true,
  },
  {
    id: 'rf.blood-pressure',
    label: 'Hypertensive crisis',
    group: 'heart',
    items: ['180/120 or more', 'with chest or back pain, breathlessness, numbness, weakness, vision or speech change'],
    screeningRule: 'bp.emergency',
    action: 'Emergency services; no symptoms: prompt medical contact',
    sources: ['aha-crisis'],
    confirmed: true,
  },
  {
    id: 'rf.pregnancy',
    label: 'Pregnancy warning signs',
    group: 'pregnancy',
    items: ['bleeding', 'leaking', 'severe headache', 'vision change', 'sudden swelling', 'less movement'],
    screeningRule: 'pregnancy.warning-signs',
    action: 'Maternity unit now',
    sources: ['prenatal-lists'],
    confirmed: false,
  },
  {
    id: 'rf.rhabdomyolysis',
    label: 'Muscle breakdown',
    group: 'muscle',
    items: ['widespread muscle pain', 'dark urine', 'statin'],
    screeningRule: 'rhabdo.suspected',
    action: 'Emergency department',
    sources: ['textbook'],
    confirmed: false,
  },
];
