import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type InvitationPreview = Schema['InvitationPreviewResponse'];

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => answer(api.POST('/api/v1/invitations/preview', { body: { token }, signal })),
    staleTime: Infinity,
    retry: false,
  });
