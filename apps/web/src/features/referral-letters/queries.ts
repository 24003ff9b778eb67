import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';
import { isUnderWay } from '../../lib/mail-words';

export type LetterState = Schema['ReferralLetterStateResponse'];
export type LetterTexts = Schema['LetterPartsResponse'];
export type InboundLetter = Schema['InboundLetterResponse'];
export type InboundFacts = Schema['InboundLetterFacts'];
export type NewInboundReferral = Schema['NewInboundReferral'];

/** What the screen knows of the referral that a letter belongs to. */
export type LetterReferral = Pick<Schema['ReferralResponse'], 'id' | 'patientId' | 'direction' | 'status' | 'version' | 'toName' | 'can'>;

const lookAgainMs = 3_000;

/** Everything of one referral hangs on this key. */
export const referralKey = (id: string) => ['referrals', id] as const;

/** A new version of the referral may be a new state of its letter. */
export const letterQuery = ({ id, version }: Pick<LetterReferral, 'id' | 'version'>) => queryOptions({
  queryKey: [...referralKey(id), 'letter', version],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/{id}/letter', { params: { path: { id } }, signal })),
  placeholderData: keepPreviousData,
});

export const signLetter = ({ id, version }: Pick<LetterReferral, 'id' | 'version'>, wordsSeen: boolean) =>
  answer(api.POST('/api/v1/referrals/{id}/letter/signature', { params: { path: { id }, header: ifMatch(version) }, body: wordsSeen ? { wordsSeen } : {} }));

export const writeLetter = ({ id, version }: Pick<LetterReferral, 'id' | 'version'>, letter: LetterTexts) =>
  answer(api.PATCH('/api/v1/referrals/{id}', { params: { path: { id }, header: ifMatch(version) }, body: { letter } }));

export const askForInformation = ({ id, version }: Pick<LetterReferral, 'id' | 'version'>, note: string, byMail: boolean) =>
  answer(api.POST('/api/v1/referrals/{id}/steps', { params: { path: { id }, header: ifMatch(version) }, body: { step: 'ask-for-information', note, ...(byMail && { way: 'email' as const }) } }));

export const inboundLetterQuery = ({ id, version }: Pick<LetterReferral, 'id' | 'version'>) => queryOptions({
  queryKey: [...referralKey(id), 'inbound-letter', version],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/{id}/inbound-letter', { params: { path: { id } }, signal })),
  placeholderData: keepPreviousData,
  // A question that is on its way arrives within seconds.
  refetchInterval: ({ state }) => (state.data?.asked.some(({ mail }) => isUnderWay(mail)) === true ? lookAgainMs : false),
});

export const writeInboundLetter = (id: string, version: number, body: InboundFacts) =>
  answer(api.PUT('/api/v1/referrals/{id}/inbound-letter', { params: { path: { id }, header: ifMatch(version) }, body }));

export const beginInbound = (patientId: string, body: NewInboundReferral, key: string) =>
  answer(api.POST('/api/v1/patients/{id}/inbound-referrals', { params: { path: { id: patientId } }, body, headers: idempotencyKey(key) }));

export const membersQuery = queryOptions({
  queryKey: ['people', 'owners'],
  queryFn: async ({ signal }) => {
    const { items } = await answer(api.GET('/api/v1/people', { params: { query: { limit: 100 } }, signal }));
    return items.filter(({ status }) => status === 'active');
  },
  staleTime: 300_000,
});

export const letterUrl = (id: string): string => `/api/v1/referrals/${id}/letter/document`;
export const patientCopyUrl = (id: string, language: 'en' | 'fr'): string => `/api/v1/referrals/${id}/letter/patient-copy?language=${language}`;
