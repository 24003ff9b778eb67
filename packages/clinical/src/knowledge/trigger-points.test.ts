import { functionSignIds, triggerPoints } from './trigger-points.js';

/** The low back, hip and leg, from above; each name as it is written in anatomy, found in the name of a row. */
const muscles = [
  'quadratus lumborum', 'lumbar paraspinals', 'multifidus', 'psoas major', 'iliacus',
  'gluteus maximus', 'gluteus medius', 'gluteus minimus', 'piriformis', 'obturators', 'gemelli', 'quadratus femoris', 'tensor fasciae latae',
  'adductor longus', 'brevis', 'adductor magnus', 'gracilis', 'pectineus', 'sartorius',
  'rectus femoris', 'vastus medialis', 'vastus lateralis', 'vastus intermedius',
  'biceps femoris', 'semitendinosus', 'semimembranosus', 'popliteus', 'plantaris', 'gastrocnemius', 'soleus',
  'tibialis posterior', 'tibialis anterior', 'peroneus longus and brevis', 'peroneus tertius',
  'extensor digitorum longus', 'extensor hallucis longus', 'flexor digitorum longus', 'flexor hallucis longus',
  'abductor hallucis', 'adductor hallucis', 'quadratus plantae', 'flexor digitorum brevis', 'flexor hallucis brevis',
  'abductor and flexor digiti minimi', 'extensor digitorum and hallucis brevis', 'interossei', 'lumbricals',
];

/** What document 000 says of a muscle, and the id that has to carry it. */
const ofDocument000: readonly [string, RegExp][] = [
  ['tp.adductors-longus-brevis', /buckle/u], ['tp.vastus-medialis', /buckling/u], ['tp.hamstrings-medial', /under the buttock; low points behind the knee/u],
  ['tp.biceps-femoris', /hamstring/u], ['tp.gastrocnemius', /plantar fasciitis or Achilles.*cramps/u], ['tp.soleus', /gastrocnemius/u],
  ['tp.vastus-lateralis', /outer thigh/u], ['tp.tfl', /outer thigh/u], ['tp.gluteus-minimus', /sciatica but milder/u],
];

describe('trigger points', () => {
  it.each(muscles)('have a row for %s', (muscle) => {
    expect(triggerPoints.filter((row) => row.muscle.toLowerCase().includes(muscle))).not.toEqual([]);
  });

  it.each(ofDocument000)('%s carries what the customer document says', (id, claim) => {
    expect(triggerPoints.find((row) => row.id === id)?.seedClaim).toMatch(claim);
  });

  it.each([
    ['tp.gastrocnemius', 'plantar-fasciitis'], ['tp.gastrocnemius', 'achilles-tendinopathy'], ['tp.soleus', 'plantar-fasciitis'],
    ['tp.soleus', 'achilles-tendinopathy'], ['tp.gluteus-minimus', 'sciatica'], ['tp.piriformis', 'sciatica'],
  ] as const)('%s is known to be taken for %s', (id, condition) => {
    expect(triggerPoints.find((row) => row.id === id)?.mimics).toContain(condition);
  });

  it('refer somewhere, say how they feel, and have an action', () => {
    expect(triggerPoints.filter(({ primaryReferral, symptoms, mainActions, innervation }) => primaryReferral.length === 0 || [symptoms, mainActions, innervation].includes(''))).toEqual([]);
  });

  it('rest on a source, or say that they are unconfirmed', () => {
    expect(triggerPoints.filter(({ confirmed, sources }) => confirmed && sources.every((id) => id === 'travell-simons' || id === 'textbook'))).toEqual([]);
  });

  it('use every sign of daily life', () => {
    expect(functionSignIds.filter((sign) => !triggerPoints.some(({ functions }) => functions.includes(sign)))).toEqual([]);
  });

  it('keep the cramps and the buckling where the customer document puts them', () => {
    const having = (sign: string) => triggerPoints.filter(({ functions }) => functions.some((each) => each === sign)).map(({ id }) => id);
    expect(having('knee-buckling')).toEqual(['tp.adductors-longus-brevis', 'tp.vastus-medialis']);
    expect(having('cramps')).toEqual(['tp.gastrocnemius', 'tp.soleus']);
  });
});
