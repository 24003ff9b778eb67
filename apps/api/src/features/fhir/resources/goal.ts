// What a plan is for, by when, and by which measure.
import type { Goal, GoalTarget } from 'fhir/r4.js';
import { findGoalMeasure } from '@legwork/clinical';
import { Prisma } from '../../../platform/http/api.js';
import { coding, meta, note, patient, quantity, to, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';

export interface GoalRow {
  readonly id: string;
  readonly patient_id: string;
  readonly episode_id: string | null;
  readonly plan_status: string;
  readonly started_on: string | null;
  readonly plan_updated_at: string;
  readonly activity: string;
  readonly measure_id: string;
  readonly item: string | null;
  readonly side: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly target_on: string | null;
  readonly note: string | null;
}

const LIFECYCLES: Readonly<Record<string, Goal['lifecycleStatus']>> = { draft: 'proposed', active: 'active', completed: 'completed', stopped: 'cancelled' };

/** A target of 0 is a target. R4: a value to reach needs its measure, which every goal has. */
function targetOf({ measure_id: id, item, side, target, target_on: until }: GoalRow): GoalTarget[] {
  if (target === null && until === null) return [];
  const measure = findGoalMeasure(id);
  const text = [measure?.name ?? id, item, side].filter((part) => part !== null).join(', ');
  return [{
    measure: { coding: [coding('measure', id, measure?.name)], text },
    ...(target !== null && { detailQuantity: quantity(target, measure?.unit ?? '') }),
    ...(until !== null && { dueDate: until }),
  }];
}

export function toGoal(row: GoalRow): Goal {
  return withoutEmpty<Goal>({
    resourceType: 'Goal',
    id: row.id,
    meta: meta(row.plan_updated_at),
    lifecycleStatus: LIFECYCLES[row.plan_status] ?? 'proposed',
    description: { text: row.activity },
    subject: patient(row.patient_id),
    ...(row.started_on !== null && { startDate: row.started_on }),
    target: targetOf(row),
    addresses: [to('Condition', row.episode_id)].filter((each) => each !== undefined),
    note: note(row.baseline === null ? null : `At the start: ${row.baseline}.`, row.note),
  });
}

export const goals: ResourceSource = {
  type: 'Goal',
  rows: Prisma.sql`
    select g.clinic_id, g.id as key, g.id::text as id, p.patient_id, p.updated_at,
      to_jsonb(g) || jsonb_build_object('patient_id', p.patient_id, 'episode_id', p.episode_id, 'plan_status', p.status, 'plan_updated_at', p.updated_at,
        'started_on', (p.activated_at at time zone c.time_zone)::date) as row
    from plan_goal g join plan p on p.clinic_id = g.clinic_id and p.id = g.plan_id join clinic c on c.id = g.clinic_id`,
  toResource: toGoal,
};
