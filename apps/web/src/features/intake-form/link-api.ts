// The patient's side of the API: open the link, prove the birth date, save, send.
import { answer, api, type Schema } from '../../lib/api';
import type { QueuedAnswer } from './answers/answer-queue';

export type LinkIntake = Schema['LinkIntakeResponse'];
export type LinkClinic = Schema['LinkExchangeResponse'];
export type LinkSubmitted = Schema['LinkSubmittedResponse'];

export const exchangeLink = (token: string): Promise<LinkClinic> => answer(api.POST('/api/v1/link/exchange', { body: { token } }));

export const checkLink = (token: string, birthDate: string): Promise<LinkIntake> =>
  answer(api.POST('/api/v1/link/check', { body: { token, birthDate } }));

export const readLinkIntake = (): Promise<LinkIntake> => answer(api.GET('/api/v1/link/intake'));

export const saveLinkAnswers = (answers: readonly QueuedAnswer[]): Promise<Schema['LinkAnswersSavedResponse']> =>
  answer(api.PUT('/api/v1/link/answers', { body: { answers: [...answers] } }));

export const submitLinkIntake = (consent: Schema['SubmissionConsent']): Promise<LinkSubmitted> =>
  answer(api.POST('/api/v1/link/submission', { body: { consent } }));
