// Medicine classes and the lay terms patients write; the names are in medicine-names.
import type { RuleId } from './rule-ids.js';

export { medicines } from './medicine-names/medicines.js';

export const medicineClassIds = [
  'anticoagulant-vka', 'anticoagulant-doac', 'anticoagulant-heparin', 'anticoagulant-other', 'antiplatelet',
  'antiplatelet-dual', 'thrombolytic', 'nsaid', 'paracetamol', 'corticosteroid-systemic', 'corticosteroid-local',
  'opioid', 'sedative', 'muscle-relaxant', 'statin', 'fluoroquinolone', 'chemotherapy', 'insulin', 'glucose-lowering',
  'antihypertensive', 'diuretic', 'immunosuppressant', 'bone-agent', 'hormone-oestrogen', 'endocrine-cancer',
  'ssri-snri', 'bleeding-supplement', 'photosensitiser', 'anticonvulsant', 'gout-medicine', 'parkinson-rls',
  'heart-medicine', 'no-concern',
] as const;
export type MedicineClassId = (typeof medicineClassIds)[number];

export interface MedicineClass {
  id: MedicineClassId;
  label: string;
  whyItMatters: string;
  triggersRules: readonly RuleId[];
  note: string;
}

export type MatchConfidence = 'high' | 'low';

export interface LayMedicineTerm {
  term: string;
  /** null: the term cannot be classed. */
  classId: MedicineClassId | null;
  confidence: MatchConfidence;
  askNext: string;
  /** True: the list does not count as classed until a person has settled what it is. */
  open: boolean;
}

export interface Medicine {
  generic: string;
  brands: readonly string[];
  classes: readonly MedicineClassId[];
}

/** How free text becomes classes, in this order. */
export const medicineMatchRules: readonly string[] = [
  'lower-case, strip dose, unit, route and punctuation; French elisions and accents fall away',
  'exact generic or brand word, then whole-word prefix of 5 letters or more, then edit distance by length: 1 from 5 letters, 2 from 9, 3 from 13; words that sound alike count as nearer',
  'lay phrases as listed, and what a tablet is for ("pill for blood pressure")',
  'recognised medicines on which no rule depends are of class no-concern and leave nothing open',
  'no hit: the entry counts in meds.unclassifiedCount',
  'a hit that is not certain applies its classes; it also counts as unclassified when it may be a blood thinner or when its readings differ in class, until a clinician confirms',
  'a medicine that is past, denied, or of another person or an animal gives no class',
  'two different antiplatelet substances add antiplatelet-dual', 'fluoroquinolone sets meds.fluoroquinolone6m',
];

