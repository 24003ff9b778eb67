import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, done, ifMatch, type Schema } from '../../lib/api';

export type PeopleImport = Schema['PatientImportResponse'];
export type PeopleRow = Schema['PatientImportRowResponse'];
export type PeopleChange = Schema['PatientImportChange'];
export type Undone = Schema['UndoneResponse'];
export type Choice = NonNullable<PeopleRow['choice']>;
export type Shown = 'all' | 'problems' | 'duplicates';

export const peopleImportsKey = ['patient-imports'] as const;

export const peopleImportQuery = (id: string) => queryOptions({
  queryKey: [...peopleImportsKey, id, 'state'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patient-imports/{id}', { params: { path: { id } }, signal })),
});

export const peopleRowsQuery = (id: string, version: number, show: Shown) => infiniteQueryOptions({
  queryKey: [...peopleImportsKey, id, 'rows', version, show],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/patient-imports/{id}/rows', { params: { path: { id }, query: { show, limit: 20, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const peopleImportsQuery = infiniteQueryOptions({
  queryKey: [...peopleImportsKey, 'list'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/patient-imports', { params: { query: { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** As bytes: the server finds out the encoding. */
export const sendTable = (file: File): Promise<PeopleImport> =>
  answer(api.POST('/api/v1/patient-imports', {
    params: { header: { 'x-file-name': encodeURIComponent(file.name) } },
    headers: { 'Content-Type': 'text/csv' }, body: '', bodySerializer: () => file,
  }));

export const changeImport = ({ id, version }: PeopleImport, body: PeopleChange): Promise<PeopleImport> =>
  answer(api.PATCH('/api/v1/patient-imports/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const runImport = ({ id, version }: PeopleImport): Promise<PeopleImport> =>
  answer(api.POST('/api/v1/patient-imports/{id}/run', { params: { path: { id }, header: ifMatch(version) } }));

export const discardImport = ({ id, version }: PeopleImport): Promise<void> =>
  done(api.DELETE('/api/v1/patient-imports/{id}', { params: { path: { id }, header: ifMatch(version) } }));

/** Portion by portion, until nothing is left to look at. */
export async function undoImport(id: string): Promise<Undone> {
  let takenBack = 0;
  const kept: Undone['kept'][number][] = [];
  for (;;) {
    const portion = await answer(api.POST('/api/v1/patient-imports/{id}/undo', { params: { path: { id } } }));
    takenBack += portion.takenBack;
    kept.push(...portion.kept);
    if (portion.left === 0) return { takenBack, kept, left: 0 };
  }
}
