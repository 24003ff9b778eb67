// Every question of a visit in a few words, for somebody who asks it daily. Unfolded, it stands in full.
import type { Question } from './check-in-queries';

/** A question or an answer with its question */
export interface Asked {
  readonly factId: string;
  readonly question: string;
}

const shortWords: Readonly<Partial<Record<string, string>>> = {
  'sx.chestPain': 'chest pain', 'sx.breathlessSudden': 'short of breath', 'sx.haemoptysis': 'coughing blood', 'sx.dizzyOrFainted': 'dizzy, faint, blackout',
  'sx.faceArmSpeech': 'face, arm, speech or sight', 'sx.bpSymptoms': 'signs with high blood pressure',
  'sx.saddleNumbness': 'numb between the legs', 'sx.bladderChange': 'bladder trouble', 'sx.bowelChange': 'bowel control', 'sx.sexualDysfunctionNew': 'sexual function lost',
  'sx.bilateralLegPain': 'pain down both legs', 'sx.bilateralLegWeakness': 'weakness in both legs', 'sx.progressiveWeakness': 'weakness getting worse', 'sx.footDrop': 'foot drop',
  'sx.numbTingleRadiating': 'new tingling down the leg', 'sx.backPainSevereNew': 'new severe back pain',
  'sx.legSwellingUnilateral': 'one leg swollen', 'sx.calfPainOrTender': 'deep calf or inner thigh pain', 'sx.legWarmOrRed': 'one leg warm or red', 'sx.legColdPaleSudden': 'leg suddenly cold or pale',
  'sx.footWound': 'sore that is not healing', 'sx.legVeinTender': 'hard, tender vein', 'sx.legVeinTenderRegions': 'where the vein is tender', 'sx.oedemaBothLegs': 'both legs swollen',
  'sx.pulsatileAbdomen': 'pulsing lump in the tummy', 'hx.veinUlcerRegions': 'vein ulcer', 'sx.suddenSeverePain': 'sudden severe pain, swelling or colour', 'sx.exertionalNow': 'leg tight now, after effort',
  'sx.fever': 'fever, chills, night sweats', 'sx.unwell': 'feeling ill', 'sx.contagious': 'cold, flu, stomach bug', 'sx.nightPainConstant': 'night pain nothing eases',
  'lump.regions': 'new lump', 'sx.hypoToday': 'low blood sugar today', 'sx.muscleAcheWidespread': 'ache or weakness all over', 'sx.darkUrine': 'dark urine', 'sx.testicularPainSudden': 'sudden testicular pain',
  'skin.cellulitisRegions': 'spreading red, warm skin', 'skin.spreadingFast': 'redness spreading within hours', 'skin.contagiousRegions': 'fungus, wart, cold sore', 'skin.infestation': 'scabies, lice',
  'skin.woundRegions': 'open wound', 'skin.burnRegions': 'burn, sunburn', 'bruise.regions': 'fresh bruise', 'sx.bruisingUnexplained': 'bruising without a reason', 'sx.bleedActive': 'muscle or joint bleed',
  'sx.psoasSign': 'groin pain, hip held bent',
  'injury.deformityRegions': 'limb out of shape', 'injury.acuteRegions': 'injured in the last 72 hours', 'injury.persistent72Regions': 'older injury not easing', 'injury.nsaidUse': 'anti-inflammatory for it',
  'bone.focalTenderRegions': 'pin-point bone pain', 'joint.hotSwollenRegions': 'hot, red, swollen joint', 'flare.regions': 'flare of a joint or tendon', 'gout.acuteRegions': 'gout attack',
  'sx.fallUnableToWalk': 'fall, cannot bear weight', 'sx.majorTrauma': 'crash or fall from height', 'sx.deepHipPainRest': 'deep hip pain at rest', 'sx.childLimp': 'child with a limp',
  'acs.painOutOfProportion': 'pain beyond the injury', 'acs.passiveStretchPain': 'severe pain on stretch', 'acs.tense': 'hard compartment', 'acs.paraesthesia': 'numb injured leg',
  'acs.paralysisPallorPulseless': 'cannot move the foot, no pulse', 'achilles.popOrThompson': 'snap at the heel', 'sx.kneeLockedOrEffusion': 'knee locked, quickly swollen', 'tendon.painRegions': 'tendon pain',
  'meds.patchRegions': 'medicine patch', 'injection.steroid14d': 'steroid injection, 14 days', 'injection.other7d': 'other injection, 7 days', 'injection.site24h': 'injection site, 24 hours',
};

export const shortQuestion = ({ factId, question }: Asked): string => shortWords[factId] ?? question;

/** "chest pain · short of breath · coughing blood" */
export const inShort = (questions: readonly Question[]): string => questions.map(shortQuestion).join(' · ');
