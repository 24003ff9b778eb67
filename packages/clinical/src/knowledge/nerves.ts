// Nerves of the lower limb: roots, supply, pain pattern and what mimics them.
import type { ConditionId } from './condition-ids.js';
import type { RegionGroupId, RegionId } from './regions.js';
import type { SourceId } from './sources.js';
import type { SpecialTestId } from './special-test-ids.js';

export const nerveIds = [
  'nerve.sciatic', 'nerve.femoral', 'nerve.obturator', 'nerve.tibial', 'nerve.lfcn', 'nerve.common-peroneal',
  'nerve.superficial-peroneal', 'nerve.deep-peroneal', 'nerve.saphenous', 'nerve.sural', 'nerve.plantar-digital',
] as const;
export type NerveId = (typeof nerveIds)[number];

export interface Nerve {
  id: NerveId;
  name: string;
  roots: string;
  motor: string;
  sensory: string;
  regions: readonly (RegionId | RegionGroupId)[];
  painPattern: string;
  provokingTests: readonly SpecialTestId[];
  mimics: string;
  /** What tells the nerve from its roots; general teaching, unconfirmed. */
  tellsFromRoot: string;
  conditionId: ConditionId;
  sources: readonly SourceId[];
  confirmed: boolean;
}

export const nerves: readonly Nerve[] = [
  {
    id: 'nerve.sciatic',
    name: 'Sciatic',
    roots: 'L4-S3',
    motor: 'hamstrings and all muscles below the knee',
    sensory: 'back of thigh, all of leg and foot except inner side',
    regions: ['buttock', 'thigh-posterior', 'calf', 'foot-plantar', 'foot-dorsal', 'leg-lateral'],
    painPattern: 'Sharp, burning or dull line from buttock to foot',
    provokingTests: ['slr', 'slump', 'seated-piriformis-stretch', 'fair'],
    mimics: 'Gluteus minimus trigger point, hamstring strain, hip joint',
    tellsFromRoot: 'A root hurts in the back too and keeps to one strip of skin; the nerve takes in several strips below the knee. Weak hip abduction or hip extension speaks for a root: those branches leave above the sciatic nerve.',
    conditionId: 'sciatic-neuralgia',
    sources: ['seed-000', 'seed-002', 'root-levels'],
    confirmed: true,
  },
  {
    id: 'nerve.femoral',
    name: 'Femoral',
    roots: 'L2-L4',
    motor: 'quadriceps, iliacus, sartorius, pectineus',
    sensory: 'front of thigh; inner shin through saphenous',
    regions: ['thigh-anterior', 'knee-anterior', 'shin'],
    painPattern: 'Burning front of thigh, knee may give way, weak knee extension, weak knee jerk',
    provokingTests: ['femoral-stretch'],
    mimics: 'Hip arthritis, iliopsoas bleed on blood thinners',
    tellsFromRoot: 'Weak hip adduction speaks for a root, because the obturator nerve shares L2-L4; the femoral nerve spares it. The knee jerk can be reduced in both.',
    conditionId: 'femoral-neuralgia',
    sources: ['seed-000', 'bmc-root-tests', 'suri-2011'],
    confirmed: true,
  },
  {
    id: 'nerve.obturator',
    name: 'Obturator',
    roots: 'L2-L4',
    motor: 'adductors, gracilis, obturator externus',
    sensory: 'patch on the middle inner thigh',
    regions: ['thigh-medial', 'groin'],
    painPattern: 'Inner thigh pain with exercise, weak adduction',
    provokingTests: ['obturator-stretch'],
    mimics: 'Adductor strain, hernia, hip joint, pelvic disease',
    tellsFromRoot: 'Weak knee extension or a reduced knee jerk speaks for a root; the obturator nerve weakens adduction only.',
    conditionId: 'obturator-neuralgia',
    sources: ['seed-000', 'textbook'],
    confirmed: false,
  },
  {
    id: 'nerve.tibial',
    name: 'Tibial',
    roots: 'L4-S3',
    motor: 'calf, deep toe flexors, sole muscles',
    sensory: 'sole and heel',
    regions: ['calf', 'ankle', 'foot-plantar', 'heel'],
    painPattern: 'Burning sole or inner ankle, worse standing',
    provokingTests: ['tinel-tarsal', 'df-eversion', 'slump'],
    mimics: 'Plantar fasciitis, flexor tendon pain',
    tellsFromRoot: 'A reduced ankle jerk or weak calf speaks for S1; pressed at the inner ankle, the nerve leaves both normal.',
    conditionId: 'tibial-neuralgia',
    sources: ['seed-000', 'kinoshita-2001'],
    confirmed: true,
  },
  {
    id: 'nerve.lfcn',
    name: 'Lateral femoral cutaneous',
    roots: 'L2-L3',
    motor: 'none',
    sensory: 'outer thigh',
    regions: ['thigh-lateral', 'thigh-anterior'],
    painPattern: 'Numb burning patch, no weakness; worse standing and walking, better sitting',
    provokingTests: ['pelvic-compression-lfcn', 'tinel-lfcn'],
    mimics: 'L2-L3 root, trochanteric pain',
    tellsFromRoot: 'Strength and knee jerk stay normal with the nerve; weak hip flexion or knee extension speaks for L2-L3.',
    conditionId: 'meralgia-paresthetica',
    sources: ['seed-002', 'nouraei-2007'],
    confirmed: true,
  },
  {
    id: 'nerve.common-peroneal',
    name: 'Common peroneal',
    roots: 'L4-S2',
    motor: 'foot lifters and evertors',
    sensory: 'outer leg and top of foot',
    regions: ['leg-lateral', 'foot-dorsal', 'knee-lateral'],
    painPattern: 'Foot drop, tingling top of foot',
    provokingTests: ['tinel-fibular-head'],
    mimics: 'L5 root, compartment syndrome',
    tellsFromRoot: 'Weak inversion or hip abduction speaks for L5; the nerve spares both and can be tender at the neck of the fibula.',
    conditionId: 'nerve-entrapment-soft-tissue',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'nerve.superficial-peroneal',
    name: 'Superficial peroneal',
    roots: 'L4-S1',
    motor: 'peroneus longus and brevis',
    sensory: 'top of foot except first web space',
    regions: ['leg-lateral', 'foot-dorsal'],
    painPattern: 'Pain or tingling lower outer leg to top of foot',
    provokingTests: ['tinel-fibular-head'],
    mimics: 'Ankle sprain, exertional compartment',
    tellsFromRoot: 'Big-toe lift and the first web space are normal with the nerve; a weak big-toe lift speaks for L5.',
    conditionId: 'nerve-entrapment-soft-tissue',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'nerve.deep-peroneal',
    name: 'Deep peroneal',
    roots: 'L4-S1',
    motor: 'tibialis anterior, toe extensors',
    sensory: 'first web space',
    regions: ['shin', 'foot-dorsal'],
    painPattern: 'First web space numbness, weak toe lift',
    provokingTests: ['tinel-anterior-ankle'],
    mimics: 'L5 root, anterior compartment',
    tellsFromRoot: 'With the nerve only the first web space is numb and eversion is strong; a numb outer leg, weak eversion or weak hip abduction speaks for L5.',
    conditionId: 'nerve-entrapment-soft-tissue',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'nerve.saphenous',
    name: 'Saphenous',
    roots: 'L3-L4',
    motor: 'none',
    sensory: 'inner knee, inner shin and inner foot edge',
    regions: ['knee-medial', 'shin'],
    painPattern: 'Inner knee and shin burning',
    provokingTests: ['tinel-adductor-canal'],
    mimics: 'MCL, pes bursitis, vein disease',
    tellsFromRoot: 'Strength and knee jerk stay normal with the nerve; a weak foot lift or a reduced knee jerk speaks for L4.',
    conditionId: 'nerve-entrapment-soft-tissue',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'nerve.sural',
    name: 'Sural',
    roots: 'S1-S2',
    motor: 'none',
    sensory: 'back of outer calf, outer heel and foot edge',
    regions: ['calf', 'heel', 'foot-dorsal'],
    painPattern: 'Outer heel or foot edge tingling',
    provokingTests: ['slr-sural-bias'],
    mimics: 'Achilles pain, S1 root',
    tellsFromRoot: 'Strength and ankle jerk stay normal with the nerve; a weak push-off or a reduced ankle jerk speaks for S1.',
    conditionId: 'nerve-entrapment-soft-tissue',
    sources: ['textbook'],
    confirmed: false,
  },
  {
    id: 'nerve.plantar-digital',
    name: 'Plantar digital',
    roots: 'L5-S2',
    motor: 'none',
    sensory: 'toe clefts',
    regions: ['forefoot'],
    painPattern: 'Burning between toes, better without shoes',
    provokingTests: ['mulder'],
    mimics: 'Metatarsalgia, stress fracture',
    tellsFromRoot: 'Keeps to neighbouring toes and to shoes; anything felt above the ankle, a weak toe or a reduced ankle jerk speaks for a root.',
    conditionId: 'morton-neuroma',
    sources: ['seed-002', 'textbook'],
    confirmed: false,
  },
];
