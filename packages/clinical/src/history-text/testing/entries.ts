// What people write about their past, with the facts it may be about: +fact yes, -fact no. Written before the patterns.
// A line without facts must suggest nothing; what runs in the family is no fact of the patient.
import type { FactId } from '../../knowledge/fact-ids.js';

export interface HistoryEntry {
  readonly text: string;
  /** "+hx.dvt" or "-hx.dvt". */
  readonly expected: readonly `${'+' | '-'}${FactId}`[];
}

const lines = `
  had a clot in my leg in 2019 => +hx.dvt
  DVT left calf 2021 => +hx.dvt
  deep vein thrombosis after a long flight => +hx.dvt
  blood clot in the leg when pregnant => +hx.dvt
  clot in my lung 3 years ago => +hx.pe
  pulmonary embolism 2018 => +hx.pe
  no history of DVT or PE => -hx.dvt -hx.pe
  never had a blood clot in my leg => -hx.dvt
  pacemaker => +hx.implantElectronic
  I have an ICD since 2020 => +hx.implantElectronic
  spinal cord stimulator implanted => +hx.implantElectronic
  no pacemaker => -hx.implantElectronic
  left hip replaced 2016 => +hx.jointReplacementRegions
  total knee replacement right => +hx.jointReplacementRegions
  hip replaced left => +hx.jointReplacementRegions
  new knee last year => +hx.jointReplacementRegions
  THR 2015 => +hx.jointReplacementRegions
  plates and screws in my ankle => +hx.metalRegions
  rod in tibia after motorbike accident => +hx.metalRegions
  pins in my foot => +hx.metalRegions
  prostate cancer 2010 => +hx.cancerPast
  breast cancer, all clear for 8 years => +hx.cancerPast
  had melanoma removed in 2005 => +hx.cancerPast
  in remission from lymphoma => +hx.cancerPast
  currently being treated for bowel cancer => +hx.cancerActive
  lung cancer with mets in spine => +hx.cancerActive +hx.boneMets
  on chemo for ovarian cancer => +hx.cancerActive +hx.chemoNow
  no cancer => -hx.cancerPast -hx.cancerActive
  diabetic => +hx.diabetes
  type 2 diabetes, diet controlled => +hx.diabetes
  T1DM since age 9 => +hx.diabetes
  borderline diabetic, no meds => +hx.diabetes
  no diabetes => -hx.diabetes
  not diabetic => -hx.diabetes
  blood pressure tablets => +bp.treated
  high blood pressure controlled with ramipril => +bp.treated
  hypertension => +bp.treated
  stroke in 2017, right side weak => +hx.stroke
  mini stroke (TIA) last summer => +hx.stroke
  heart attack 2012, two stents => +hx.heartEvent
  bypass surgery => +hx.heartEvent
  angioplasty in 2020 => +hx.heartEvent
  congestive heart failure => +hx.heartFailure
  aortic aneurysm being watched => +hx.aneurysm
  peripheral artery disease => +hx.pad
  poor circulation in legs, PAD => +hx.pad
  varicose veins both legs => +hx.varicose
  lymphoedema left leg after node removal => +hx.lymphoedemaRegions
  haemophilia carrier, factor VIII low => +hx.bleedingDisorder
  von Willebrand => +hx.bleedingDisorder
  osteoporosis, on Prolia => +hx.osteoporosis
  osteopenia => 
  fractured my wrist from a simple fall at 68 => +hx.fragilityFracture
  compression fracture L1 => +hx.fragilityFracture
  rheumatoid arthritis 20 years => +hx.inflammatoryArthritis
  ankylosing spondylitis => +hx.inflammatoryArthritis
  psoriatic arthritis => +hx.inflammatoryArthritis
  osteoarthritis in both knees => 
  herniated disc L5/S1 in 2014 => +hx.discHerniation
  slipped disc years ago => +hx.discHerniation
  bulging discs on MRI => +hx.discHerniation
  spondylolisthesis grade 1 => +hx.spondylolisthesis
  lumbar fusion L4-5 2018 => +hx.spinalFusion
  Ehlers-Danlos, hypermobile => +hx.hypermobility
  hip dysplasia as a baby => +hx.hipDysplasia
  Paget's disease of bone => +hx.pagetOrBoneTumour
  kidney failure, dialysis 3x week => +hx.kidneyFailure
  one kidney stone in 2011 => 
  cirrhosis => +hx.liverDisease
  epilepsy, last seizure 10 years ago => +hx.epilepsyUncontrolled
  neuropathy in my feet => +hx.neuropathy
  numb feet from diabetes => +hx.neuropathy +hx.diabetes
  Raynaud's => +hx.coldHypersensitivity
  kidney transplant 2019 => +hx.immunosuppressed
  HIV positive, undetectable => +hx.immunosuppressed
  inguinal hernia => +sx.hernia
  latex allergy => +allergy.topical
  allergic to tape adhesive => +allergy.topical
  epidural steroid injection in my back in spring => +hx.ivDrugOrSpinalProcedure
  16 weeks pregnant => +preg.status
  had a baby 5 weeks ago => +preg.status
  factor V Leiden => +risk.clotOther
  smoker, 1 pack a day => +risk.arterial
  mother had a stroke => 
  my father had a heart attack at 50 => 
  family history of diabetes and cancer => 
  sister has MS, brother diabetic => 
  dad died of prostate cancer => 
  mum has osteoporosis, I am fine => 
  my father had a stroke and I have high blood pressure => +bp.treated
  no heart attack, stroke or cancer => -hx.heartEvent -hx.stroke -hx.cancerPast -hx.cancerActive
  denies diabetes, epilepsy => -hx.diabetes -hx.epilepsyUncontrolled
  DVT: no => -hx.dvt
  worried about having a clot => 
  doctor ruled out DVT => -hx.dvt
  tested for rheumatoid arthritis, negative => -hx.inflammatoryArthritis
  no diabetes but high blood pressure => -hx.diabetes +bp.treated
  asthma and hay fever => 
  broke my leg skiing in 1998, healed fine => 
  appendix out, tonsils out => 
  migraines => 
  depression and anxiety => 
  none => 
  healthy => 
  thyroid removed => 
  carpal tunnel surgery both hands => 
  c-section twice => 
  phlébite à la jambe gauche en 2015 => +hx.dvt
  embolie pulmonaire => +hx.pe
  je suis diabétique => +hx.diabetes
  pas de diabète => -hx.diabetes
  stimulateur cardiaque => +hx.implantElectronic
  prothèse de hanche droite => +hx.jointReplacementRegions
  prothèse du genou en 2020 => +hx.jointReplacementRegions
  cancer du sein en 2008 => +hx.cancerPast
  AVC en 2019 => +hx.stroke
  infarctus il y a 5 ans => +hx.heartEvent
  ma mère a fait un AVC => 
  haute pression => +bp.treated
  hernie discale L4-L5 => +hx.discHerniation
  ostéoporose => +hx.osteoporosis
  polyarthrite rhumatoïde => +hx.inflammatoryArthritis
  enceinte de 20 semaines => +preg.status
  jamais eu de cancer => -hx.cancerPast -hx.cancerActive
  aucun problème => 
  varices => +hx.varicose
  insuffisance rénale, dialyse => +hx.kidneyFailure
  history of blood clots => +hx.dvt
  blood clot 2015 => +hx.dvt
  no history of blood clots => -hx.dvt
  blood clot on the brain => 
  blood clot on the lung => +hx.pe
  thrombosis in 2014 => +hx.dvt
  phlebitis twice => +hx.dvt
  superficial thrombophlebitis => +hx.dvt
  c-section 5 weeks ago => +preg.status
  trying to get pregnant => 
  MRI ruled out cancer => -hx.cancerPast -hx.cancerActive
  easy bruising => +sx.bruisingUnexplained
  I bruise very easily => +sx.bruisingUnexplained
  radiotherapy to the pelvis in September => +hx.radiotherapyRegions
  allergic to nuts => +allergy.topical
  nut allergy => +allergy.topical
  I worry about getting a blood clot => 
`;

export const historyEntries: readonly HistoryEntry[] = lines.trim().split('\n').map((line) => {
  const [text = '', expected = ''] = line.split('=>').map((part) => part.trim());
  return { text, expected: expected.split(' ').filter((fact) => fact !== '') as HistoryEntry['expected'] };
});
