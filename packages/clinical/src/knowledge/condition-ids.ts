// Ids of all conditions.
export const conditionIds = [
  'low-back-pain', 'sciatica', 'lumbar-disc-herniation', 'lumbar-disc-degeneration', 'lumbar-radiculopathy',
  'lumbar-stenosis', 'lordosis', 'kyphosis', 'scoliosis', 'spondylolysis', 'spondylolisthesis', 'facet-irritation',
  'si-joint-dysfunction', 'pelvic-tilt-anterior', 'pelvic-tilt-posterior', 'pelvic-tilt-lateral',
  'postural-misalignment', 'neuromuscular-pain', 'piriformis-syndrome', 'cauda-equina', 'nerve-entrapment-soft-tissue',
  'meralgia-paresthetica', 'restless-legs', 'peripheral-neuropathy', 'diabetic-leg-pain', 'sciatic-neuralgia',
  'femoral-neuralgia', 'tibial-neuralgia', 'obturator-neuralgia', 'trochanteric-bursitis', 'hip-osteoarthritis',
  'avascular-necrosis-hip', 'fai', 'hip-dysplasia', 'hip-fracture', 'labral-tear', 'groin-strain',
  'hip-impingement-groin', 'inguinal-hernia', 'hip-flexor-tendinitis', 'iliopsoas-strain', 'quadriceps-strain',
  'hamstring-strain', 'stress-fracture', 'shin-splints', 'exertional-compartment', 'acute-compartment', 'fracture-leg',
  'muscle-strain', 'muscle-cramp', 'muscle-tightness', 'tendinopathy', 'acl-injury', 'pcl-injury',
  'collateral-ligament-sprain', 'meniscal-injury', 'knee-bursitis', 'patellar-tendinopathy', 'knee-osteoarthritis',
  'itb-syndrome', 'osgood-schlatter', 'patellofemoral-pain', 'chondromalacia', 'osteochondritis-dissecans',
  'knee-fracture', 'paget-disease', 'bone-tumour', 'rheumatoid-arthritis', 'osteoarthritis-general', 'gout',
  'cellulitis', 'osteomyelitis', 'chronic-pain', 'dvt', 'pulmonary-embolism', 'pad-claudication', 'varicose-veins',
  'achilles-tendinopathy', 'achilles-rupture', 'ankle-bursitis', 'ankle-osteoarthritis', 'ankle-sprain',
  'plantar-fasciitis', 'metatarsalgia', 'arch-pain', 'bone-spur', 'bunion', 'morton-neuroma', 'hammertoe',
  'foot-tendinopathy',
] as const;
export type ConditionId = (typeof conditionIds)[number];
