import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, Problem, type Schema } from '../../lib/api';

export type ClinicSettings = Schema['ClinicResponse'];
export type ClinicChange = Schema['ClinicChange'];
export type Language = ClinicSettings['defaultLanguage'];
export type ConsentText = Schema['ConsentTextResponse'];

export const clinicKey = ['clinic'] as const;

export const clinicQuery = queryOptions({
  queryKey: [...clinicKey, 'settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clinic', { signal })),
});

export const changeClinic = ({ version }: ClinicSettings, body: ClinicChange): Promise<ClinicSettings> =>
  answer(api.PATCH('/api/v1/clinic', { params: { header: ifMatch(version) }, body }));

/** null: none was published in that language yet. */
export const consentTextQuery = (language: Language) => queryOptions({
  queryKey: [...clinicKey, 'consent-text', language],
  queryFn: async ({ signal }): Promise<ConsentText | null> => {
    try {
      return await answer(api.GET('/api/v1/consent-texts/current', { params: { query: { language } }, signal }));
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') return null;
      throw error;
    }
  },
});

export const publishConsentText = (body: Schema['NewConsentText'], key: string): Promise<ConsentText> =>
  answer(api.POST('/api/v1/consent-texts', { headers: idempotencyKey(key), body }));
