// The patient's side of the API: open the link, prove the birth date, save, send.
import { answer, api, done, type Schema } from '../../lib/api';
import type { IntakeLanguage } from '@legwork/clinical';
import type { QueuedAnswer } from './answers/answer-queue';

export type LinkIntake = Schema['LinkIntakeResponse'];
export type LinkClinic = Schema['LinkExchangeResponse'];
export type LinkSubmitted = Schema['LinkSubmittedResponse'];
export type AreaChoice = Schema['SubmissionAreaChoice'];

export const exchangeLink = (token: string): Promise<LinkClinic> => answer(api.POST('/api/v1/link/exchange', { body: { token } }));

export const checkLink = (token: string, birthDate: string): Promise<LinkIntake> =>
  answer(api.POST('/api/v1/link/check', { body: { token, birthDate } }));

export const readLinkIntake = (): Promise<LinkIntake> => answer(api.GET('/api/v1/link/intake'));

/** The clinic's messages and the rules' words follow the language on the screen. */
export const changeLinkLanguage = (language: IntakeLanguage): Promise<void> => done(api.PUT('/api/v1/link/language', { body: { language } }));

/** `sentAt` is this device's clock: the server corrects the times of a phone whose clock is wrong. */
export const saveLinkAnswers = (answers: readonly QueuedAnswer[]): Promise<Schema['LinkAnswersSavedResponse']> =>
  answer(api.PUT('/api/v1/link/answers', { body: { sentAt: new Date().toISOString(), answers: [...answers] } }));

export const submitLinkIntake = (consent: Schema['SubmissionConsent']): Promise<LinkSubmitted> =>
  answer(api.POST('/api/v1/link/submission', { body: { consent } }));
