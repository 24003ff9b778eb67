import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';

export type Finding = Schema['FindingResponse'];
export type FindingKind = Finding['kind'];
export type NewFinding = Schema['NewFinding'];

/** Earlier findings of one kind, newest first: what a measurement is compared with. */
export const earlierFindingsQuery = (patientId: string, kind: FindingKind) => queryOptions({
  queryKey: ['patients', patientId, 'findings', kind],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/findings', { params: { path: { id: patientId }, query: { kind, limit: 100 } }, signal })),
});

const createFinding = (patientId: string, body: NewFinding, key: string): Promise<Finding> =>
  answer(api.POST('/api/v1/patients/{id}/findings', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));

/** Each under the key of the entry and its number. One after the other: the second side is compared with the first, so the server has to know that one already. */
export const createFindings = async (patientId: string, bodies: readonly NewFinding[], key: string): Promise<readonly Finding[]> => {
  const made: Finding[] = [];
  for (const [at, body] of bodies.entries()) {
    made.push(await createFinding(patientId, body, `${key}-${at}`));
  }
  return made;
};

export const withdrawFinding = ({ id, version }: Finding): Promise<Finding> =>
  answer(api.PATCH('/api/v1/findings/{id}', { params: { path: { id }, header: ifMatch(version) }, body: { status: 'entered-in-error' } }));
