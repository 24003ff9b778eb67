// Conditions that several rules share.
import { anticoagulantClasses } from '../anticoagulant-classes.js';
import { all, any, atLeast, below, equals, ifRecorded, includes, includesAny, yes } from '../predicates.js';

export const onAnticoagulant = includesAny('meds.classes', anticoagulantClasses);

export const longTermSteroids = all(
  includes('meds.classes', 'corticosteroid-systemic'),
  atLeast('meds.oralSteroidMonths', 3),
);

/** Asked for, or measured: a thermometer is believed against a "no". */
export const hasFever = any(yes('sx.fever'), ifRecorded(atLeast('temp.celsius', 38)));

/** A fever that was told or measured; an open question on fever holds the session by the rule on fever itself. */
export const feverTold = any(ifRecorded(yes('sx.fever')), ifRecorded(atLeast('temp.celsius', 38)));

/** Cancer medicines that lower the white cells, by the answers or by the medicine list. */
export const onChemotherapy = any(all(yes('hx.cancerActive'), yes('hx.chemoNow')), includes('meds.classes', 'chemotherapy'));

export const anyLegVesselSign = any(yes('sx.legSwellingUnilateral'), yes('sx.calfPainOrTender'), yes('sx.legWarmOrRed'));

/** The Wells score says nothing about these people. */
export const wellsScoreNotValid = any(equals('preg.status', 'yes'), below('patient.ageYears', 18), onAnticoagulant);

/** Pregnancy and the six weeks after birth: one sign of a clot is enough, because no score can rule it out. */
export const pregnantOrJustGivenBirth = any(
  equals('preg.status', 'yes'),
  all(equals('preg.status', 'postpartum'), below('preg.postpartumWeeks', 6)),
);

export const clotSigns = any(
  yes('sx.legSwellingUnilateral'),
  all(yes('sx.calfPainOrTender'), yes('sx.legWarmOrRed')),
  all(any(yes('sx.calfPainOrTender'), yes('sx.legWarmOrRed')), pregnantOrJustGivenBirth),
);
