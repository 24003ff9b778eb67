// Symptom clusters with what they suggest and what to screen first, and the conditions to think of per region.
import type { ConditionId } from './condition-ids.js';
import type { RegionGroupId, RegionId } from './regions.js';
import type { RuleId } from './rule-ids.js';
import type { SourceId } from './sources.js';
import type { SpecialTestId } from './special-test-ids.js';

export const symptomIds = [
  'aching', 'bladder-change', 'bowel-change', 'breathless', 'bruising', 'burning', 'cramping', 'dizzy', 'evening',
  'exertional', 'fatigue', 'fever', 'haemoptysis', 'limited-range', 'localised-pain', 'numbness', 'outer-thigh', 'pain',
  'radiating-pain', 'redness', 'referral', 'relieved-by-rest', 'saddle-numbness', 'severe-pain', 'sexual-change',
  'shooting-pain', 'soreness', 'stiffness', 'swelling', 'throbbing', 'tingling', 'urge-to-move', 'warmth', 'weakness',
] as const;
export type SymptomId = (typeof symptomIds)[number];

export interface SymptomCluster {
  id: string;
  label: string;
  symptoms: readonly SymptomId[];
  suggests: readonly ConditionId[];
  /** The tissue or system the pattern is consistent with, in words that name no condition. */
  consistentWith: string;
  screenFirst: readonly RuleId[];
  origin: SourceId;
  note: string;
  confirmed: boolean;
}

export interface RegionalDifferential {
  id: string;
  regions: readonly (RegionId | RegionGroupId)[];
  conditions: readonly ConditionId[];
  tests: readonly SpecialTestId[];
  screenFirst: readonly RuleId[];
  /** The heading was missing in the customer document and was rebuilt from the list. */
  headingReconstructed: boolean;
}

