// The clinic’s own templates.
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, RESTRICTED } from '../support/database-roles.js';
import { begin, readyPlan } from '../support/plans.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

describe('the clinic’s own templates', () => {
  test('keep what is done and nothing of the person, are renamed and retired', async () => {
    const patient = await healthyPatient(physio());
    const filled = await readyPlan(clinic, physio(), patient.id, { course: 'lasting', visitsPlanned: 6 });
    const bridge = { exerciseId: 'bridge', side: 'left', dose: { sets: 3, reps: 10, daysPerWeek: 3, painCeiling: 3 }, phase: 'settle', note: 'As you did on the mat.' };
    const { body: ready } = await physio().put(`/plans/${filled.id}/exercises`).set('If-Match', `"${filled.version}"`).send({ exercises: [bridge] }).expect(200);
    const { body: made } = await physio().post('/plan-templates').send({ name: ' Calf, gentle ', planId: ready.id }).expect(201);
    expect(made).toMatchObject({
      name: 'Calf, gentle', retiredAt: null,
      content: {
        course: 'lasting', visitsPlanned: 6, goals: [{ activity: 'Run 5 km', target: 2, weeks: 4 }], interventions: [{ modalityId: 'swedish', region: 'calf', performerRole: 'massage-therapist' }],
        exercises: [{ exerciseId: 'bridge', dose: bridge.dose, doseReason: null, phase: 'settle' }],
      },
    });
    expect(JSON.stringify(made.content)).not.toMatch(/baseline|targetOn|"side"|on the mat/u);
    await masseur().patch(`/plan-templates/${made.id}`).send({ name: 'Calf' }).expect(428);
    const renamed = await masseur().patch(`/plan-templates/${made.id}`).set('If-Match', '"1"').send({ name: 'Calf', retired: true }).expect(200);
    expect(renamed.body).toMatchObject({ name: 'Calf', version: 2, retiredAt: expect.any(String) });
    await physio().patch(`/plan-templates/${made.id}`).set('If-Match', '"1"').send({ retired: false }).expect(409);
    const list = await clinic.as('assistant').get('/plan-templates').expect(200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toContain(made.id);
    const refused = await attempting('owner', clinic.id, async (db) => [
      await answerTo(db, "update plan_template set content = '{}' where id = $1", [made.id]), await answerTo(db, 'delete from plan_template where id = $1', [made.id])]);
    expect(refused).toEqual([RESTRICTED, RESTRICTED]);
  });

  test('an empty plan makes none, an assistant none, another clinic sees none', async () => {
    const patient = await healthyPatient(physio());
    await physio().post('/plan-templates').send({ name: 'Nothing', planId: (await begin(physio(), patient.id)).id }).expect(422);
    const ready = await readyPlan(clinic, physio(), patient.id);
    await clinic.as('assistant').post('/plan-templates').send({ name: 'Mine', planId: ready.id }).expect(403);
    const { body } = await physio().post('/plan-templates').send({ name: 'Ours', planId: ready.id }).expect(201);
    const stranger = (await newClinic()).as('physiotherapist');
    expect((await stranger.get('/plan-templates').expect(200)).body.items).toEqual([]);
    await stranger.patch(`/plan-templates/${body.id}`).set('If-Match', '"1"').send({ name: 'Theirs' }).expect(404);
    await stranger.post('/plan-templates').send({ name: 'Theirs', planId: ready.id }).expect(404);
  });
});
