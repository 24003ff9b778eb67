// A visit's note as the API keeps it: begun, written, treated, signed.
import type { Agent } from './api.js';

export interface Note {
  readonly id: string;
  readonly version: number;
}

export const FULL = { subjective: 'Calf tight after running.', objective: 'Tender mid calf, left.', assessment: 'Responds to pressure.', plan: 'Again next week, stretch daily.' };
export const SWEDISH = { modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 20, response: 'better' };

export async function begin(agent: Agent, patientId: string, visit: object = {}): Promise<Note & { readonly appointmentId: string | null }> {
  const { body } = await agent.post(`/patients/${patientId}/sessions`).send({ visitType: 'massage-session', ...visit }).expect(201);
  return body;
}

export const save = (agent: Agent, { id, version }: Note, change: object) => agent.patch(`/sessions/${id}`).set('If-Match', `"${version}"`).send(change);
export const treat = (agent: Agent, { id, version }: Note, techniques: readonly object[]) => agent.put(`/sessions/${id}/techniques`).set('If-Match', `"${version}"`).send({ techniques });
export const sign = (agent: Agent, { id, version }: Note, body: object = {}) => agent.post(`/sessions/${id}/signature`).set('If-Match', `"${version}"`).send(body);

/** Written, treated and ready to sign. */
export async function readyNote(agent: Agent, patientId: string): Promise<Note> {
  const note = await begin(agent, patientId);
  const saved = await save(agent, note, FULL).expect(200);
  return (await treat(agent, saved.body, [SWEDISH]).expect(200)).body;
}