export const medicineClasses: readonly MedicineClass[] = [
  {
    id: 'anticoagulant-vka',
    label: 'Vitamin K antagonist',
    whyItMatters: 'Bleeding and bruising; INR needed',
    triggersRules: [
      'anticoagulant.deep-pressure', 'anticoagulant.session', 'anticoagulant.inr-high', 'anticoagulant.inr-upper',
      'psoas-bleed.suspected', 'antiplatelet.dual',
    ],
    note: '',
  },
  {
    id: 'anticoagulant-doac',
    label: 'Direct oral anticoagulant',
    whyItMatters: 'Bleeding and bruising; no routine blood test',
    triggersRules: [
      'anticoagulant.deep-pressure', 'anticoagulant.session', 'psoas-bleed.suspected', 'antiplatelet.dual',
    ],
    note: '',
  },
  {
    id: 'anticoagulant-heparin',
    label: 'Heparin group',
    whyItMatters: 'Bleeding; injection sites on tummy or thigh',
    triggersRules: [
      'anticoagulant.deep-pressure', 'anticoagulant.session', 'insulin.site', 'psoas-bleed.suspected',
      'antiplatelet.dual',
    ],
    note: '',
  },
  {
    id: 'anticoagulant-other',
    label: 'Other anticoagulant',
    whyItMatters: 'Bleeding',
    triggersRules: [
      'anticoagulant.deep-pressure', 'anticoagulant.session', 'psoas-bleed.suspected', 'antiplatelet.dual',
    ],
    note: '',
  },
  {
    id: 'antiplatelet',
    label: 'Antiplatelet',
    whyItMatters: 'Bruising',
    triggersRules: ['antiplatelet.single'],
    note: '',
  },
  {
    id: 'antiplatelet-dual',
    label: 'Two antiplatelets (derived)',
    whyItMatters: 'Set by the matcher when two different antiplatelet substances are on the list',
    triggersRules: ['antiplatelet.dual'],
    note: '',
  },
  {
    id: 'thrombolytic',
    label: 'Thrombolytic',
    whyItMatters: 'Major bleeding',
    triggersRules: ['thrombolytic.recent'],
    note: '',
  },
  {
    id: 'nsaid',
    label: 'Anti-inflammatory (NSAID)',
    whyItMatters: 'Bruising, masks pain, may slow early healing',
    triggersRules: ['nsaid.masking', 'injury.nsaid-note'],
    note: '',
  },
  {
    id: 'paracetamol',
    label: 'Paracetamol',
    whyItMatters: 'Masks pain and fever a little',
    triggersRules: [],
    note: 'Information only; a seed names it as the simple pain relief option',
  },
  {
    id: 'corticosteroid-systemic',
    label: 'Steroid tablets or depot',
    whyItMatters: 'Thin skin, weak bone, infection, hip bone death',
    triggersRules: ['steroid.long-term', 'steroid.long-term-light', 'steroid.hip-pain', 'spinal-fracture.red-flags'],
    note: '',
  },
  {
    id: 'corticosteroid-local',
    label: 'Steroid cream, inhaler, joint injection',
    whyItMatters: 'Local tissue weakening',
    triggersRules: ['injection.steroid-14d', 'injection.steroid-6w'],
    note: 'Injection date and place are asked as facts',
  },
  {
    id: 'opioid',
    label: 'Opioid',
    whyItMatters: 'Dulls feedback; patches and heat',
    triggersRules: ['opioid-sedative.feedback', 'patch.heat'],
    note: '',
  },
  {
    id: 'sedative',
    label: 'Sedative, sleeping tablet, gabapentinoid',
    whyItMatters: 'Dulls feedback, falls',
    triggersRules: ['opioid-sedative.feedback'],
    note: '',
  },
  {
    id: 'muscle-relaxant',
    label: 'Muscle relaxant',
    whyItMatters: 'Dulls protective tone',
    triggersRules: ['opioid-sedative.feedback'],
    note: '',
  },
  {
    id: 'statin',
    label: 'Statin',
    whyItMatters: 'Muscle pain and rare muscle breakdown; cramps',
    triggersRules: ['statin.myalgia', 'cramps.diuretic-or-statin'],
    note: '',
  },
  {
    id: 'fluoroquinolone',
    label: 'Fluoroquinolone antibiotic',
    whyItMatters: 'Tendon pain and rupture up to months later',
    triggersRules: ['fluoroquinolone.tendon-pain', 'fluoroquinolone.achilles-guard'],
    note: 'Also sets fact meds.fluoroquinolone6m = true',
  },
  {
    id: 'chemotherapy',
    label: 'Chemotherapy or targeted cancer drug',
    whyItMatters: 'Low platelets, infection, neuropathy',
    triggersRules: ['chemo.now', 'platelets.unknown-on-chemo', 'fever.on-chemotherapy'],
    note: 'Also prompts hx.cancerActive and hx.chemoNow',
  },
  {
    id: 'insulin',
    label: 'Insulin',
    whyItMatters: 'Low sugar; injection site',
    triggersRules: ['insulin.site', 'diabetes.general', 'diabetes.hypo-today'],
    note: 'Also prompts hx.diabetes',
  },
  {
    id: 'glucose-lowering',
    label: 'Glucose-lowering tablets and injections',
    whyItMatters: 'Low sugar with sulfonylureas',
    triggersRules: ['diabetes.general', 'diabetes.hypo-today'],
    note: 'Also prompts hx.diabetes',
  },
  {
    id: 'antihypertensive',
    label: 'Blood pressure medicine',
    whyItMatters: 'Dizziness on standing',
    triggersRules: ['antihypertensive.rise-slowly'],
    note: 'Also prompts risk.bpCheckNeeded',
  },
  {
    id: 'diuretic',
    label: 'Diuretic',
    whyItMatters: 'Cramps from low salts, dizziness',
    triggersRules: ['cramps.diuretic-or-statin', 'antihypertensive.rise-slowly'],
    note: '',
  },
  {
    id: 'immunosuppressant',
    label: 'Immunosuppressant or biologic',
    whyItMatters: 'Infection risk',
    triggersRules: ['immunosuppressed'],
    note: 'Also prompts hx.immunosuppressed',
  },
  {
    id: 'bone-agent',
    label: 'Osteoporosis medicine',
    whyItMatters: 'Marker of weak bone',
    triggersRules: ['osteoporosis.pressure', 'osteoporosis.thrust'],
    note: 'Also prompts hx.osteoporosis',
  },
  {
    id: 'hormone-oestrogen',
    label: 'Oestrogen, hormonal contraception, SERM',
    whyItMatters: 'Clot risk',
    triggersRules: ['dvt.risk-other'],
    note: 'Also prompts risk.clotOther',
  },
  {
    id: 'endocrine-cancer',
    label: 'Aromatase inhibitor or androgen blocker',
    whyItMatters: 'Joint pain, bone loss, cancer history',
    triggersRules: ['cancer.active'],
    note: 'Also prompts hx.cancerPast or hx.cancerActive',
  },
  {
    id: 'ssri-snri',
    label: 'SSRI or SNRI',
    whyItMatters: 'Slightly more bruising',
    triggersRules: [],
    note: 'Information only; adds to bleeding risk with NSAID or blood thinner',
  },
  {
    id: 'bleeding-supplement',
    label: 'Supplement linked to bruising',
    whyItMatters: 'Possible bruising',
    triggersRules: [],
    note: 'Information only, low evidence',
  },
  {
    id: 'photosensitiser',
    label: 'Photosensitising medicine',
    whyItMatters: 'Laser reaction',
    triggersRules: ['photosensitiser.laser'],
    note: '',
  },
  {
    id: 'anticonvulsant',
    label: 'Anti-seizure medicine',
    whyItMatters: 'Marker of epilepsy or nerve pain',
    triggersRules: [],
    note: 'Prompts hx.epilepsyUncontrolled',
  },
  {
    id: 'gout-medicine',
    label: 'Gout medicine',
    whyItMatters: 'Marker of gout',
    triggersRules: [],
    note: 'Prompts gout question',
  },
  {
    id: 'parkinson-rls',
    label: 'Dopamine agonist or levodopa',
    whyItMatters: 'Marker of restless legs or Parkinson disease',
    triggersRules: [],
    note: 'Dizziness on standing',
  },
  {
    id: 'heart-medicine',
    label: 'Medicine for heart rhythm, heart failure or angina',
    whyItMatters: 'Marker of heart disease',
    triggersRules: [],
    note: 'Prompts hx.heartEvent and hx.heartFailure',
  },
  {
    id: 'no-concern',
    label: 'Of no concern to hands-on treatment',
    whyItMatters: 'Recognised; no rule depends on it',
    triggersRules: [],
    note: 'Never part of meds.classes',
  },
];

