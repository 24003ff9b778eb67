// Pairs that are easily taken for one another, with the signs that speak for each side. The signs name no condition, so
// that every role can read them; only the name of a side differs by role. General teaching beyond the seeds, unconfirmed.
import type { ConditionId } from '../knowledge/condition-ids.js';
import type { SymptomId } from '../knowledge/symptom-clusters.js';
import type { TriggerPointId } from '../knowledge/trigger-points.js';

export interface TableSide {
  readonly muscles?: readonly TriggerPointId[];
  readonly conditions?: readonly ConditionId[];
  /** The tissue, for those who name no condition. */
  readonly tissue: string;
  readonly speaksFor: readonly string[];
}

export interface LookAlikeRow {
  readonly id: string;
  readonly a: TableSide;
  readonly b: TableSide;
  /** Shown only when one of these is there. */
  readonly withAny?: readonly SymptomId[];
}

const muscleFit = 'Pressing a tender point in the muscle brings back the known pain';
const nerveOfTheLeg: TableSide = {
  conditions: ['sciatica', 'lumbar-radiculopathy'], tissue: 'A nerve between low back and foot',
  speaksFor: ['Sharp, burning or shooting, with tingling, numbness or weakness', 'Goes below the knee, often into the foot', 'Coughing, bending or a straight-leg lift sends it down the leg'],
};
const pulled = (conditions: readonly ConditionId[], tissue: string): TableSide => ({
  conditions, tissue, speaksFor: ['Began in one moment: a sprint, a stretch, a kick', 'One sore spot that hurts when the muscle works against resistance', 'A bruise or a gap to feel'],
});
const slowOnset = 'Came on slowly; the ache is felt away from the tender point';

