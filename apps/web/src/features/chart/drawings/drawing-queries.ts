// Drawings of one person: the list with what they cover, one whole drawing, and saving one.
import { checkDrawing, type BodyDrawing } from '@legwork/body-map';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../../lib/api';

export type DrawingRow = Schema['BodyDrawingRow'];
export type KeptDrawing = Omit<Schema['BodyDrawingResponse'], 'drawing'> & { readonly drawing: BodyDrawing };

const mostShown = 100;

export const drawingsQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId, 'body-drawings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/body-drawings', { params: { path: { id: patientId }, query: { limit: mostShown } }, signal })),
});

const nothing = (figure: string): BodyDrawing => ({ figure: figure === 'male' ? 'male' : 'female', strokes: [], paths: [] });

const kept = (response: Schema['BodyDrawingResponse']): KeptDrawing => {
  const checked = checkDrawing(response.drawing);
  return { ...response, drawing: checked.ok ? checked.value : nothing(response.figure) };
};

/** A drawing of one version never changes. */
export const drawingQuery = ({ id, version, patientId }: Pick<DrawingRow, 'id' | 'version' | 'patientId'>) => queryOptions({
  queryKey: ['patients', patientId, 'body-drawings', id, version],
  queryFn: async ({ signal }) => kept(await answer(api.GET('/api/v1/body-drawings/{id}', { params: { path: { id } }, signal }))),
  staleTime: Infinity,
});

export interface DrawingToSave {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly sessionId: string | null;
  /** The drawing that is being changed; undefined: a new one. */
  readonly before: Pick<DrawingRow, 'id' | 'version'> | undefined;
  readonly drawing: BodyDrawing;
  readonly key: string;
}

export async function saveDrawing({ patientId, episodeId, sessionId, before, drawing, key }: DrawingToSave): Promise<KeptDrawing> {
  const body = { drawing: { ...drawing } };
  return kept(before === undefined
    ? await answer(api.POST('/api/v1/patients/{id}/body-drawings', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body: { ...body, episodeId, sessionId } }))
    : await answer(api.PATCH('/api/v1/body-drawings/{id}', { params: { path: { id: before.id }, header: ifMatch(before.version) }, body })));
}
