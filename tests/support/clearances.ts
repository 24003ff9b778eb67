// Clearances of a test: asked for, answered by somebody outside, and moved through time as no request could.
import type { Agent } from './api.js';
import { sql } from './database.js';
import { until } from './until.js';

export interface Clearance {
  readonly id: string;
  readonly version: number;
}

export async function request(agent: Agent, patientId: string, more: object = {}) {
  return (await agent.post(`/patients/${patientId}/clearances`).send({ addressee: 'Dr. Adeyemi, oncology', ...more }).expect(201)).body;
}

export const answer = (agent: Agent, { id, version }: Clearance, body: object) => agent.post(`/clearances/${id}/answer`).set('If-Match', `"${version}"`).send(body);

export const granted = (today: string, more: object = {}) => ({
  decision: 'granted', answeredByName: 'Dr. Ngozi Adeyemi', answeredByProfession: 'oncologist', answeredOn: today, allRegions: true, allTechniques: true, maxPressure: 2, ...more,
});

/** As if everything about it had happened `days` earlier: its tasks move with it. Past the triggers, for these two statements. */
export async function moveBack(clearanceId: string, days: number): Promise<void> {
  await sql`
    with unguarded as (select set_config('session_replication_role', 'replica', true) as role)
    update clearance set requested_at = requested_at - make_interval(days => ${days}), due_on = due_on - ${days}::int, answered_on = answered_on - ${days}::int,
      valid_from = valid_from - ${days}::int, valid_until = valid_until - ${days}::int
    from unguarded where unguarded.role = 'replica' and id = ${clearanceId}`;
  await sql`update task set due_on = due_on - ${days}::int, snoozed_until = snoozed_until - ${days}::int where subject_id = ${clearanceId}`;
}

/** The worker looks every minute. */
export const lapsed = (clearanceId: string): Promise<void> => until(async () => (await sql`select from clearance where id = ${clearanceId} and status = 'lapsed'`).length === 1, 'the worker has let it lapse', 180_000);
