// Plans as they stand, and the agreed versions they replaced.
import type { CarePlan, CarePlanActivity } from 'fhir/r4.js';
import { exerciseWordsIn, stageNames, type PlanStage } from '@legwork/clinical';
import { Prisma } from '../../../platform/http/api.js';
import { modalityName } from '../../note-documents/note-words.js';
import { doseOf } from '../../plan-versions/line-words.js';
import { EXTENSIONS } from '../code-systems.js';
import { concept, meta, note, patient, period, person, place, to, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';

/** A line as plans and their versions hold it. */
export interface Intervention {
  readonly modalityId: string;
  readonly region: string;
  readonly side: string | null;
  readonly dose: Readonly<Record<string, number>>;
  readonly doseReason: string | null;
  readonly aim: string | null;
  readonly performerRole: string;
  readonly stopRule: string | null;
  readonly frequency?: string | null;
  readonly stage?: string | null;
}

export interface Exercise {
  readonly exerciseId: string;
  readonly side: string | null;
  readonly dose: Readonly<Record<string, number>>;
  readonly phase: string | null;
  readonly note: string | null;
}

interface Content {
  readonly id: string;
  readonly patient_id: string;
  readonly episode_id: string | null;
  readonly title: string;
  readonly frequency: string | null;
  readonly author_name: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly interventions: readonly Intervention[];
  readonly exercises: readonly Exercise[];
  /** The version agreed before, which this one replaced. */
  readonly replaces: readonly string[];
}

export interface PlanRow extends Content {
  readonly source: 'plan';
  readonly status: string;
  readonly started_on: string | null;
  readonly ended_on: string | null;
  readonly agreed_version: number | null;
  readonly review_on: string | null;
  readonly visits_planned: number | null;
  readonly close_reason: string | null;
  readonly goal_ids: readonly string[];
}

export interface PlanVersionRow extends Content {
  readonly source: 'version';
  readonly number: number;
  readonly reason: string | null;
}

type ActivityStatus = NonNullable<CarePlanActivity['detail']>['status'];

const STATUSES: Readonly<Record<string, CarePlan['status']>> = { draft: 'draft', active: 'active', completed: 'completed', stopped: 'revoked' };
const ACTIVITIES: Readonly<Record<string, ActivityStatus>> = { draft: 'not-started', active: 'in-progress', completed: 'completed', stopped: 'stopped' };
const PERFORMERS: Readonly<Record<string, string>> = {
  'massage-therapist': 'Massage therapist', physiotherapist: 'Physiotherapist', either: 'Massage therapist or physiotherapist', patient: 'Patient',
};

const stageName = (stage: string | null | undefined): string => (stage !== null && stage !== undefined && stage in stageNames ? stageNames[stage as PlanStage] : '');
const exerciseName = (id: string): string => Object.entries(exerciseWordsIn.en).find(([key]) => key === id)?.[1].name ?? id;
const doseWords = (line: Readonly<Record<string, unknown>>): string => [...doseOf(line)].map(([label, value]) => `${label} ${value}`).join(', ');
const sentences = (parts: readonly (readonly [label: string, text: string | null | undefined])[]): string =>
  parts.flatMap(([label, text]) => (text === null || text === undefined || text === '' ? [] : [`${label}: ${text}`])).join('. ');

function interventionActivity(line: Intervention, state: ActivityStatus): CarePlanActivity {
  return {
    detail: {
      kind: 'ServiceRequest',
      code: concept('modality', line.modalityId, `${modalityName(line.modalityId)}, ${place(line).text ?? line.region}`),
      reasonCode: line.aim === null ? [] : [{ text: line.aim }],
      status: state,
      performer: [person(PERFORMERS[line.performerRole] ?? line.performerRole)].filter((each) => each !== undefined),
      description: sentences([['Dose', doseWords({ ...line })], ['Why this dose', line.doseReason], ['How often', line.frequency], ['From the stage', stageName(line.stage)], ['Stop rule', line.stopRule]]),
    },
  };
}

function exerciseActivity(line: Exercise, state: ActivityStatus): CarePlanActivity {
  const name = exerciseName(line.exerciseId);
  return {
    detail: {
      kind: 'ServiceRequest',
      code: concept('exercise', line.exerciseId, line.side === null ? name : `${name}, ${line.side}`),
      status: state,
      performer: [{ display: 'Patient' }],
      description: sentences([['Dose', doseWords({ ...line })], ['Stage', stageName(line.phase)], ['Note', line.note]]),
    },
  };
}

function contentOf(row: Content, state: ActivityStatus): Omit<CarePlan, 'status'> {
  return {
    resourceType: 'CarePlan',
    id: row.id,
    intent: 'plan',
    title: row.title,
    subject: patient(row.patient_id),
    created: row.created_at,
    author: person(row.author_name),
    replaces: row.replaces.map((id) => ({ reference: `CarePlan/${id}` })),
    addresses: [to('Condition', row.episode_id)].filter((each) => each !== undefined),
    activity: [...row.interventions.map((line) => interventionActivity(line, state)), ...row.exercises.map((line) => exerciseActivity(line, state))],
  };
}

export const toCarePlan = (row: PlanRow | PlanVersionRow): CarePlan => withoutEmpty<CarePlan>(row.source === 'plan' ? ofPlan(row) : ofVersion(row));

function ofPlan(row: PlanRow): CarePlan {
  return {
    ...contentOf(row, ACTIVITIES[row.status] ?? 'unknown'),
    meta: meta(row.updated_at),
    ...(row.agreed_version !== null && { extension: [{ url: EXTENSIONS.agreedVersion, valuePositiveInt: row.agreed_version }] }),
    status: STATUSES[row.status] ?? 'unknown',
    description: sentences([['Frequency', row.frequency], ['Visits planned', row.visits_planned === null ? null : String(row.visits_planned)], ['Review', row.review_on]]),
    period: period(row.started_on, row.ended_on),
    goal: row.goal_ids.map((id) => ({ reference: `Goal/${id}` })),
    note: note(row.close_reason === null ? null : `Ended: ${row.close_reason}`),
  };
}

/** What was agreed once and has been replaced since. Its goals live on in the plan. */
function ofVersion(row: PlanVersionRow): CarePlan {
  return {
    ...contentOf(row, 'cancelled'),
    meta: meta(row.updated_at),
    extension: [{ url: EXTENSIONS.agreedVersion, valuePositiveInt: row.number }],
    status: 'revoked',
    description: sentences([['Frequency', row.frequency]]),
    note: note(`Version ${row.number}, replaced since.`, row.reason),
  };
}

const lines = (table: Prisma.Sql, fields: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(select coalesce(jsonb_agg(jsonb_build_object(${fields}) order by l.position), '[]'::jsonb) from ${table} l where l.clinic_id = p.clinic_id and l.plan_id = p.id)`;

const replacedVersions = Prisma.sql`select v.id from plan_version v where v.clinic_id = p.clinic_id and v.plan_id = p.id`;

export const carePlans: ResourceSource = {
  type: 'CarePlan',
  rows: Prisma.sql`
    select p.clinic_id, p.id as key, p.id::text as id, p.patient_id, p.updated_at,
      to_jsonb(p) || jsonb_build_object('source', 'plan', 'author_name', m.display_name,
        'started_on', (p.activated_at at time zone c.time_zone)::date, 'ended_on', (p.closed_at at time zone c.time_zone)::date,
        'agreed_version', (select max(v.number) from plan_version v where v.clinic_id = p.clinic_id and v.plan_id = p.id),
        'replaces', array(${replacedVersions} order by v.number desc offset 1 limit 1),
        'goal_ids', array(select g.id from plan_goal g where g.clinic_id = p.clinic_id and g.plan_id = p.id order by g.position),
        'interventions', ${lines(Prisma.sql`plan_intervention`, Prisma.sql`'modalityId', l.modality_id, 'region', l.region, 'side', l.side, 'dose', l.dose, 'doseReason', l.dose_reason, 'aim', l.aim,
          'performerRole', l.performer_role, 'stopRule', l.stop_rule, 'frequency', l.frequency, 'stage', l.stage`)},
        'exercises', ${lines(Prisma.sql`plan_exercise`, Prisma.sql`'exerciseId', l.exercise_id, 'side', l.side, 'dose', l.dose, 'phase', l.phase, 'note', l.note`)}) as row
    from plan p join clinic c on c.id = p.clinic_id join membership m on m.clinic_id = p.clinic_id and m.id = p.created_by_id
    union all
    select w.clinic_id, w.id, w.id::text, p.patient_id, w.activated_at,
      jsonb_build_object('source', 'version', 'id', w.id, 'patient_id', p.patient_id, 'episode_id', w.content->'episodeId', 'title', w.content->'title', 'frequency', w.content->'frequency',
        'author_name', coalesce(w.signed_name, m.display_name), 'created_at', w.activated_at, 'updated_at', w.activated_at, 'number', w.number, 'reason', w.reason,
        'replaces', array(${replacedVersions} and v.number < w.number order by v.number desc limit 1),
        'interventions', coalesce(w.content->'interventions', '[]'::jsonb), 'exercises', coalesce(w.content->'exercises', '[]'::jsonb))
    from plan_version w join plan p on p.clinic_id = w.clinic_id and p.id = w.plan_id join membership m on m.clinic_id = w.clinic_id and m.id = w.activated_by_id
    where exists (select from plan_version later where later.clinic_id = w.clinic_id and later.plan_id = w.plan_id and later.number > w.number)`,
  toResource: toCarePlan,
};
