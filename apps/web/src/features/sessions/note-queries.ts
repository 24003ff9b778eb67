import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

export type Note = Schema['SessionNoteResponse'];
export type VisitType = Note['visitType'];
export type PatientName = Schema['PatientResponse'];
export type SigningCheck = Schema['SigningCheckResponse'];
export type SigningRemark = Schema['SigningRemark'];

export const noteKey = (sessionId: string) => ['sessions', sessionId] as const;

export const noteQuery = (sessionId: string) => queryOptions({
  queryKey: noteKey(sessionId),
  queryFn: ({ signal }) => answer(api.GET('/api/v1/sessions/{id}', { params: { path: { id: sessionId } }, signal })),
});

export const patientQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}', { params: { path: { id: patientId } }, signal })),
  staleTime: 60_000,
});

/** The newest signed visit before this one, in full; null when there is none. */
export const lastVisitQuery = ({ id, patientId }: Pick<Note, 'id' | 'patientId'>) => queryOptions({
  queryKey: ['patients', patientId, 'sessions', 'last-before', id],
  queryFn: async ({ signal }): Promise<Note | null> => {
    const { items } = await answer(api.GET('/api/v1/patients/{id}/sessions', {
      params: { path: { id: patientId }, query: { status: 'signed', limit: 5 } }, signal,
    }));
    const last = items.find((row) => row.id !== id && row.visitType !== 'not-treated');
    return last === undefined ? null : answer(api.GET('/api/v1/sessions/{id}', { params: { path: { id: last.id } }, signal }));
  },
  staleTime: Infinity,
});

/** A fresh representation goes where every part of the screen reads it. */
export const keepNote = (note: Note): Note => {
  queryClient.setQueryData(noteKey(note.id), note);
  return note;
};

export const refreshNote = (sessionId: string): Promise<void> => queryClient.invalidateQueries({ queryKey: noteKey(sessionId) });

export const readSigningCheck = (sessionId: string): Promise<SigningCheck> =>
  answer(api.GET('/api/v1/sessions/{id}/signing-check', { params: { path: { id: sessionId } } }));

/** What lists show of a visit changes with its signature. */
export const forgetLists = (patientId: string): Promise<unknown> => Promise.all([
  queryClient.invalidateQueries({ queryKey: ['patients', patientId] }),
  queryClient.invalidateQueries({ queryKey: ['sessions', 'list'] }),
  queryClient.invalidateQueries({ queryKey: ['tasks'] }),
  queryClient.invalidateQueries({ queryKey: ['home'] }),
]);

export const signNote = async (sessionId: string, version: number, warningsSeen: boolean): Promise<Note> => {
  const note = await answer(api.POST('/api/v1/sessions/{id}/signature', {
    params: { path: { id: sessionId }, header: ifMatch(version) }, body: { warningsSeen },
  }));
  keepNote(note);
  void forgetLists(note.patientId);
  return note;
};

export const withdrawNote = async (sessionId: string, version: number, reason: string): Promise<Note> => {
  const note = await answer(api.POST('/api/v1/sessions/{id}/withdrawal', {
    params: { path: { id: sessionId }, header: ifMatch(version) }, body: { reason },
  }));
  keepNote(note);
  void forgetLists(note.patientId);
  return note;
};
