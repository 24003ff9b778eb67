// An independent record of what was asked and shown, kept on this side of HTTP, to hold the trail against.
import { sql } from '../support/database.js';
import { type Answer, type Call, send } from '../support/http.js';

export interface Recorded {
  readonly route: string;
  readonly requestId: string;
  readonly status: number;
  /** Patients named in the address or shown in the answer. */
  readonly patients: readonly string[];
}

export interface TrailRow {
  readonly requestId: string;
  readonly seq: number;
  readonly action: string;
  readonly entity: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly patients: readonly string[];
  readonly reason: string | null;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

export async function record(route: string, call: Call): Promise<Recorded & { readonly answer: Answer }> {
  const answer = await send(call);
  return { route, requestId: String(answer.headers['x-request-id']), status: answer.status, patients: patientsOf(route, call, answer.json), answer };
}

/** The address says whom a request is about; else every `patientId` in the answer does, and in lists of patients every id. */
function patientsOf(route: string, { path }: Call, json: unknown): string[] {
  const named = route.includes('/patients/{id}') ? UUID.exec(path)?.[0] : undefined;
  if (named !== undefined) return [named];
  const ids = new Set<string>();
  collect(json, /^(GET|POST) \/patients$|^PATCH \/patients\/|^GET \/patients\/\{id\}$/.test(route) ? ['id', 'patientId'] : ['patientId'], ids);
  return [...ids].sort();
}

function collect(value: unknown, names: readonly string[], into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (names.includes(name) && typeof part === 'string') into.add(part);
    else collect(part, names, into);
  }
}

/** The rows of the trail that these requests left, in order. */
export async function trailOf(clinicId: string, requestIds: readonly string[]): Promise<TrailRow[]> {
  const rows = await sql<Omit<TrailRow, 'patients'> & { patientId: string | null; fields: string[] }>`
    select request_id as "requestId", seq::int as seq, action, entity, actor_kind as "actorKind", actor_id as "actorId", patient_id as "patientId", fields, reason
    from audit_event where clinic_id = ${clinicId} and request_id = any (${requestIds}) order by seq`;
  return rows.map(({ patientId, fields, ...row }) => ({ ...row, patients: [...new Set([...(patientId === null ? [] : [patientId]), ...shownIn(fields)])].sort() }));
}

const shownIn = (fields: readonly string[]) => fields.filter((field) => field.startsWith('patient:')).map((field) => field.slice('patient:'.length));
