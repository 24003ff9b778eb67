// Conditions that several rules share.
import { anticoagulantClasses } from '../anticoagulant-classes.js';
import { all, any, atLeast, includes, includesAny, yes } from '../predicates.js';

export const onAnticoagulant = includesAny('meds.classes', anticoagulantClasses);

export const longTermSteroids = all(
  includes('meds.classes', 'corticosteroid-systemic'),
  atLeast('meds.oralSteroidMonths', 3),
);

export const clotSigns = any(
  yes('sx.legSwellingUnilateral'),
  all(yes('sx.calfPainOrTender'), yes('sx.legWarmOrRed')),
);
