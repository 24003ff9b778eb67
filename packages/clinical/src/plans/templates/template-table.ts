// What is particular to each condition: its course, goals, usual weeks, where hands work, and what to test again. Weeks are general
// teaching, unconfirmed; roles of massage and modalities come from the table of conditions.
import type { ConditionId } from '../../knowledge/condition-ids.js';
import type { ModalityId } from '../../knowledge/modalities.js';
import type { RegionId } from '../../knowledge/regions.js';
import type { RomNormId } from '../../knowledge/rom-norms.js';
import type { CourseKind } from './stage-plan.js';
import type { GoalSuggestionId } from './template-goals.js';

export interface TemplateRow {
  readonly conditionId: ConditionId;
  readonly course: CourseKind;
  readonly goals: readonly GoalSuggestionId[];
  /** Usual weeks from the start to each later stage and to the goals. */
  readonly weeks: { readonly build: number; readonly return: number; readonly goal: number };
  /** Where hands work, when that is not where the problem is. */
  readonly handsOn?: readonly RegionId[];
  /** Beyond those of the condition's table. */
  readonly also?: readonly ModalityId[];
  readonly motions: readonly RomNormId[];
  readonly reviewVisits: number;
}

const back = { course: 'lasting', weeks: { build: 2, return: 6, goal: 8 }, reviewVisits: 6, motions: ['rom.thoracolumbar.flexion', 'rom.thoracolumbar.extension'] } as const;
const posture = { ...back, weeks: { build: 3, return: 8, goal: 12 } } as const;
const nerve = { ...back, weeks: { build: 3, return: 8, goal: 12 }, reviewVisits: 4 } as const;
const strain = { course: 'injury', weeks: { build: 2, return: 5, goal: 8 }, reviewVisits: 4 } as const;
const knee = { course: 'lasting', weeks: { build: 2, return: 8, goal: 12 }, reviewVisits: 6, motions: ['rom.knee.flexion', 'rom.knee.extension'] } as const;
const ligament = { course: 'injury', weeks: { build: 3, return: 8, goal: 12 }, reviewVisits: 4, motions: ['rom.knee.flexion', 'rom.knee.extension'] } as const;
const tendon = { course: 'lasting', weeks: { build: 2, return: 8, goal: 12 }, reviewVisits: 6 } as const;
const ankleMotions = ['rom.ankle.dorsiflexion', 'rom.ankle.plantarflexion'] as const;

