// All worked cases.
import { boneJointAndMuscleScenarios } from './bones-joints-and-muscles.js';
import { clotScenarios } from './clots.js';
import { heartAndVesselScenarios } from './heart-and-vessels.js';
import { illnessAndSkinScenarios } from './illness-and-skin.js';
import { medicineAndBloodScenarios } from './medicines-and-blood.js';
import { nerveAndSpineScenarios } from './nerves-and-spine.js';
import { openAndContradictoryScenarios } from './open-and-contradictory.js';
import { pregnancyAndBirthScenarios } from './pregnancy-and-birth.js';
import { procedureAndDateScenarios } from './procedures-and-dates.js';
import type { Scenario } from './scenario.js';

export const scenarios: readonly Scenario[] = [
  ...clotScenarios,
  ...heartAndVesselScenarios,
  ...nerveAndSpineScenarios,
  ...boneJointAndMuscleScenarios,
  ...illnessAndSkinScenarios,
  ...medicineAndBloodScenarios,
  ...pregnancyAndBirthScenarios,
  ...procedureAndDateScenarios,
  ...openAndContradictoryScenarios,
];