export const symptomClusters: readonly SymptomCluster[] = [
  {
    id: 'cluster.strain-overuse',
    label: 'Soreness, weakness, swelling',
    symptoms: ['soreness', 'weakness', 'swelling'],
    suggests: ['muscle-strain', 'tendinopathy'],
    consistentWith: 'A muscle or tendon that was overloaded',
    screenFirst: ['dvt.signs', 'acs.pain-alone'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.joint',
    label: 'Stiffness, swelling, limited range',
    symptoms: ['stiffness', 'swelling', 'limited-range'],
    suggests: ['osteoarthritis-general', 'rheumatoid-arthritis'],
    consistentWith: 'A joint that is stiff or irritated',
    screenFirst: ['septic-joint.suspected', 'gout.acute'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.nerve',
    label: 'Tingling, numbness, shooting pain',
    symptoms: ['tingling', 'numbness', 'shooting-pain'],
    suggests: ['lumbar-radiculopathy', 'sciatica', 'peripheral-neuropathy', 'piriformis-syndrome'],
    consistentWith: 'A nerve that is irritated or pressed',
    screenFirst: ['cauda-equina.saddle-or-sphincter', 'neuro.foot-drop'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.clot',
    label: 'Swelling, redness, warmth, pain',
    symptoms: ['swelling', 'redness', 'warmth', 'pain'],
    suggests: ['dvt'],
    consistentWith: 'Circulation: has to be assessed before any touch',
    screenFirst: ['dvt.wells.likely', 'dvt.signs'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.vascular',
    label: 'Cramping, fatigue, weakness',
    symptoms: ['cramping', 'fatigue', 'weakness'],
    suggests: ['pad-claudication'],
    consistentWith: 'Muscles that may get too little blood: has to be assessed first',
    screenFirst: ['pad.ecq-positive'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.infection',
    label: 'Redness, warmth, swelling, fever',
    symptoms: ['redness', 'warmth', 'swelling', 'fever'],
    suggests: ['cellulitis', 'osteomyelitis'],
    consistentWith: 'Skin or deeper tissue a physician has to see: no touch',
    screenFirst: ['cellulitis', 'septic-joint.systemic'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.injury',
    label: 'Pain, swelling, bruising',
    symptoms: ['pain', 'swelling', 'bruising'],
    suggests: ['ankle-sprain', 'fracture-leg', 'muscle-strain'],
    consistentWith: 'Tissue that was hurt',
    screenFirst: ['ottawa.ankle.positive', 'haematoma.local'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.compartment',
    label: 'Severe pain, swelling, numbness or tingling',
    symptoms: ['severe-pain', 'swelling', 'numbness', 'tingling'],
    suggests: ['acute-compartment'],
    consistentWith: 'Pressure inside a group of muscles: an emergency until assessed',
    screenFirst: ['acs.suspected'],
    origin: 'seed-002',
    note: '',
    confirmed: true,
  },
  {
    id: 'cluster.claudication',
    label: 'Cramping with activity, relieved by rest',
    symptoms: ['cramping', 'exertional', 'relieved-by-rest'],
    suggests: ['pad-claudication', 'exertional-compartment', 'lumbar-stenosis'],
    consistentWith: 'Muscles short of blood or nerves short of room on walking: has to be assessed first',
    screenFirst: ['pad.ecq-positive'],
    origin: 'seed-002',
    note: 'Split by what relieves: standing still (artery), sitting or bending (stenosis), minutes of rest after tightness (compartment)',
    confirmed: true,
  },
  {
    id: 'cluster.radiating',
    label: 'Pain spreading from one area to another',
    symptoms: ['radiating-pain'],
    suggests: ['sciatica', 'neuromuscular-pain'],
    consistentWith: 'Pain passed on along a nerve or by a muscle',
    screenFirst: ['neuro.new-tingling'],
    origin: 'seed-002',
    note: "From the seed's pain-type list",
    confirmed: true,
  },
  {
    id: 'cluster.cramping',
    label: 'Involuntary contraction, dehydration or fatigue',
    symptoms: ['cramping'],
    suggests: ['muscle-cramp'],
    consistentWith: 'A muscle that contracts by itself',
    screenFirst: ['cramps.diuretic-or-statin'],
    origin: 'seed-002',
    note: "From the seed's pain-type list",
    confirmed: true,
  },
  {
    id: 'cluster.throbbing',
    label: 'Throbbing',
    symptoms: ['throbbing'],
    suggests: ['dvt', 'varicose-veins'],
    consistentWith: 'Circulation, until assessed',
    screenFirst: ['dvt.signs'],
    origin: 'seed-002',
    note: "From the seed's pain-type list; vascular until shown otherwise",
    confirmed: true,
  },
  {
    id: 'cluster.localised',
    label: 'Pain limited to one area',
    symptoms: ['localised-pain'],
    suggests: ['muscle-strain', 'tendinopathy', 'stress-fracture'],
    consistentWith: 'One place: muscle, tendon or bone',
    screenFirst: ['stress-fracture.suspected'],
    origin: 'seed-002',
    note: "From the seed's pain-type list",
    confirmed: true,
  },
  {
    id: 'cluster.burning-front-thigh',
    label: 'Burning patch on the outer thigh, no weakness',
    symptoms: ['burning', 'numbness', 'outer-thigh'],
    suggests: ['meralgia-paresthetica'],
    consistentWith: 'A skin nerve of the outer thigh',
    screenFirst: ['neuro.new-tingling'],
    origin: 'nouraei-2007',
    note: 'Added',
    confirmed: true,
  },
  {
    id: 'cluster.ache-referral',
    label: 'Aching that spreads, reproduced by pressing a muscle',
    symptoms: ['aching', 'referral'],
    suggests: ['neuromuscular-pain'],
    consistentWith: 'A muscle that passes its pain on',
    screenFirst: ['dvt.calf-pain-alone'],
    origin: 'seed-000',
    note: 'Added from the trigger point text',
    confirmed: true,
  },
  {
    id: 'cluster.urge-to-move',
    label: 'Urge to move the legs at rest, evening',
    symptoms: ['urge-to-move', 'evening'],
    suggests: ['restless-legs'],
    consistentWith: 'An urge that comes with rest and goes with movement',
    screenFirst: ['neuropathy.light'],
    origin: 'seed-004',
    note: 'Added',
    confirmed: true,
  },
  {
    id: 'cluster.saddle',
    label: 'Saddle numbness, bladder, bowel or sexual change',
    symptoms: ['saddle-numbness', 'bladder-change', 'bowel-change', 'sexual-change'],
    suggests: ['cauda-equina'],
    consistentWith: 'Nerves at the base of the spine: an emergency until assessed',
    screenFirst: ['cauda-equina.saddle-or-sphincter'],
    origin: 'bmj-ces',
    note: 'Added for safety',
    confirmed: true,
  },
  {
    id: 'cluster.breathless',
    label: 'Breathlessness, dizziness, coughing blood',
    symptoms: ['breathless', 'dizzy', 'haemoptysis'],
    suggests: ['pulmonary-embolism'],
    consistentWith: 'Heart or lungs: an emergency until assessed',
    screenFirst: ['pe.suspected'],
    origin: 'seed-004',
    note: 'Added from the warning text',
    confirmed: true,
  },
];

export const regionalDifferentials: readonly RegionalDifferential[] = [
  {
    id: 'hip',
    regions: ['hip-all'],
    conditions: [
      'trochanteric-bursitis', 'hip-osteoarthritis', 'avascular-necrosis-hip', 'fai', 'hip-dysplasia', 'hip-fracture',
      'labral-tear',
    ],
    tests: ['single-leg-stance-30', 'resisted-external-derotation', 'faber', 'fadir', 'trendelenburg'],
    screenFirst: ['hip-fracture.suspected', 'steroid.hip-pain', 'child.hip-limp'],
    headingReconstructed: true,
  },
  {
    id: 'groin',
    regions: ['groin'],
    conditions: ['groin-strain', 'hip-impingement-groin', 'inguinal-hernia', 'hip-flexor-tendinitis'],
    tests: ['adductor-squeeze', 'fadir', 'thomas'],
    screenFirst: ['hernia.strangulated', 'groin.testicular-pain', 'psoas-bleed.suspected'],
    headingReconstructed: true,
  },
  {
    id: 'front-and-outer-thigh',
    regions: ['thigh-anterior', 'thigh-lateral'],
    conditions: ['meralgia-paresthetica', 'itb-syndrome', 'quadriceps-strain', 'iliopsoas-strain'],
    tests: ['pelvic-compression-lfcn', 'ober', 'femoral-stretch'],
    screenFirst: ['neuro.new-tingling', 'haematoma.local'],
    headingReconstructed: true,
  },
  {
    id: 'back-of-thigh',
    regions: ['thigh-posterior'],
    conditions: ['sciatica', 'hamstring-strain'],
    tests: ['slr', 'slump'],
    screenFirst: ['neuro.foot-drop', 'cauda-equina.saddle-or-sphincter'],
    headingReconstructed: true,
  },
  {
    id: 'knee',
    regions: ['knee-all'],
    conditions: [
      'acl-injury', 'pcl-injury', 'collateral-ligament-sprain', 'knee-fracture', 'meniscal-injury', 'knee-bursitis',
      'patellar-tendinopathy', 'knee-osteoarthritis', 'itb-syndrome', 'osgood-schlatter', 'patellofemoral-pain',
      'osteochondritis-dissecans',
    ],
    tests: ['lachman', 'posterior-drawer', 'valgus-stress', 'mcmurray', 'joint-line-tenderness', 'squat-pain'],
    screenFirst: ['ottawa.knee.positive', 'knee.locked', 'septic-joint.suspected', 'child.hip-limp'],
    headingReconstructed: true,
  },
  {
    id: 'shin',
    regions: ['shin', 'leg-lateral'],
    conditions: [
      'stress-fracture', 'shin-splints', 'paget-disease', 'bone-tumour', 'exertional-compartment', 'acute-compartment',
    ],
    tests: ['shin-palpation', 'shin-oedema', 'focal-bone-palpation', 'tuning-fork'],
    screenFirst: ['acs.suspected', 'stress-fracture.suspected', 'lump.unexplained'],
    headingReconstructed: true,
  },
  {
    id: 'calf',
    regions: ['calf'],
    conditions: ['dvt', 'muscle-strain', 'sciatica', 'varicose-veins', 'restless-legs'],
    tests: ['wells-calf-measure', 'slr', 'thompson'],
    screenFirst: ['dvt.wells.likely', 'dvt.signs', 'achilles.rupture'],
    headingReconstructed: true,
  },
  {
    id: 'ankle',
    regions: ['ankle', 'achilles'],
    conditions: [
      'achilles-tendinopathy', 'achilles-rupture', 'ankle-bursitis', 'ankle-osteoarthritis', 'ankle-sprain',
      'rheumatoid-arthritis', 'fracture-leg',
    ],
    tests: ['thompson', 'achilles-palpation', 'anterior-drawer-ankle', 'squeeze-test'],
    screenFirst: ['ottawa.ankle.positive', 'achilles.rupture'],
    headingReconstructed: true,
  },
  {
    id: 'foot',
    regions: ['foot-all'],
    conditions: [
      'gout', 'plantar-fasciitis', 'stress-fracture', 'peripheral-neuropathy', 'metatarsalgia', 'arch-pain',
      'bone-spur', 'bunion', 'morton-neuroma', 'hammertoe', 'foot-tendinopathy',
    ],
    tests: ['windlass', 'df-eversion', 'mulder', 'monofilament'],
    screenFirst: ['ottawa.foot.positive', 'foot.ulcer', 'gout.acute'],
    headingReconstructed: true,
  },
  {
    id: 'low-back',
    regions: ['low-back', 'sacroiliac'],
    conditions: [
      'low-back-pain', 'lumbar-disc-herniation', 'lumbar-radiculopathy', 'lumbar-stenosis', 'spondylolysis',
      'spondylolisthesis', 'facet-irritation', 'si-joint-dysfunction', 'lordosis', 'scoliosis',
    ],
    tests: ['slr', 'slump', 'femoral-stretch', 'si-cluster'],
    screenFirst: [
      'cauda-equina.saddle-or-sphincter', 'cancer.red-flags', 'spinal-infection.red-flags', 'spinal-fracture.red-flags',
    ],
    headingReconstructed: false,
  },
];
