import { diagnosisWordsIn } from '@legwork/clinical';
import { healthyPatient, newPatient } from '../support/chart.js';
import type { Agent } from '../support/api.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { begin, SWEDISH, treat } from '../support/notes.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

describe('techniques', () => {
  test('are replaced as a list, and the list before is kept', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const first = await treat(masseur(), note, [SWEDISH, { ...SWEDISH, side: 'right', note: 'lighter' }]).expect(200);
    expect(first.body.techniques).toMatchObject([SWEDISH, { ...SWEDISH, side: 'right', note: 'lighter' }]);
    expect(first.body.screeningId).not.toBeNull();
    const second = await treat(masseur(), first.body, []).expect(200);
    expect(second.body.techniques).toEqual([]);
    const { body } = await masseur().get(`/sessions/${note.id}/revisions`).expect(200);
    expect(body.items[0].techniques).toHaveLength(2);
  });

  test('zero pressure is a measurement', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, pressure0To5: 0 }]).expect(200);
    expect(body.techniques[0].pressure0To5).toBe(0);
    const painless = (await treat(masseur(), body, [{ ...SWEDISH, painAfter0To10: 0 }]).expect(200)).body;
    expect(painless.techniques[0].painAfter0To10).toBe(0);
  });

  test('nothing is done to somebody who was not asked', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [SWEDISH]).expect(422);
    expect(body).toMatchObject({ code: 'not-allowed-by-screening', errors: [{ pointer: '/techniques/0' }] });
  });

  test('a blocked place names its rule; the other leg stays free', async () => {
    const patient = await healthyPatient(masseur(), { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [SWEDISH]).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/techniques/0', code: expect.stringMatching(/^skin\./u) }]);
    await treat(masseur(), note, [{ ...SWEDISH, side: 'right' }]).expect(200);
  });

  test('a refusal is in the words of whoever treats: a massage therapist reads no diagnosis', async () => {
    const patient = await healthyPatient(physio(), { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true });
    const details = async (agent: Agent) => {
      const { body } = await treat(agent, await begin(agent, patient.id), [SWEDISH]).expect(422);
      return (body.errors as { detail: string }[]).map(({ detail }) => detail).join(' ');
    };
    expect(await details(masseur())).toMatch(/medical assessment/u);
    expect(diagnosisWordsIn(await details(masseur()))).toEqual([]);
    expect(diagnosisWordsIn(await details(physio()))).not.toEqual([]);
  });

  test('pressure above the ceiling is refused, at the ceiling it is not', async () => {
    const patient = await healthyPatient(masseur(), { 'hx.osteoporosis': true });
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, modalityId: 'deep-tissue', pressure0To5: 5 }]).expect(422);
    expect(body.code).toBe('not-allowed-by-screening');
    expect(body.errors[0].code).toMatch(/^osteoporosis\./u);
    const swedish = (pressure0To5: number) => treat(masseur(), note, [{ ...SWEDISH, region: 'thigh-posterior', pressure0To5 }]);
    expect((await swedish(4).expect(422)).body.errors).toMatchObject([{ pointer: '/techniques/0/pressure0To5' }]);
    await swedish(3).expect(200);
  });

  test('what is outside the role is refused by name', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, modalityId: 'manipulation', region: 'low-back' }]).expect(422);
    expect(body).toMatchObject({ code: 'outside-scope', errors: [{ pointer: '/techniques/0/modalityId' }] });
  });

  test.each([
    ['a pressure of six', { pressure0To5: 6 }, '/techniques/0/pressure0To5'],
    ['a pain of eleven', { painAfter0To10: 11 }, '/techniques/0/painAfter0To10'],
    ['half a pressure', { pressure0To5: 2.5 }, '/techniques/0/pressure0To5'],
    ['negative minutes', { minutes: -1 }, '/techniques/0/minutes'],
    ['a modality that does not exist', { modalityId: 'reiki' }, '/techniques/0/modalityId'],
    ['a side of the midline', { region: 'abdomen' }, '/techniques/0/side'],
    ['an override of nobody', { overrideId: '019a0000-0000-7000-8000-000000000000' }, '/techniques/0/overrideId'],
  ])('refuses %s', async (_what, change, pointer) => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, ...change }]).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});
