// One statement per type and page, whatever the filters: conditions are laid around the rows of a source.
import type { FhirResource } from 'fhir/r4.js';
import { type ClinicWork, Prisma } from '../../platform/http/api.js';
import type { Frame, ResourceSource } from './resource-source.js';
import { versioned } from './resource-version.js';

export interface Wanted {
  readonly patientId?: string;
  /** An id of this server: the uuid of a row, or that, a point and a part. */
  readonly id?: string;
  /** Further conditions on the columns of a source, named `s`. */
  readonly conditions?: readonly Prisma.Sql[];
  /** Ids are in the order of their making; the last one shown. */
  readonly after?: string;
  readonly limit?: number;
}

export interface FoundResource {
  readonly id: string;
  readonly patientId: string;
  readonly resource: FhirResource;
}

interface Row {
  readonly id: string;
  readonly patientId: string;
  readonly row: unknown;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const WHOLE_ID = /^[0-9a-f-]{36}(\.[a-z0-9-]{1,20})?$/;

/** The uuid of the stored row behind an id; undefined for what no resource here can be called. */
export const keyOf = (id: string): string | undefined => (WHOLE_ID.test(id) ? UUID.exec(id)?.[0] : undefined);

export async function findResources(work: ClinicWork, source: ResourceSource, frame: Frame, wanted: Wanted): Promise<FoundResource[]> {
  const conditions = conditionsOf(work.clinicId, wanted);
  if (conditions === undefined) return [];
  const limit = wanted.limit === undefined ? Prisma.empty : Prisma.sql`limit ${wanted.limit}`;
  const rows = await work.tx.$queryRaw<Row[]>`
    select s.id, s.patient_id::text as "patientId", s.row from (${source.rows}) s where ${Prisma.join(conditions, ' and ')} order by s.id collate "C" ${limit}`;
  return rows.map(({ id, patientId, row }) => ({ id, patientId, resource: versioned(source.toResource(row as never, frame)) }));
}

/** How many there are, whatever the page. */
export async function countResources(work: ClinicWork, source: ResourceSource, wanted: Omit<Wanted, 'after' | 'limit'>): Promise<number> {
  const conditions = conditionsOf(work.clinicId, wanted);
  if (conditions === undefined) return 0;
  const [row] = await work.tx.$queryRaw<{ count: bigint }[]>`select count(*) from (${source.rows}) s where ${Prisma.join(conditions, ' and ')}`;
  return Number(row?.count ?? 0);
}

function conditionsOf(clinicId: string, { patientId, id, conditions = [], after }: Wanted): Prisma.Sql[] | undefined {
  const key = id === undefined ? undefined : keyOf(id);
  if (id !== undefined && key === undefined) return undefined;
  return [
    Prisma.sql`s.clinic_id = ${clinicId}::uuid`,
    ...(patientId === undefined ? [] : [Prisma.sql`s.patient_id = ${patientId}::uuid`]),
    ...(id === undefined || key === undefined ? [] : [Prisma.sql`s.key = ${key}::uuid and s.id = ${id}`]),
    ...conditions,
    ...(after === undefined ? [] : [Prisma.sql`s.id collate "C" > ${after}`]),
  ];
}
