// Referrals of a test: writing one, taking its steps, and the tasks it keeps in the inbox.
import type { Agent } from './api.js';
import { sql } from './database.js';

export interface Referral {
  readonly id: string;
  readonly version: number;
}

export async function refer(agent: Agent, patientId: string, referral: object = {}): Promise<Referral> {
  return (await agent.post(`/patients/${patientId}/referrals`).send({ reason: 'Night pain.', toName: 'Dr Okafor', ...referral }).expect(201)).body;
}

export const step = (agent: Agent, { id, version }: Referral, body: object) => agent.post(`/referrals/${id}/steps`).set('If-Match', `"${version}"`).send(body);
export const change = (agent: Agent, { id, version }: Referral, body: object) => agent.patch(`/referrals/${id}`).set('If-Match', `"${version}"`).send(body);

/** Takes one step after the other. */
export async function walk(agent: Agent, referral: Referral, steps: readonly object[]): Promise<Referral> {
  let current = referral;
  for (const body of steps) current = (await step(agent, current, body).expect(200)).body;
  return current;
}

interface KeptTask {
  readonly kind: string;
  readonly status: string;
  readonly owner_id: string;
  readonly due_on: string;
}

/** Newest kinds last; `done` ones too. */
export const tasksOf = ({ id }: Pick<Referral, 'id'>) =>
  sql<KeptTask & Record<string, unknown>>`select kind, status, owner_id, due_on::text from task where subject_kind = 'referral' and subject_id = ${id} order by kind, cause_key`;

/** The one task of that cause, whether it is done or not. */
export const taskOf = async (causeKey: string) => (await sql<{ status: string; due_on: string; severity: string }>`select status, due_on::text, severity from task where cause_key = ${causeKey}`)[0];

export const SEND = { step: 'send', way: 'printed' };
export const REPLY = { step: 'reply', reply: 'No clot on ultrasound.' };
export const CLOSE = { step: 'close', outcome: 'Treatment goes on.', patientTold: true };
