// What a physiotherapist examines where a massage therapist has to send the person to an assessor first: what to test,
// which result refers, to whom and how soon.
import type { NeuroLevelId } from './neuro-levels.js';
import type { RuleUrgency } from './rule-shape.js';
import type { RuleId } from './rule-ids.js';
import type { SourceId } from './sources.js';
import type { SpecialTestId } from './special-test-ids.js';

export const examinationTaskIds = [
  'neuro.strength', 'neuro.sensation', 'neuro.reflexes', 'neuro.tension', 'neuro.cauda-equina', 'knee.ottawa', 'knee.ligaments',
  'knee.locked', 'knee.extensor', 'calf.girth', 'calf.wells', 'flare.joint', 'injury.reassess', 'injury.bone',
] as const;
export type ExaminationTaskId = (typeof examinationTaskIds)[number];

export interface ExaminationTask {
  id: ExaminationTaskId;
  what: string;
  tests: readonly SpecialTestId[];
  neuroLevels: readonly NeuroLevelId[];
  /** The result that ends treatment here and sends the person on. */
  refersIf: string;
  referTo: string;
  urgency: RuleUrgency;
  sources: readonly SourceId[];
}

const legLevels = ['L2', 'L3', 'L4', 'L5', 'S1', 'S2'] as const;

