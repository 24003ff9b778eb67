// Conditions that share exercises. Only conditions that take exercise at all; those to refer have none.
import type { ConditionId } from '../knowledge/condition-ids.js';

const back = ['low-back-pain', 'lumbar-disc-degeneration', 'facet-irritation', 'si-joint-dysfunction', 'postural-misalignment', 'neuromuscular-pain', 'muscle-tightness', 'chronic-pain'] as const;
const disc = ['sciatica', 'lumbar-disc-herniation', 'lumbar-radiculopathy', 'sciatic-neuralgia'] as const;
const posture = ['lordosis', 'kyphosis', 'scoliosis', 'pelvic-tilt-anterior', 'pelvic-tilt-posterior', 'pelvic-tilt-lateral'] as const;
const slip = ['spondylolysis', 'spondylolisthesis', 'lumbar-stenosis'] as const;
const outerHip = ['trochanteric-bursitis', 'piriformis-syndrome', 'nerve-entrapment-soft-tissue', 'pelvic-tilt-lateral', 'itb-syndrome'] as const;
const hipJoint = ['hip-osteoarthritis', 'fai', 'labral-tear', 'hip-impingement-groin', 'osteoarthritis-general'] as const;
const kneeCap = ['patellofemoral-pain', 'chondromalacia', 'patellar-tendinopathy', 'osgood-schlatter'] as const;
const kneeInjury = ['acl-injury', 'pcl-injury', 'collateral-ligament-sprain', 'meniscal-injury'] as const;
const kneeWear = ['knee-osteoarthritis', 'osteoarthritis-general', 'rheumatoid-arthritis'] as const;
const thighStrain = ['hamstring-strain', 'quadriceps-strain', 'groin-strain', 'iliopsoas-strain', 'muscle-strain'] as const;
const calf = ['muscle-strain', 'muscle-tightness', 'shin-splints', 'exertional-compartment', 'muscle-cramp', 'restless-legs'] as const;
const achilles = ['achilles-tendinopathy', 'ankle-bursitis', 'tendinopathy'] as const;
const foot = ['plantar-fasciitis', 'arch-pain', 'metatarsalgia', 'foot-tendinopathy', 'bone-spur', 'bunion', 'hammertoe'] as const;
const ankle = ['ankle-sprain', 'ankle-osteoarthritis'] as const;

export const conditionGroups = { back, disc, posture, slip, outerHip, hipJoint, kneeCap, kneeInjury, kneeWear, thighStrain, calf, achilles, foot, ankle } as const;

export const joined = (...groups: readonly (readonly ConditionId[])[]): readonly ConditionId[] => [...new Set(groups.flat())];
