// How the customer's document on low back, hip and leg pain grades the role of massage, condition by condition.
// Kept beside the role the product uses, so that a stricter role is seen to be one.
import type { ConditionId } from './condition-ids.js';

export const massageGradeIds = [
  'may-respond-well', 'balances-secondary-muscles', 'relieves-secondary-spasm', 'relieves-secondary-tension', 'rehabilitation-phase',
  'non-acute-stage', 'approval-may-be-required', 'releases-entrapment',
] as const;
export type MassageGradeId = (typeof massageGradeIds)[number];

export const massageGrades: Readonly<Record<MassageGradeId, string>> = {
  'may-respond-well': 'Among the conditions that may respond well to therapeutic massage',
  'balances-secondary-muscles': 'Massage helps to balance the muscle groups around it',
  'relieves-secondary-spasm': 'Massage relieves the spasm that follows it',
  'relieves-secondary-tension': 'Massage relieves the tension that follows it and helps the kneecap to track',
  'rehabilitation-phase': 'Massage may help during rehabilitation',
  'non-acute-stage': 'Massage only in the stage that is not acute or inflamed',
  'approval-may-be-required': 'The doctor\'s approval may be required first',
  'releases-entrapment': 'Soft-tissue work and stretching can address it',
};

/** One row per statement of the document; a condition it names twice has two. */
export const massageGradesOfDocument001: readonly { readonly conditionId: ConditionId; readonly grade: MassageGradeId }[] = [
  { conditionId: 'low-back-pain', grade: 'may-respond-well' },
  { conditionId: 'sciatica', grade: 'may-respond-well' },
  { conditionId: 'lordosis', grade: 'may-respond-well' },
  { conditionId: 'kyphosis', grade: 'may-respond-well' },
  { conditionId: 'scoliosis', grade: 'may-respond-well' },
  { conditionId: 'lumbar-disc-degeneration', grade: 'may-respond-well' },
  { conditionId: 'spondylolysis', grade: 'may-respond-well' },
  { conditionId: 'spondylolisthesis', grade: 'may-respond-well' },
  { conditionId: 'facet-irritation', grade: 'may-respond-well' },
  { conditionId: 'neuromuscular-pain', grade: 'may-respond-well' },
  { conditionId: 'pelvic-tilt-anterior', grade: 'may-respond-well' },
  { conditionId: 'pelvic-tilt-posterior', grade: 'may-respond-well' },
  { conditionId: 'pelvic-tilt-lateral', grade: 'may-respond-well' },
  { conditionId: 'trochanteric-bursitis', grade: 'may-respond-well' },
  { conditionId: 'si-joint-dysfunction', grade: 'may-respond-well' },
  { conditionId: 'piriformis-syndrome', grade: 'may-respond-well' },
  { conditionId: 'muscle-strain', grade: 'may-respond-well' },
  { conditionId: 'patellofemoral-pain', grade: 'may-respond-well' },
  { conditionId: 'hamstring-strain', grade: 'may-respond-well' },
  { conditionId: 'chondromalacia', grade: 'balances-secondary-muscles' },
  { conditionId: 'acl-injury', grade: 'relieves-secondary-spasm' },
  { conditionId: 'collateral-ligament-sprain', grade: 'relieves-secondary-spasm' },
  { conditionId: 'meniscal-injury', grade: 'rehabilitation-phase' },
  { conditionId: 'patellofemoral-pain', grade: 'relieves-secondary-tension' },
  { conditionId: 'patellar-tendinopathy', grade: 'relieves-secondary-spasm' },
  { conditionId: 'osgood-schlatter', grade: 'non-acute-stage' },
  { conditionId: 'itb-syndrome', grade: 'non-acute-stage' },
  { conditionId: 'shin-splints', grade: 'non-acute-stage' },
  { conditionId: 'exertional-compartment', grade: 'non-acute-stage' },
  { conditionId: 'lumbar-disc-herniation', grade: 'approval-may-be-required' },
  { conditionId: 'nerve-entrapment-soft-tissue', grade: 'releases-entrapment' },
];