export const examinationTasks: readonly ExaminationTask[] = [
  {
    id: 'neuro.strength',
    what: 'Strength of the key muscles L2 to S2 on both sides, heel walk, toe walk and single-leg heel raise.',
    tests: ['heel-walk', 'toe-walk', 'single-leg-heel-raise', 'single-leg-sit-to-stand'],
    neuroLevels: legLevels,
    refersIf: 'Grade 3 or less in any key muscle, loss that is worse than at the last visit, or the foot cannot be lifted.',
    referTo: 'physician or spinal service',
    urgency: 'same day',
    sources: ['finucane-2020', 'root-levels'],
  },
  {
    id: 'neuro.sensation',
    what: 'Light touch and pin prick in the dermatomes L2 to S2 on both sides, compared with the other leg.',
    tests: [],
    neuroLevels: legLevels,
    refersIf: 'Loss that crosses several levels, both legs, or a glove or stocking pattern nobody has explained.',
    referTo: 'physician',
    urgency: 'within days',
    sources: ['finucane-2020', 'bmc-root-tests'],
  },
  {
    id: 'neuro.reflexes',
    what: 'Knee and ankle reflexes, plantar response and ankle clonus.',
    tests: ['ankle-jerk'],
    neuroLevels: ['L4', 'S1'],
    refersIf: 'Brisk reflexes, clonus or an upgoing toe: a lesion above the roots.',
    referTo: 'physician or emergency department',
    urgency: 'same day',
    sources: ['finucane-2020', 'textbook'],
  },
  {
    id: 'neuro.tension',
    what: 'Straight leg raise, crossed straight leg raise, slump and femoral stretch, within comfort.',
    tests: ['slr', 'crossed-slr', 'slump', 'femoral-stretch'],
    neuroLevels: [],
    refersIf: 'Positive with weakness, or severe leg pain that no position eases for two weeks.',
    referTo: 'physician',
    urgency: 'within days',
    sources: ['windt-2010', 'slump-2015'],
  },
  {
    id: 'neuro.cauda-equina',
    what: 'Ask again about bladder, bowel, sexual function and feeling between the legs, and give the written warning signs.',
    tests: [],
    neuroLevels: [],
    refersIf: 'Any change.',
    referTo: 'emergency department',
    urgency: 'call emergency services now',
    sources: ['bmj-ces', 'csp-ces'],
  },
  {
    id: 'knee.ottawa',
    what: 'Ottawa knee rule: age, kneecap, fibular head, bend to 90 degrees, four steps.',
    tests: [],
    neuroLevels: [],
    refersIf: 'Any item positive: X-ray before treatment.',
    referTo: 'physician or emergency department',
    urgency: 'same day',
    sources: ['ottawa-knee'],
  },
  {
    id: 'knee.ligaments',
    what: 'Effusion and its onset, Lachman, posterior drawer, valgus and varus stress.',
    tests: ['lachman', 'posterior-drawer', 'valgus-stress', 'varus-stress'],
    neuroLevels: [],
    refersIf: 'Swelling within 2 hours of the injury, or a soft end feel: blood in the joint or a ligament tear.',
    referTo: 'orthopaedic or emergency service',
    urgency: 'same day',
    sources: ['benjaminse-2006', 'nice-cks-knee'],
  },
  {
    id: 'knee.locked',
    what: 'Active and passive extension against the other side, joint line, McMurray only when the knee moves freely.',
    tests: ['joint-line-tenderness', 'mcmurray'],
    neuroLevels: [],
    refersIf: 'A true block to extension.',
    referTo: 'orthopaedic service',
    urgency: 'within days',
    sources: ['smith-2015', 'nice-cks-knee'],
  },
  {
    id: 'knee.extensor',
    what: 'Active straight leg raise with the knee straight; gap above or below the kneecap.',
    tests: ['patellar-tendon-palpation'],
    neuroLevels: [],
    refersIf: 'The leg cannot be raised straight, or a gap is felt.',
    referTo: 'emergency department',
    urgency: 'same day',
    sources: ['nice-cks-knee'],
  },
  {
    id: 'calf.girth',
    what: 'Girth of both calves 10 cm below the tibial tubercle, warmth, colour, pitting and surface veins.',
    tests: ['wells-calf-measure'],
    neuroLevels: [],
    refersIf: 'A difference of 3 cm or more, warmth or discolouration, or pitting on one side.',
    referTo: 'physician or clot clinic',
    urgency: 'same day',
    sources: ['nice-ng158', 'wells-2003'],
  },
  {
    id: 'calf.wells',
    what: 'Complete every item of the two-level Wells score.',
    tests: [],
    neuroLevels: [],
    refersIf: 'Two points or more; fewer points do not exclude a clot without a blood test.',
    referTo: 'physician or clot clinic',
    urgency: 'same day',
    sources: ['nice-ng158'],
  },
  {
    id: 'flare.joint',
    what: 'Temperature, warmth, effusion and range of the joint; whether the flare is like earlier ones.',
    tests: [],
    neuroLevels: [],
    refersIf: 'Fever, illness, no known arthritis, or a joint that can hardly be moved: infection has to be excluded.',
    referTo: 'emergency department',
    urgency: 'same day',
    sources: ['nice-cks-septic', 'seed-002'],
  },
  {
    id: 'injury.reassess',
    what: 'Full assessment of the injury again: strength, range, ligaments and function against the first visit.',
    tests: [],
    neuroLevels: [],
    refersIf: 'A complete tear, an unstable joint, or no change for the better after a further week of load management.',
    referTo: 'physician',
    urgency: 'within days',
    sources: ['seed-004', 'dubois-2020'],
  },
  {
    id: 'injury.bone',
    what: 'Point tenderness of bone and the Ottawa rule of the joint.',
    tests: ['focal-bone-palpation'],
    neuroLevels: [],
    refersIf: 'Point tenderness of bone or a positive Ottawa rule.',
    referTo: 'X-ray',
    urgency: 'same day',
    sources: ['ottawa-ankle', 'ottawa-knee', 'mtss-stress'],
  },
];

const neuroTasks = ['neuro.strength', 'neuro.sensation', 'neuro.reflexes', 'neuro.tension', 'neuro.cauda-equina'] as const;

/** Tasks by the rule that brings them up; a rule that is not here has none. */
export const tasksByRule: Readonly<Partial<Record<RuleId, readonly ExaminationTaskId[]>>> = {
  'neuro.new-tingling': neuroTasks,
  'disc.physician-approval': neuroTasks,
  'disc.stable': ['neuro.strength', 'neuro.sensation', 'neuro.cauda-equina'],
  'knee.locked': ['knee.ottawa', 'knee.ligaments', 'knee.locked', 'knee.extensor'],
  'dvt.calf-pain-alone': ['calf.girth', 'calf.wells'],
  'flare.local': ['flare.joint'],
  'injury.persistent-72h.pt': ['injury.reassess', 'injury.bone'],
};
