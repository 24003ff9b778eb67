// The patient's side of what is asked before a visit.
import { answer, api, type Schema } from '../../../lib/api';

export type Questions = Schema['CareQuestionsResponse'];
export type CareAnswers = Schema['CareAnswers'];

export const readQuestions = async (): Promise<Questions | null> => (await answer(api.GET('/api/v1/link/care/questions'))).questions;
export const sendAnswers = (body: CareAnswers): Promise<unknown> => answer(api.POST('/api/v1/link/care/questions/answers', { body }));
