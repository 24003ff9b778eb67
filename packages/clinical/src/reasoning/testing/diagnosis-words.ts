// Words a massage therapist is never shown: names of conditions. Anatomy, sensations and what was done are not among them.
import { conditions } from '../../knowledge/conditions.js';

const fragments = [
  'sciatica', 'herniat', 'bulging dis[ck]', '\\bdis[ck]\\b', 'stenosis', 'radiculopath', 'root compression', 'spondyl', 'lordosis', 'kyphosis', 'scoliosis', 'syndrome', 'bursitis',
  'arthrit', 'arthros', '\\btendin[io]', 'fasciitis', 'fracture', 'thrombos', '\\bdvt\\b', '\\bclots?\\b', 'claudication', '\\bpad\\b', 'aneurysm', 'embol', 'neuropath', 'neuralgia',
  'meralgia', 'tumou?r', 'cancer', 'infection', 'cellulitis', 'osteomyelitis', '\\bgout\\b', 'bunion', 'neuroma', 'morton', '\\bsprain', '\\bstrain(?:ed)?\\b', '\\btear\\b', 'rupture',
  'impingement', 'dysplasia', 'necrosis', 'paget', 'osgood', 'osteochond', 'varicose', 'compartment', 'cauda equina', 'restless legs', 'diabet', 'shin splints', 'bone spur',
  'hammer ?toe', 'metatarsalgia', 'chondromalacia', 'labr(?:al|um)', 'hernia', 'entrapment', 'ischaemi', 'peripheral arter',
];

export const diagnosisWords = new RegExp(fragments.join('|'), 'iu');

/** Everyday words that are also the name of a condition in the table. */
const everyday = new Set(['Low back pain, non-specific', 'Muscle cramp (Charley horse)', 'Muscle tightness', 'Arch pain', 'Anterior pelvic tilt', 'Posterior pelvic tilt', 'Lateral pelvic tilt', 'Postural misalignment', 'Neuromuscular (myofascial) pain', 'Chronic pain condition', 'Facet joint irritation', 'Sacroiliac joint dysfunction', 'ACL strain or tear', 'PCL injury', 'Foot tendonitis']);

export const namesNotCaught = conditions.map(({ name }) => name).filter((name) => !everyday.has(name) && !diagnosisWords.test(name));

/** Every text of a value, ids and rule names left out: they are keys, not words. */
export function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return ['id', 'source', 'asked', 'screenFirst', 'sign'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => textsOf(each, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, each]) => textsOf(each, name));
  return [];
}
