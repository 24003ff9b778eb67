import { answer, api, idempotencyKey, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

type NewReferral = Schema['NewReferral'];

/** A letter that begins with the rule behind it; edited and sent on its own page. */
export const draftLetter = async (patientId: string, body: NewReferral, key: string): Promise<string> => {
  const { id } = await answer(api.POST('/api/v1/patients/{id}/referrals', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));
  await Promise.all([queryClient.invalidateQueries({ queryKey: ['patients', patientId] }), queryClient.invalidateQueries({ queryKey: ['referrals'] })]);
  return id;
};
