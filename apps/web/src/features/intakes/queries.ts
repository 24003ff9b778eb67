// Reading and changing intakes. Everything here depends on the list, so one key begins them all.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, done, idempotencyKey, ifMatch, type Schema } from '../../lib/api';
import type { Intake, IntakeStatus } from './intake-states';

export type IntakeReview = Schema['IntakeReviewResponse'];
export type ReviewedAnswer = Schema['ReviewedAnswerResponse'];
export type AnswerValue = Schema['IntakeAnswerEdit']['value'];

export interface ShownLink {
  readonly url: string;
  readonly expiresAt: string;
}

export const shownLink = ({ url, expiresAt }: Schema['IntakeLinkResponse']): ShownLink => {
  if (url === null || expiresAt === null) throw new Error('A link that is shown has an address.');
  return { url, expiresAt };
};

export const intakesKey = ['intakes'] as const;

export const intakesQuery = (status: IntakeStatus) =>
  infiniteQueryOptions({
    queryKey: [...intakesKey, 'list', status],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/intakes', { params: { query: { status, limit: 100, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: [...intakesKey, id, 'review'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/intakes/{id}', { params: { path: { id } }, signal })),
    // A review that reloads while somebody reads it would move under their eyes.
    staleTime: 60_000,
  });

export const requestIntake = (patientId: string, body: Schema['IntakeRequest'], key: string) =>
  answer(api.POST('/api/v1/patients/{id}/intakes', { params: { path: { id: patientId } }, body, headers: idempotencyKey(key) }));

/** The secret is in the answer once; asking again makes another link and ends this one. */
export const makeLink = async (id: string): Promise<ShownLink> => shownLink(await answer(api.POST('/api/v1/intakes/{id}/link', { params: { path: { id } }, body: { sendBy: 'link' } })));

export const mailLink = (id: string) => answer(api.POST('/api/v1/intakes/{id}/link', { params: { path: { id } }, body: { sendBy: 'email' } }));

export const handOver = (id: string) => answer(api.POST('/api/v1/intakes/{id}/hand-over', { params: { path: { id } } }));

export const revokeLink = (id: string) => done(api.DELETE('/api/v1/intakes/{id}/link', { params: { path: { id } } }));

export const withdrawIntake = ({ id, version }: Intake) =>
  answer(api.POST('/api/v1/intakes/{id}/withdrawal', { params: { path: { id }, header: ifMatch(version) } }));

export const editAnswer = (review: IntakeReview, itemId: string, body: Schema['IntakeAnswerEdit']) =>
  answer(api.PUT('/api/v1/intakes/{id}/answers/{itemId}', { params: { path: { id: review.id, itemId }, header: ifMatch(review.version) }, body }));

export const acceptAnswer = ({ id, version }: IntakeReview, itemId: string) =>
  answer(api.POST('/api/v1/intakes/{id}/answers/{itemId}/acceptance', { params: { path: { id, itemId }, header: ifMatch(version) } }));

export const acceptIntake = ({ id, version }: IntakeReview) =>
  answer(api.POST('/api/v1/intakes/{id}/acceptance', { params: { path: { id }, header: ifMatch(version) } }));

export const returnIntake = ({ id, version }: IntakeReview, body: Schema['IntakeReturn']) =>
  answer(api.POST('/api/v1/intakes/{id}/return', { params: { path: { id }, header: ifMatch(version) }, body }));
