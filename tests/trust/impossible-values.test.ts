// Values of the right kind that cannot be: pain of 11, a girth below nothing, a visit yesterday that is booked, a birth to come.
import { stateOf } from '../support/clinic-state.js';
import { newActor, newStage, type Actor, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { ALL_REFUSED, type Attempt, refusals } from './refusing.js';
import { type GoodRequest, GOOD_REQUESTS } from './route-bodies.js';
import { inDays, ownOf } from './surroundings.js';

let stage: Stage;
let tomorrow: string;
let yesterday: string;

beforeAll(async () => {
  stage = await newStage();
  const own = ownOf(stage.clinic, stage.cast.physiotherapist);
  [tomorrow, yesterday] = [await inDays(own, 1), await inDays(own, -1)];
});

type Changes = Readonly<Record<string, unknown>>;
type Impossible = readonly [place: string, changes: () => Changes];

const finding = (kind: string, data: Changes): Impossible => [`${kind} ${JSON.stringify(data)}`, () => ({ kind, data })];
const nprs = (answers: Changes): Impossible => [JSON.stringify(answers), () => ({ answers })];
const fact = (factId: string, value: unknown, more: Changes = {}): Impossible => [`${factId} ${JSON.stringify(value)} ${JSON.stringify(more)}`, () => ({ facts: [{ factId, value, ...more }] })];
const answer = (itemId: string, value: unknown, more: Changes = {}): Impossible =>
  [`${itemId} ${JSON.stringify(value)} ${JSON.stringify(more)}`, () => ({ answers: [{ itemId, value, seq: 1, answeredBy: 'self', answeredAt: new Date().toISOString(), ...more }] })];
const day = (name: string, when: () => string, more: Changes = {}): Impossible => [name, () => ({ [name]: when(), ...more })];
const time = (startsAt: string, endsAt: string): Impossible => [`${startsAt} to ${endsAt}`, () => ({ startsAt, endsAt })];

const PAST = () => yesterday;
const FUTURE = () => tomorrow;

const IMPOSSIBLE: Readonly<Record<string, readonly Impossible[]>> = {
  'POST /patients/{id}/findings': [
    finding('girth', { landmark: 'calf', cm: -3 }), finding('girth', { landmark: 'calf', cm: 0 }), finding('girth', { landmark: 'calf', cm: 151 }), finding('girth', { cm: 30 }),
    finding('palpation', { tenderness0To3: 4 }), finding('palpation', { tenderness0To3: 1.5 }), finding('palpation', {}), finding('palpation', { tone: 'loud' }),
    finding('strength', { movement: 'knee extension', grade0To5: 6 }), finding('strength', { movement: '', grade0To5: 5 }),
    finding('range-of-motion', { motionId: 'not-listed', mode: 'active', degrees: 20 }), finding('range-of-motion', { motionId: 'hip.flexion', mode: 'active', degrees: 1e9 }),
    finding('vital', { systolic: 120, diastolic: 130 }), finding('vital', { systolic: -120 }), finding('vital', { pulse: 1000 }), finding('vital', { temperatureCelsius: 98.6 }),
    finding('neuro', { level: 'L4', reflex0To4: 5 }), finding('special-test', { testId: 'not-listed', result: 'positive' }), finding('trigger-point', { muscleId: 'not-listed', state: 'active' }),
    finding('note', { text: 'x'.repeat(4001) }), finding('note', { text: 'x', constructor2: 1 }), finding('note', { text: 'a\u0000b' }), finding('note', { words: 'x' }),
    ['a side where there is none', () => ({ region: 'abdomen', side: 'left' })],
  ],
  'POST /patients/{id}/outcomes': [
    nprs({ now: 11, best24h: 2, worst24h: 6 }), nprs({ now: -1, best24h: 2, worst24h: 6 }), nprs({ now: 4.5, best24h: 2, worst24h: 6 }), nprs({ now: '4', best24h: 2, worst24h: 6 }),
    nprs({}), nprs({ now: 4, best24h: 2, worst24h: 6, more: 1 }), day('takenOn', FUTURE),
  ],
  'POST /patients/{id}/facts': [
    fact('hx.hipDysplasia', 'yes'), fact('hx.hipDysplasia', 1), fact('hx.hipDysplasia', null), fact('bp.systolic', 1000), fact('bp.systolic', -1), fact('bp.systolic', '120'),
    fact('not.listed', true), fact('hx.hipDysplasia', true, { recordedOn: '2199-01-01' }), fact('lab.inr', 1e308), fact('ecq.result', 'not-listed'), fact('surgery.regions6w', ['not-listed']),
  ],
  'POST /patients/{id}/check-ins': [
    ['a fact that is none', () => ({ answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: { 'not.listed': true } } })],
    ['a fact of a wrong kind', () => ({ answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: { 'hx.hipDysplasia': 'no' } } })],
  ],
  'PUT /link/answers': [
    answer('pain.now', 11), answer('pain.now', -1), answer('pain.now', '3'), answer('pain.now', 3.5), answer('not.listed', 1), answer('story.complaint', 5), answer('story.complaint', 'x'.repeat(20_001)),
    answer('pain.areas', [{ region: 'not-listed' }]), answer('respondent', { relation: 'nobody' }), answer('story.complaint', 'x', { seq: 0 }), answer('story.complaint', 'x', { answeredAt: 'yesterday' }),
  ],
  'POST /patients': [day('birthDate', FUTURE), day('birthDate', () => '1899-12-31'), ['a name of blanks', () => ({ familyName: '   ' })], ['a phone of words', () => ({ phone: 'call me' })]],
  'PATCH /patients/{id}': [day('birthDate', FUTURE), day('deceasedOn', FUTURE)],
  'POST /patients/{id}/episodes': [day('onsetOn', FUTURE), day('injuryOn', FUTURE), ['a region that is none', () => ({ regions: [{ region: 'not-listed' }] })]],
  'POST /patients/{id}/medicines': [day('startedOn', () => '2199-01-01'), ['an end before the start', () => ({ startedOn: tomorrow, stoppedOn: yesterday })]],
  'POST /patients/{id}/sessions': [day('visitDate', FUTURE)],
  'PUT /sessions/{id}/techniques': [
    ['pressure of 6', () => ({ techniques: [{ modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 6 }] })],
    ['minutes below none', () => ({ techniques: [{ modalityId: 'education', region: 'calf', side: 'left', minutes: -1 }] })],
  ],
  'POST /patients/{id}/clearances': [day('dueOn', PAST), ['a rule that is none', () => ({ ruleIds: ['not.listed'] })]],
  'POST /clearances/{id}/answer': [
    day('answeredOn', FUTURE), day('answeredOn', () => '1950-01-01'), ['granted by the one who asked', () => ({ answeredByName: '' })],
    ['valid until before it begins', () => ({ decision: 'granted', allRegions: true, allTechniques: true, validFrom: tomorrow, validUntil: yesterday })],
    ['pressure of 6', () => ({ decision: 'granted', allRegions: true, allTechniques: true, maxPressure: 6 })],
  ],
  'POST /patients/{id}/overrides': [day('validUntil', PAST), day('validUntil', () => '2199-01-01'), ['a reason of blanks', () => ({ reason: '              ' })]],
  'POST /appointments': [
    time('2030-03-01T10:00:00Z', '2030-03-01T10:00:00Z'), time('2030-03-01T10:00:00Z', '2030-03-01T09:00:00Z'), time('2030-02-30T10:00:00Z', '2030-02-30T11:00:00Z'),
    time('2030-03-01T25:00:00Z', '2030-03-01T26:00:00Z'), time('2030-03-01T10:00:00', '2030-03-01T11:00:00'), time('0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'), time('2030-03-01T10:00:00Z', '2031-03-01T10:00:00Z'),
  ],
  'POST /patients/{id}/plans': [day('injuryOn', FUTURE), ['no visits', () => ({ visitsPlanned: 0 })]],
  'PUT /plans/{id}/interventions': [
    ['a technique nobody knows', () => ({ interventions: [{ modalityId: 'wishes', region: 'calf', side: 'left', dose: { minutes: 10 }, performerRole: 'either' }] })],
    ['a dose of a wrong kind', () => ({ interventions: [{ modalityId: 'education', region: 'calf', side: 'left', dose: { minutes: 'ten' }, performerRole: 'either' }] })],
  ],
  'POST /patients/{id}/intakes': [day('dueOn', PAST)],
  'PATCH /tasks/{id}': [day('snoozedUntil', PAST)],
  'POST /patients/{id}/referrals outbound': [['nobody to send it to', () => ({ toName: undefined })]],
  'POST /referrals/{id}/steps': [['a step that does not come now', () => ({ step: 'report', reply: 'x' })], ['no way of sending', () => ({ way: undefined })], day('dueOn', PAST)],
  'PATCH /clinic': [['a time zone that is none', () => ({ timeZone: 'Mars/Olympus' })]],
};

