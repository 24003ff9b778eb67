// The patient's side of a plan: open the link, prove the birth date, agree, mark.
import type { IntakeLanguage } from '@legwork/clinical';
import { answer, api, type Schema } from '../../lib/api';

export type Care = Schema['CareResponse'];
export type CareDoor = Schema['CareDoorResponse'];
export type Done = Care['done'][number];
export type Mark = Schema['CareMark'];

export const exchangeCare = (token: string): Promise<CareDoor> => answer(api.POST('/api/v1/link/care/exchange', { body: { token } }));
export const checkCare = (token: string, birthDate: string): Promise<Care> => answer(api.POST('/api/v1/link/care/check', { body: { token, birthDate } }));
export const readCare = (language?: IntakeLanguage): Promise<Care> => answer(api.GET('/api/v1/link/care', { params: { query: language === undefined ? {} : { language } } }));
export const sendMarks = (marks: readonly Mark[]): Promise<readonly Done[]> => answer(api.PUT('/api/v1/link/care/done', { body: { marks: [...marks] } })).then(({ done }) => done);
export const agree = (body: Schema['CareAgreement']): Promise<Care> => answer(api.POST('/api/v1/link/care/agreement', { body }));
export const documentUrl = (language: IntakeLanguage): string => `/api/v1/link/care/document?language=${language}`;