const lay = (
  terms: string, classId: MedicineClassId | null, askNext: string, { confidence = 'low', open = false }: { confidence?: MatchConfidence; open?: boolean } = {},
): readonly LayMedicineTerm[] => terms.split(', ').map((term) => ({ term, classId, confidence, askNext, open }));

const which = 'ask which one';
const asked = { open: true };
const certain = { confidence: 'high' } as const;

export const layMedicineTerms: readonly LayMedicineTerm[] = [
  ...lay('blood thinner, blood thinners, bloodthinner, bloodthinners, blood thinning, thinner, thinners, blood thiner, blood thiners, factor xa inhibitor, xa inhibitor, thrombin inhibitor', 'anticoagulant-other', which, asked),
  ...lay('thin my blood, thins my blood, thin the blood, thins the blood, thinning my blood, thin blood, keep my blood thin', 'anticoagulant-other', which, asked),
  ...lay('anticoagulant, anticoagulants, anti coagulant, anti coagulants, anticoagulation, doac, noac, aod, aods, anticoag, anticoags, anti coag, anti coags, clot medicine, clot tablet', 'anticoagulant-other', which, asked),
  ...lay('anti clotting, anticlotting, anti clot, stop blood clots, stop clots, prevent clots, prevent blood clots, dont get clots, clot prevention, clotting medicine', 'anticoagulant-other', which, asked),
  ...lay('éclaircir le sang, sang clair, fluidifier le sang, fluidifiant, éclaircisseur de sang, éclaircissant sanguin, éclaircissant, liquéfier le sang', 'anticoagulant-other', which, asked),
  ...lay('inr, inr tablets, inr checks, rat poison, avk, antivitamine k, anti vitamine k, vka, vitamin k antagonist, vitamin k antagonists, antagoniste de la vitamine k', 'anticoagulant-vka', which, asked),
  ...lay('blood thinner injection, blood thinner injections, blood thinner shot, blood thinner shots, blood thinning injection, blood thinning injections, anti clot injections, anticoagulant injection, anticoagulant injections, blood thinner needles', 'anticoagulant-heparin', which, asked),
  ...lay('stent medicine, stent pill, stent tablet, antiplatelet, antiplatelets, anti platelet', 'antiplatelet', which, asked),
  ...lay('clot buster', 'thrombolytic', 'ask which one and when', asked),
  ...lay('baby aspirin, low dose aspirin, ASA 81, heart aspirin, childrens aspirin, low dose asa, baby asprin, low dose asprin', 'antiplatelet', '', certain),
  ...lay('water tablet, water pill, diuretic, diuretics, diurétique, water retention tablet', 'diuretic', which),
  ...lay('steroid, steroids, cortisone, stéroïde, corticosteroid, corticosteroids', 'corticosteroid-systemic', 'ask tablets, inhaler, cream or injection', asked),
  ...lay('cortisone shot, cortisone injection, cortisone jab, steroid shot, steroid injection, steroid jab, injection de cortisone, infiltration de cortisone', 'corticosteroid-local', 'ask date and place', certain),
  ...lay('brown inhaler, brown puffer, preventer inhaler, steroid inhaler, steroid cream, steroid nasal spray, steroid eye drops, steroid ear drops, steroid drops, cortisone drops, orange puffer, purple inhaler', 'corticosteroid-local', '', certain),
  ...lay('eczema cream, eczema ointment', 'corticosteroid-local', 'ask which one: some hold a steroid'),
  ...lay('puffer, inhaler, asthma inhaler, asthma pump, pompe', 'corticosteroid-local', 'ask which one: some hold a steroid'),
  ...lay('blue puffer, blue inhaler, rescue inhaler, reliever inhaler', 'no-concern', '', certain),
  ...lay('chemo, chemotherapy, chimiothérapie', 'chemotherapy', 'ask drug and last date'),
  ...lay('the pill, birth control, birth control pill, contraceptive pill, contraception, pilule contraceptive, hrt, hormone replacement, hormone therapy, contraceptive', 'hormone-oestrogen', 'ask combined or progestogen only'),
  ...lay('cholesterol tablet, statin, statins', 'statin', which),
  ...lay('anti-inflammatory, anti inflammatories, antiinflammatory, antiinflammatories, nsaid, nsaids, anti-inflammatoire, ains', 'nsaid', which),
  ...lay('sleeping pill, sedative, sedatives, tranquilliser, tranquilizer, somnifère, benzo, benzodiazepine, help me sleep, anxiolytic', 'sedative', which),
  ...lay('muscle relaxer, muscle relaxers, muscle relaxant, muscle relaxants, relaxant musculaire', 'muscle-relaxant', which),
  ...lay('antidepressant, antidepressants, anti depressant, antidépresseur, ssri', 'ssri-snri', which),
  ...lay('beta blocker, beta blockers, ace inhibitor, antihypertensive, calcium channel blocker, blood pressure pill, bêtabloquant', 'antihypertensive', which),
  ...lay('insulin, insuline, insulin pump', 'insulin', '', certain),
  ...lay('opioid, opioids, opiate, narcotic, narcotics', 'opioid', which),
  ...lay('biologic, biologics, biologic injection, immunosuppressant, immunosuppressants, anti rejection', 'immunosuppressant', which, asked),
  ...lay('painkiller, painkillers, pain killer, pain killers, antidouleur, analgesic', null, 'cannot be classed: ask which one', asked),
  ...lay('antibiotic, antibiotics, antibiotique, antibiotiques', null, 'ask which one: some put tendons at risk', asked),
  ...lay('homeopathic, homeopathy, homeopathic remedy, homeopathic remedies, homeopathic medicine, homeopathic drops, homeopathic pills, homéopathie, homéopathique', null, 'ask what is in it: low dilutions and mother tinctures hold active plants', asked),
  ...lay('heart pill, heart medicine, afib pill', null, 'ask which one: it may be a blood thinner', asked),
];