describe.each(Object.keys(IMPOSSIBLE))('%s', (key) => {
  const route = key.replace(' outbound', '');

  async function ready(): Promise<{ actor: Actor; good: GoodRequest }> {
    const name = route === 'PATCH /clinic' ? 'owner' : route.includes('/link/') ? 'patient_link' : 'physiotherapist';
    const actor = await newActor(stage.clinic, name);
    return { actor, good: await (GOOD_REQUESTS[key] as (typeof GOOD_REQUESTS)[string])(ownOf(stage.clinic, actor)) };
  }

  it('refuses what cannot be, and stores nothing of it', async () => {
    const { actor, good } = await ready();
    const attempts = (IMPOSSIBLE[key] ?? []).map(([name, changes]): Attempt =>
      ({ name, expected: [400, 422], call: callOf(route, actor, { ...good, body: { ...(good.body as Changes), ...changes() } }) }));
    expect(await refusals([stage.clinic.id], attempts)).toEqual(ALL_REFUSED);
  });

  it('is taken without the fault, so that it is the fault that is refused', async () => {
    const { actor, good } = await ready();
    const before = await stateOf([stage.clinic.id]);
    const { faults } = await refusals([stage.clinic.id], [{ name: key, expected: [400], call: callOf(route, actor, good) }]);
    expect(faults).toEqual([expect.stringMatching(/ -> 20[01] /)]);
    expect(await stateOf([stage.clinic.id])).not.toEqual(before);
  });
});
