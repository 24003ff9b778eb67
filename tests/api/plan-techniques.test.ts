// Every technique of the catalogue, from the plan to the visit.
import { defaultDose, modalities } from '@legwork/clinical';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { activate, begin, goal, setGoals, setLines } from '../support/plans.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});


describe('every technique, from the plan to the visit', () => {
  interface Used {
    readonly planned: readonly string[];
    readonly agreed: boolean;
    readonly performed: readonly string[];
  }
  const used = new Map<string, Used>();

  beforeAll(async () => {
    for (const role of ['physiotherapist', 'massage_therapist'] as const) {
      const agent = clinic.as(role);
      const performer = role === 'physiotherapist' ? 'physiotherapist' : 'massage-therapist';
      const patient = await healthyPatient(agent);
      const mine = modalities.filter(({ performers }) => performers.includes(performer));
      const lines = mine.map(({ id }) => ({ modalityId: id, region: 'calf', side: 'left', dose: defaultDose(id), performerRole: performer, aim: 'As planned', stopRule: 'Stop at sharp pain.' }));
      const goals = await setGoals(agent, await begin(agent, patient.id), [goal(clinic)]).expect(200);
      const filled = await setLines(agent, goals.body, lines).expect(200);
      const blocked = new Set((filled.body.problems as { pointer: string }[]).map(({ pointer }) => Number(pointer.split('/')[2])));
      const fit = lines.filter((_line, index) => !blocked.has(index));
      const agreed = await activate(agent, (await setLines(agent, filled.body, fit).expect(200)).body);
      const session = (await agent.post(`/patients/${patient.id}/sessions`).send({ visitType: role === 'physiotherapist' ? 'follow-up' : 'massage-session' })).body;
      const recorded = await agent.put(`/sessions/${session.id}/techniques`).set('If-Match', `"${session.version}"`).send({ techniques: fit.map(({ modalityId, region, side }) => ({ modalityId, region, side })) });
      const planned = (await agent.get(`/plans/${filled.body.id}`).expect(200)).body.interventions as { modalityId: string }[];
      used.set(performer, { planned: planned.map(({ modalityId }) => modalityId), agreed: agreed.status === 200, performed: ((recorded.body.techniques ?? []) as { modalityId: string }[]).map(({ modalityId }) => modalityId) });
    }
  });

  test.each(modalities.flatMap(({ id, performers }) => performers.map((performer) => [id, performer] as const)))('%s by a %s', (id, performer) => {
    const of = used.get(performer);
    expect({ agreed: of?.agreed, planned: of?.planned.includes(id), performed: of?.performed.includes(id) }).toEqual({ agreed: true, planned: true, performed: true });
  });
});
