import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, done, idempotencyKey, type Schema } from '../../lib/api';

export type Attachment = Schema['AttachmentResponse'];
export type NewAttachment = Schema['NewAttachment'];
export type AttachmentKind = Attachment['kind'];

export const attachmentsKey = (referralId: string) => ['referrals', referralId, 'attachments'] as const;

/** What may be done with papers follows the state of their referral. */
export const attachmentsQuery = (referralId: string, status: string) => queryOptions({
  queryKey: [...attachmentsKey(referralId), status],
  placeholderData: keepPreviousData,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/{id}/attachments', { params: { path: { id: referralId } }, signal })),
});

const formOf = (about: NewAttachment, file: Blob): FormData => {
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  form.append('file', file, 'paper');
  return form;
};

export const addAttachment = (referralId: string, about: NewAttachment, file: Blob, key: string): Promise<Attachment> =>
  answer(api.POST('/api/v1/referrals/{id}/attachments', {
    params: { path: { id: referralId } }, headers: idempotencyKey(key), body: { about, file: '' }, bodySerializer: () => formOf(about, file),
  }));

export const removeAttachment = (id: string, reason: string): Promise<void> => done(api.POST('/api/v1/attachments/{id}/removal', { params: { path: { id } }, body: { reason } }));

export const contentUrl = (id: string): string => `/api/v1/attachments/${id}/content`;