export const templateTable: readonly TemplateRow[] = [
  { ...back, conditionId: 'low-back-pain', goals: ['less-pain', 'sit', 'bend-back'] },
  { ...nerve, conditionId: 'sciatica', goals: ['less-pain', 'sit', 'walk'] },
  { ...nerve, conditionId: 'lumbar-disc-herniation', goals: ['less-pain', 'sit', 'walk'] },
  { ...back, conditionId: 'lumbar-disc-degeneration', goals: ['less-pain', 'stand', 'bend-back'], also: ['education'] },
  { ...posture, conditionId: 'lordosis', goals: ['less-pain', 'stand', 'stretch-hip'], handsOn: ['low-back', 'groin', 'thigh-anterior'], motions: ['rom.hip.extension', 'rom.thoracolumbar.flexion'] },
  { ...posture, conditionId: 'kyphosis', goals: ['less-pain', 'sit'], motions: ['rom.thoracolumbar.extension', 'rom.thoracolumbar.rotation'], also: ['education'] },
  { ...posture, conditionId: 'scoliosis', goals: ['less-pain', 'stand'], motions: ['rom.thoracolumbar.lateral-flexion', 'rom.thoracolumbar.rotation'], also: ['education'] },
  { ...posture, conditionId: 'spondylolysis', goals: ['less-pain', 'sport'], motions: ['rom.thoracolumbar.flexion', 'rom.hip.extension'], reviewVisits: 4 },
  { ...posture, conditionId: 'spondylolisthesis', goals: ['less-pain', 'stand'], motions: ['rom.thoracolumbar.flexion', 'rom.hip.extension'], reviewVisits: 4 },
  { ...back, conditionId: 'facet-irritation', goals: ['less-pain', 'stand', 'bend-back'], also: ['education'] },
  { ...back, conditionId: 'si-joint-dysfunction', goals: ['less-pain', 'walk', 'stairs'], motions: ['rom.hip.internal-rotation', 'rom.hip.extension'], also: ['education'] },
  { ...posture, conditionId: 'pelvic-tilt-anterior', goals: ['less-pain', 'stretch-hip'], handsOn: ['groin', 'thigh-anterior', 'low-back'], motions: ['rom.hip.extension', 'rom.hip.flexion'], also: ['education'] },
  { ...posture, conditionId: 'pelvic-tilt-posterior', goals: ['less-pain', 'bend'], handsOn: ['thigh-posterior', 'buttock'], motions: ['rom.hip.flexion', 'rom.thoracolumbar.extension'], also: ['education'] },
  { ...posture, conditionId: 'pelvic-tilt-lateral', goals: ['less-pain', 'walk'], handsOn: ['low-back', 'hip-lateral'], motions: ['rom.hip.abduction', 'rom.thoracolumbar.lateral-flexion'], also: ['education'] },
  { ...back, conditionId: 'neuromuscular-pain', goals: ['less-pain', 'sit'], also: ['education', 'exercise-mobility'] },
  { ...back, conditionId: 'piriformis-syndrome', goals: ['less-pain', 'sit', 'turn-hip'], handsOn: ['buttock'], motions: ['rom.hip.internal-rotation', 'rom.hip.flexion'], also: ['education', 'exercise-mobility'] },
  { ...nerve, conditionId: 'nerve-entrapment-soft-tissue', goals: ['less-pain', 'walk'], motions: ['rom.hip.internal-rotation', 'rom.ankle.dorsiflexion'] },
  { ...tendon, conditionId: 'trochanteric-bursitis', goals: ['less-pain', 'sleep', 'stairs'], handsOn: ['buttock', 'thigh-lateral'], motions: ['rom.hip.abduction', 'rom.hip.internal-rotation'] },
  { ...knee, conditionId: 'hip-osteoarthritis', goals: ['less-pain', 'walk', 'turn-hip'], handsOn: ['buttock', 'thigh-anterior', 'groin'], motions: ['rom.hip.internal-rotation', 'rom.hip.flexion', 'rom.hip.extension'] },
  { ...strain, conditionId: 'muscle-strain', goals: ['less-pain', 'walk', 'sport'], motions: ankleMotions, also: ['education', 'exercise-mobility', 'aerobic', 'compression'] },
  { ...strain, conditionId: 'hamstring-strain', goals: ['less-pain', 'run', 'sport'], motions: ['rom.hip.flexion', 'rom.knee.extension'], also: ['education', 'exercise-mobility', 'compression'] },
  { ...strain, conditionId: 'quadriceps-strain', goals: ['less-pain', 'stairs', 'sport'], motions: ['rom.knee.flexion', 'rom.hip.extension'], also: ['education', 'exercise-mobility', 'aerobic', 'compression'] },
  { ...strain, conditionId: 'groin-strain', goals: ['less-pain', 'run', 'sport'], motions: ['rom.hip.abduction', 'rom.hip.flexion'], also: ['exercise-mobility', 'aerobic'] },
  { ...knee, conditionId: 'patellofemoral-pain', goals: ['less-pain', 'stairs', 'kneel'], handsOn: ['thigh-anterior', 'thigh-lateral'], also: ['education'] },
  { ...knee, conditionId: 'chondromalacia', goals: ['less-pain', 'stairs', 'kneel'], handsOn: ['thigh-anterior', 'thigh-lateral', 'thigh-posterior'], also: ['education'] },
  { ...ligament, conditionId: 'acl-injury', goals: ['less-pain', 'bend-knee', 'sport'], weeks: { build: 4, return: 24, goal: 36 }, handsOn: ['thigh-anterior', 'thigh-posterior', 'calf'], also: ['exercise-mobility', 'aerobic'] },
  { ...ligament, conditionId: 'collateral-ligament-sprain', goals: ['less-pain', 'bend-knee', 'walk'], handsOn: ['thigh-anterior', 'thigh-posterior'], also: ['education', 'exercise-mobility', 'aerobic'] },
  { ...ligament, conditionId: 'meniscal-injury', goals: ['less-pain', 'bend-knee', 'stairs'], handsOn: ['thigh-anterior', 'thigh-posterior'], also: ['exercise-mobility', 'aerobic'] },
  { ...knee, conditionId: 'patellar-tendinopathy', goals: ['less-pain', 'stairs', 'jump'], handsOn: ['thigh-anterior'], also: ['education'] },
  { ...knee, conditionId: 'osgood-schlatter', goals: ['less-pain', 'kneel', 'sport'], handsOn: ['thigh-anterior'] },
  { ...knee, conditionId: 'itb-syndrome', goals: ['less-pain', 'run'], handsOn: ['thigh-lateral', 'hip-lateral'], motions: ['rom.hip.adduction', 'rom.knee.flexion'], also: ['education'] },
  { ...knee, conditionId: 'knee-osteoarthritis', goals: ['less-pain', 'stairs', 'use-leg'], handsOn: ['thigh-anterior', 'thigh-posterior'] },
  { ...tendon, conditionId: 'shin-splints', goals: ['less-pain', 'run'], handsOn: ['calf', 'leg-lateral'], motions: ankleMotions },
  { ...tendon, conditionId: 'exertional-compartment', goals: ['less-pain', 'run'], motions: ankleMotions },
  {
    conditionId: 'ankle-sprain', course: 'injury', goals: ['less-pain', 'bend-ankle', 'walk', 'sport'], weeks: { build: 2, return: 6, goal: 8 }, reviewVisits: 4,
    motions: ['rom.ankle.dorsiflexion', 'rom.foot.inversion', 'rom.foot.eversion'], also: ['education', 'aerobic'],
  },
  { ...tendon, conditionId: 'achilles-tendinopathy', goals: ['less-pain', 'run', 'bend-ankle'], handsOn: ['calf', 'achilles'], motions: ankleMotions, also: ['education'] },
  { ...tendon, conditionId: 'plantar-fasciitis', goals: ['first-steps', 'less-pain', 'bend-ankle'], handsOn: ['calf', 'foot-plantar'], motions: ankleMotions, also: ['education'] },
  { conditionId: 'muscle-cramp', course: 'lasting', goals: ['night', 'less-pain'], weeks: { build: 1, return: 3, goal: 4 }, reviewVisits: 4, motions: ankleMotions },
];
