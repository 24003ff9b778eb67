// Words of the printed page in each language a patient may have.
import type { IntakeLanguage } from '@legwork/clinical';

export interface PageWords {
  readonly pages: string;
  /** French sets a space before it. */
  readonly colon: string;
  readonly now: string;
  readonly emergency: string;
  readonly note: string;
  readonly by: string;
  readonly draft: string;
  readonly version: string;
  readonly agreed: string;
  readonly notAgreed: string;
  readonly printed: string;
}

export const PAGE_WORDS: Readonly<Record<IntakeLanguage, PageWords>> = {
  en: {
    pages: 'Page {page} of {pages}', colon: ':', now: 'Now', emergency: 'Emergency:', note: 'For you', by: 'by',
    draft: 'Not agreed yet', version: 'Version', agreed: 'Agreed by', notAgreed: 'I agree with this plan. Name, date and signature:', printed: 'Printed',
  },
  fr: {
    pages: 'Page {page} de {pages}', colon: ' :', now: 'Maintenant', emergency: 'Urgence :', note: 'Pour vous', by: 'd’ici le',
    draft: 'Pas encore convenu', version: 'Version', agreed: 'Accepté par', notAgreed: 'J’accepte ce plan. Nom, date et signature :', printed: 'Imprimé le',
  },
};
