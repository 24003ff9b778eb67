// Plans as tests write them: begun, filled, agreed, moved on and ended through the API.
import type { Agent } from './api.js';
import { newPatient } from './chart.js';
import type { TestClinic } from './clinic.js';
import { daysFrom, today } from './days.js';

export interface Plan {
  readonly id: string;
  readonly version: number;
}

const SWEDISH_DOSE = { pressure: 2, sessionMinutes: 30, frequency: 1 };

export async function begin(agent: Agent, patientId: string, plan: object = {}): Promise<Plan> {
  return (await agent.post(`/patients/${patientId}/plans`).send({ title: 'Calf', ...plan }).expect(201)).body;
}

const at = (version: number): string => `"${version}"`;
export const change = (agent: Agent, { id, version }: Plan, body: object) => agent.patch(`/plans/${id}`).set('If-Match', at(version)).send(body);
export const setGoals = (agent: Agent, { id, version }: Plan, goals: readonly object[]) => agent.put(`/plans/${id}/goals`).set('If-Match', at(version)).send({ goals });
export const setLines = (agent: Agent, { id, version }: Plan, interventions: readonly object[]) => agent.put(`/plans/${id}/interventions`).set('If-Match', at(version)).send({ interventions });
export const activate = (agent: Agent, { id, version }: Plan, body: object = {}) => agent.post(`/plans/${id}/activation`).set('If-Match', at(version)).send(body);
export const move = (agent: Agent, { id, version }: Plan, body: object) => agent.post(`/plans/${id}/protocol-moves`).set('If-Match', at(version)).send(body);
export const finish = (agent: Agent, { id, version }: Plan, body: object) => agent.post(`/plans/${id}/completion`).set('If-Match', at(version)).send(body);

/** Less pain on running, in four weeks. */
export const goal = ({ timeZone }: TestClinic) => ({ activity: 'Run 5 km', measureId: 'nprs', baseline: 6, target: 2, targetOn: daysFrom(today(timeZone), 28) });
export const line = (dose: object = SWEDISH_DOSE) => ({ modalityId: 'swedish', region: 'calf', side: 'left', dose, performerRole: 'massage-therapist', aim: 'Ease', stopRule: 'Stop at sharp pain.' });

/** The lightest dose of a technique, as the API's own remarks name it. */
export async function doseOf(clinic: TestClinic, modalityId: string): Promise<Record<string, number>> {
  const physio = clinic.as('physiotherapist');
  const plan = await begin(physio, (await newPatient(physio)).id);
  const { body } = await setLines(physio, plan, [{ ...line({ none: 1 }), modalityId, performerRole: 'physiotherapist' }]).expect(200);
  const missing = body.interventions[0].doseRemarks as { param: string; detail: string }[];
  return Object.fromEntries(missing.filter(({ param }) => param !== 'none').map(({ param, detail }) => [param, Number(/\((-?[\d.]+) to/u.exec(detail)?.[1])]));
}

/** With a goal and a line: nothing keeps it from being agreed. */
export async function readyPlan(clinic: TestClinic, agent: Agent, patientId: string, plan: object = {}): Promise<Plan> {
  const draft = await begin(agent, patientId, plan);
  const goals = await setGoals(agent, draft, [goal(clinic)]).expect(200);
  return (await setLines(agent, goals.body, [line(await doseOf(clinic, 'swedish'))]).expect(200)).body;
}