export const lookAlikeTable: readonly LookAlikeRow[] = [
  {
    id: 'gluteus-minimus-or-nerve', b: nerveOfTheLeg,
    a: { muscles: ['tp.gluteus-minimus'], tissue: 'Gluteus minimus', speaksFor: ['An ache, milder, without tingling or numbness', `${muscleFit} down the side or back of the leg`, 'Strength, feeling and reflexes are normal'] },
  },
  {
    id: 'deep-buttock-or-nerve', b: nerveOfTheLeg,
    a: { muscles: ['tp.piriformis', 'tp.deep-hip-rotators'], tissue: 'Deep muscles of the buttock', speaksFor: ['Deep buttock ache that sitting makes worse', 'Stays above the knee', muscleFit] },
  },
  {
    id: 'buttock-muscle-or-entrapment',
    a: { muscles: ['tp.piriformis', 'tp.deep-hip-rotators'], tissue: 'Deep muscles of the buttock', speaksFor: ['The ache stays in and around the buttock', 'No tingling down the leg when the muscle is stretched or works'] },
    b: { conditions: ['piriformis-syndrome'], tissue: 'The big nerve passing through the buttock', speaksFor: ['Pressing or stretching the deep buttock sends tingling or burning down the thigh', 'Back movements change nothing'] },
  },
  {
    id: 'hamstrings-or-nerve', b: nerveOfTheLeg,
    a: { muscles: ['tp.hamstrings-medial', 'tp.biceps-femoris'], tissue: 'Hamstrings', speaksFor: ['Ache under the buttock or behind the knee, worse when sitting on it', muscleFit, 'Lifting the foot with the leg straight changes nothing'] },
  },
  {
    id: 'hamstrings-or-pulled', b: pulled(['hamstring-strain'], 'A pulled muscle at the back of the thigh'),
    a: { muscles: ['tp.hamstrings-medial', 'tp.biceps-femoris'], tissue: 'Hamstrings', speaksFor: [slowOnset, muscleFit, 'Full strength'] },
  },
  {
    id: 'calf-or-sole',
    a: { muscles: ['tp.gastrocnemius', 'tp.soleus', 'tp.abductor-hallucis', 'tp.quadratus-plantae', 'tp.flexor-digitorum-longus'], tissue: 'Calf and sole muscles', speaksFor: ['Pressing a point in the calf or the sole muscles brings back the pain under the foot', 'Night cramps of the calf', 'The inner front of the heel bone is not tender'] },
    b: { conditions: ['plantar-fasciitis'], tissue: 'The band under the sole', speaksFor: ['The first steps in the morning are the worst, and it eases with walking', 'Tender at the inner front of the heel bone', 'Lifting the big toe while standing hurts there'] },
  },
  {
    id: 'calf-or-tendon',
    a: { muscles: ['tp.gastrocnemius', 'tp.soleus', 'tp.tibialis-posterior'], tissue: 'Calf muscles', speaksFor: ['Pressing a point in the calf brings back the pain at the heel cord', 'The cord itself is neither thick nor tender'] },
    b: { conditions: ['achilles-tendinopathy'], tissue: 'The tendon above the heel', speaksFor: ['Tender or thick 2 to 6 cm above the heel', 'Stiff in the morning, worse with hopping or running'] },
  },
  {
    id: 'calf-or-circulation',
    a: { muscles: ['tp.gastrocnemius', 'tp.soleus'], conditions: ['muscle-strain'], tissue: 'Calf muscles', speaksFor: ['Changes with use and with stretching', 'Both calves the same size, colour and warmth'] },
    b: { conditions: ['dvt'], tissue: 'Circulation in the calf', speaksFor: ['One calf larger, warmer or of another colour', 'After an operation, bed rest, a plaster or a long journey', 'Can be silent: settle the questions first, do not press to find out'] },
  },
  {
    id: 'calf-or-pulled', b: pulled(['muscle-strain'], 'A pulled calf muscle'),
    a: { muscles: ['tp.plantaris', 'tp.gastrocnemius'], tissue: 'Calf muscles', speaksFor: [slowOnset, muscleFit] },
  },
  {
    id: 'calf-or-cramp',
    a: { muscles: ['tp.gastrocnemius'], tissue: 'Tender points of the calf', speaksFor: ['The ache stays between cramps', muscleFit] },
    b: { conditions: ['muscle-cramp'], tissue: 'A muscle that contracts by itself', speaksFor: ['Sudden, hard and short, often at night', 'Nothing in between'] },
  },
  {
    id: 'outer-hip-muscle-or-bone',
    a: { muscles: ['tp.gluteus-minimus', 'tp.gluteus-medius', 'tp.tfl', 'tp.quadratus-lumborum'], tissue: 'Muscles around the outer hip', speaksFor: ['Tender points above or in front of the hip bone bring back the pain', 'The bone itself is not tender'] },
    b: { conditions: ['trochanteric-bursitis'], tissue: 'Tendon and cushion on the outer hip bone', speaksFor: ['Tender right on the bone', 'Standing on that leg for 30 seconds brings it on', 'Lying on it wakes'] },
  },
  {
    id: 'outer-thigh-muscle-or-band',
    a: { muscles: ['tp.tfl', 'tp.vastus-lateralis'], tissue: 'Outer thigh muscles', speaksFor: ['Ache along the outer thigh, at rest too', muscleFit] },
    b: { conditions: ['itb-syndrome'], tissue: 'The band at the outer knee', speaksFor: ['At one point of the outer knee, after the same distance of running', 'Tender 2 to 3 cm above the joint when the knee bends to about 30 degrees'] },
  },
  {
    id: 'outer-thigh-muscle-or-skin-nerve',
    a: { muscles: ['tp.tfl', 'tp.sartorius'], tissue: 'Thigh muscles', speaksFor: ['Ache that pressing a tender point brings back', 'Touch feels the same on both thighs'] },
    b: { conditions: ['meralgia-paresthetica'], tissue: 'A skin nerve of the outer thigh', speaksFor: ['A burning, numb patch with an edge', 'Tight belt or long standing brings it on, sitting eases it', 'No weakness'] },
  },
  {
    id: 'pelvis-muscle-or-joint',
    a: { muscles: ['tp.quadratus-lumborum', 'tp.gluteus-maximus', 'tp.gluteus-medius'], tissue: 'Muscles of low back and buttock', speaksFor: [muscleFit, 'Several provoking tests of the joint are quiet'] },
    b: { conditions: ['si-joint-dysfunction'], tissue: 'The joint at the dimple of the pelvis', speaksFor: ['Pointed to with one finger at the dimple', 'Three or more provoking tests of the joint bring it back'] },
  },
  {
    id: 'back-muscle-or-spine',
    a: { muscles: ['tp.lumbar-paraspinals', 'tp.iliopsoas', 'tp.gluteus-medius'], tissue: 'Muscles of the low back and hip', speaksFor: [muscleFit, 'Changes with the position of the hip or pelvis'] },
    b: { conditions: ['low-back-pain', 'facet-irritation'], tissue: 'The low back itself', speaksFor: ['Bending back and turning to the side bring it on', 'No muscle point brings it back'] },
  },
  {
    id: 'kneecap-muscle-or-joint',
    a: { muscles: ['tp.rectus-femoris', 'tp.vastus-medialis'], tissue: 'Front thigh muscles', speaksFor: ['A point in the thigh brings back the pain at the kneecap', 'Later the knee gives way without locking'] },
    b: { conditions: ['patellofemoral-pain', 'patellar-tendinopathy', 'chondromalacia'], tissue: 'The kneecap and its tendon', speaksFor: ['Squatting, stairs and long sitting bring it on', 'Tender at the kneecap’s edge or just below it'] },
  },
  {
    id: 'knee-muscle-or-inside',
    a: { muscles: ['tp.vastus-medialis', 'tp.popliteus'], tissue: 'Muscles around the knee', speaksFor: [muscleFit, 'The knee bends and straightens fully'] },
    b: { conditions: ['meniscal-injury'], tissue: 'The inside of the knee joint', speaksFor: ['Began with a twist', 'Catching, clicking or locking; tender on the joint line', 'Swells after use'] },
  },
  {
    id: 'inner-thigh-muscle-or-pulled', b: pulled(['groin-strain'], 'A pulled inner-thigh muscle'),
    a: { muscles: ['tp.adductors-longus-brevis', 'tp.adductor-magnus'], tissue: 'Inner-thigh muscles', speaksFor: [slowOnset, muscleFit] },
  },
  {
    id: 'groin-muscle-or-hip-joint',
    a: { muscles: ['tp.adductors-longus-brevis', 'tp.pectineus'], tissue: 'Inner-thigh muscles', speaksFor: [muscleFit, 'The hip turns in freely'] },
    b: { conditions: ['hip-osteoarthritis'], tissue: 'The hip joint', speaksFor: ['Stiff in the morning, putting on socks is hard', 'Turning the hip in is limited and hurts in the groin'] },
  },
  {
    id: 'inner-thigh-muscle-or-nerve',
    a: { muscles: ['tp.gracilis'], tissue: 'Gracilis', speaksFor: ['A burning line just under the skin that pressing the muscle brings back'] },
    b: { conditions: ['obturator-neuralgia'], tissue: 'A nerve of the inner thigh', speaksFor: ['Comes with exercise, with a numb patch on the inner thigh', 'Squeezing the legs together is weak'] },
  },
  {
    id: 'front-thigh-muscle-or-nerve',
    a: { muscles: ['tp.iliopsoas'], tissue: 'Hip flexors', speaksFor: ['An ache down the back and the front of the thigh, worse standing upright', 'The knee straightens with full strength'] },
    b: { conditions: ['femoral-neuralgia'], tissue: 'The nerve at the front of the thigh', speaksFor: ['Burning or numb front of the thigh or inner shin', 'The knee gives way; straightening it is weak'] },
  },
  {
    id: 'hip-flexor-or-pulled', b: pulled(['iliopsoas-strain'], 'A pulled hip flexor'),
    a: { muscles: ['tp.iliopsoas'], tissue: 'Hip flexors', speaksFor: [slowOnset, 'Worse standing upright, eased by bending the hip'] },
  },
  {
    id: 'front-thigh-muscle-or-pulled', b: pulled(['quadriceps-strain'], 'A pulled front-thigh muscle'),
    a: { muscles: ['tp.vastus-intermedius'], tissue: 'Front thigh muscle', speaksFor: [slowOnset, 'Hard to straighten the knee after sitting'] },
  },
  {
    id: 'shin-muscle-or-bone',
    a: { muscles: ['tp.tibialis-anterior', 'tp.tibialis-posterior'], tissue: 'Shin and deep calf muscles', speaksFor: ['Ache felt at the ankle, big toe or heel cord', muscleFit] },
    b: { conditions: ['shin-splints'], tissue: 'The lining of the shin bone', speaksFor: ['Tender along more than 5 cm of the inner edge of the shin', 'Comes with running, eases with rest'] },
  },
  {
    id: 'big-toe-muscle-or-joint',
    a: { muscles: ['tp.tibialis-anterior', 'tp.extensor-hallucis-longus', 'tp.flexor-hallucis-longus', 'tp.flexor-hallucis-brevis'], tissue: 'Muscles that move the big toe', speaksFor: ['A point in the shin, calf or sole brings back the toe pain', 'The joint is cool and of normal colour'] },
    b: { conditions: ['gout', 'bunion'], tissue: 'The big-toe joint', speaksFor: ['Hot, red, swollen and very painful within a day: no touch, a physician first', 'The toe drifts outward with a bump that shoes press'] },
  },
  {
    id: 'outer-ankle-muscle-or-ankle',
    a: { muscles: ['tp.peroneus-longus', 'tp.peroneus-tertius'], tissue: 'Outer leg muscles', speaksFor: ['A point in the outer leg brings back the ankle pain', 'No turn of the ankle before it began'] },
    b: { conditions: ['ankle-sprain'], tissue: 'The outer ankle itself', speaksFor: ['The ankle was turned; swelling or bruise', 'Tender in front of and below the ankle bone'] },
  },
  {
    id: 'ball-of-foot-muscle-or-toe-nerve',
    a: { muscles: ['tp.flexor-digitorum-brevis', 'tp.flexor-hallucis-brevis', 'tp.abductor-digiti-minimi', 'tp.interossei-foot', 'tp.adductor-hallucis'], tissue: 'Small muscles of the foot', speaksFor: [muscleFit, 'Bare feet make no difference'] },
    b: { conditions: ['metatarsalgia', 'morton-neuroma', 'bunion'], tissue: 'The ball of the foot and the nerves between the toes', speaksFor: ['Pain under the heads of the foot bones on push-off', 'Burning between two toes, better without shoes; a click when the foot is squeezed'] },
  },
  {
    id: 'sole-muscle-or-ankle-nerve',
    a: { muscles: ['tp.flexor-digitorum-longus', 'tp.abductor-hallucis'], tissue: 'Sole and deep calf muscles', speaksFor: ['An ache that pressing a point brings back', 'Feeling in the sole is normal'] },
    b: { conditions: ['tibial-neuralgia'], tissue: 'A nerve at the inner ankle', speaksFor: ['Burning or tingling sole, worse with long standing', 'Tapping behind the inner ankle sends tingling into the sole'] },
  },
  {
    id: 'foot-muscle-or-tendon',
    a: { muscles: ['tp.extensor-digitorum-longus', 'tp.extensor-digitorum-brevis'], tissue: 'Muscles that lift the toes', speaksFor: [muscleFit] },
    b: { conditions: ['foot-tendinopathy'], tissue: 'A tendon on top of the foot', speaksFor: ['Tender along a tendon; laces and lifting the toes against resistance hurt'] },
  },
  {
    id: 'walking-circulation-or-room', withAny: ['exertional', 'cramping', 'relieved-by-rest'],
    a: { conditions: ['pad-claudication'], tissue: 'Circulation in the leg', speaksFor: ['Cramp after the same distance each time, worse uphill', 'Eases within minutes of standing still'] },
    b: { conditions: ['lumbar-stenosis'], tissue: 'Room for the nerves in the low back', speaksFor: ['Standing still does not help; sitting or bending forward does', 'Worse downhill, better with a trolley or a bicycle'] },
  },
  {
    id: 'shin-lining-or-one-spot',
    a: { conditions: ['shin-splints'], tissue: 'The lining of the shin bone', speaksFor: ['Tender over more than 5 cm', 'Warms up during the run'] },
    b: { conditions: ['stress-fracture'], tissue: 'One spot of the bone', speaksFor: ['Tender at one point of less than 5 cm', 'Starts earlier in each run, later at rest or at night'] },
  },
];
