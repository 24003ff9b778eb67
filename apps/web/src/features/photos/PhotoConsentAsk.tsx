// The patient is asked where the photograph is about to be taken, and the answer goes on record.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { networkCode, newIdempotencyKey } from '../../lib/api';
import { hasCode, sentenceFor } from '../../lib/problems';
import { photosKey, recordPhotoConsent, type PhotoConsent } from './photo-queries';
import styles from './photos.module.css';

export type Agreement = 'granted' | 'ask-each-time';

interface PhotoConsentAskProps {
  readonly patientId: string;
  readonly standing: Extract<PhotoConsent, 'not-asked' | 'refused'> | 'unknown';
  /** Without a connection the answer is recorded together with the photograph. */
  readonly onAgreedHere: (agreement: Agreement) => void;
}

const leads = {
  'not-asked': 'Has not been asked about photographs yet. They show how a place looks and are seen by those who treat here.',
  refused: 'Does not agree to photographs. Ask again only if the patient brings it up.',
  unknown: 'Without a connection it is not known what the patient said about photographs. Ask now; the answer is recorded with the picture.',
} as const;

export const PhotoConsentAsk = ({ patientId, standing, onAgreedHere }: PhotoConsentAskProps) => {
  const client = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  const record = useMutation({
    mutationFn: (choice: Agreement | 'refused') => recordPhotoConsent(patientId, choice, key),
    onSuccess: async () => {
      setKey(newIdempotencyKey());
      await Promise.all([client.invalidateQueries({ queryKey: photosKey(patientId) }), client.invalidateQueries({ queryKey: ['patients', patientId, 'consents'] })]);
    },
    onError: (cause, choice) => {
      if (choice !== 'refused' && hasCode(cause, networkCode)) onAgreedHere(choice);
    },
  });
  return (
    <div className={styles.consent} role="group" aria-label="Consent to photographs">
      <p className={styles.quiet}>{leads[standing]}</p>
      <div className={styles.buttons}>
        <Button variant={standing === 'refused' ? 'default' : 'filled'} loading={record.isPending} onClick={() => record.mutate('granted')}>Patient agrees</Button>
        <Button variant="default" disabled={record.isPending} onClick={() => record.mutate('ask-each-time')}>Agrees, ask each time</Button>
        {standing !== 'refused' && <Button variant="default" disabled={record.isPending} onClick={() => record.mutate('refused')}>Does not agree</Button>}
      </div>
      {record.isError && <p role="alert" className={styles.failure}>{sentenceFor(record.error)}</p>}
    </div>
  );
};
