// Ids of all conditions.
export const conditionIds = [
  'low-back-pain', 'sciatica', 'lumbar-disc-herniation', 'lumbar-disc-degeneration', 'lumbar-radiculopathy',
  'lumbar-stenosis', 'lordosis', 'kyphosis', 'scoliosis', 'spondylolysis', 'spondylolisthesis', 'facet-irritation',
  'si-joint-dysfunction', 'pelvic-tilt-anterior', 'pelvic-tilt-posterior', 'pelvic-tilt-lateral',
  'postural-misalignment', 'neuromuscular-pain', 'piriformis-syndrome', 'nerve-entrapment-soft-tissue',
  'trochanteric-bursitis', 'hip-osteoarthritis', 'avascular-necrosis-hip', 'fai', 'hip-dysplasia', 'hip-fracture',
  'labral-tear', 'groin-strain', 'hip-impingement-groin', 'inguinal-hernia', 'hip-flexor-tendinitis',
  'meralgia-paresthetica', 'quadriceps-strain', 'iliopsoas-strain', 'hamstring-strain', 'acl-injury', 'pcl-injury',
  'collateral-ligament-sprain', 'meniscal-injury', 'knee-bursitis', 'patellar-tendinopathy', 'knee-osteoarthritis',
  'itb-syndrome', 'osgood-schlatter', 'patellofemoral-pain', 'chondromalacia', 'osteochondritis-dissecans',
  'knee-fracture', 'stress-fracture', 'shin-splints', 'exertional-compartment', 'acute-compartment', 'paget-disease',
  'bone-tumour', 'fracture-leg', 'muscle-strain', 'muscle-cramp', 'muscle-tightness', 'tendinopathy', 'dvt',
  'pulmonary-embolism', 'pad-claudication', 'varicose-veins', 'restless-legs', 'peripheral-neuropathy',
  'diabetic-leg-pain', 'achilles-tendinopathy', 'achilles-rupture', 'ankle-bursitis', 'ankle-osteoarthritis',
  'ankle-sprain', 'rheumatoid-arthritis', 'osteoarthritis-general', 'gout', 'plantar-fasciitis', 'metatarsalgia',
  'arch-pain', 'bone-spur', 'bunion', 'morton-neuroma', 'hammertoe', 'foot-tendinopathy', 'cellulitis', 'osteomyelitis',
  'chronic-pain', 'cauda-equina', 'sciatic-neuralgia', 'femoral-neuralgia', 'tibial-neuralgia', 'obturator-neuralgia',
] as const;
export type ConditionId = (typeof conditionIds)[number];
