// The steps of signing that are taken from a screen: send, take back, return; and who may be asked.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../lib/api';
import { forgetLists, keepNote, type Note } from './note-queries';

export const noteDocumentUrl = (sessionId: string): string => `/api/v1/sessions/${sessionId}/document`;

export const coSignersQuery = (sessionId: string) => queryOptions({
  queryKey: ['sessions', sessionId, 'co-signers'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/sessions/{id}/co-signers', { params: { path: { id: sessionId } }, signal })),
  staleTime: 60_000,
});

const kept = (note: Note): Note => {
  keepNote(note);
  void forgetLists(note.patientId);
  return note;
};

export interface Sending {
  readonly askedId: string | null;
  readonly comment: string | null;
  readonly warningsSeen: boolean;
}

export const sendNote = async (id: string, version: number, body: Sending): Promise<Note> =>
  kept(await answer(api.POST('/api/v1/sessions/{id}/co-signature-request', { params: { path: { id }, header: ifMatch(version) }, body })));

export const recallNote = async (id: string, version: number): Promise<Note> =>
  kept(await answer(api.POST('/api/v1/sessions/{id}/recall', { params: { path: { id }, header: ifMatch(version) } })));

export const returnNote = async (id: string, version: number, comment: string): Promise<Note> =>
  kept(await answer(api.POST('/api/v1/sessions/{id}/return', { params: { path: { id }, header: ifMatch(version) }, body: { comment } })));
