import { languageName, languageOf } from '@legwork/clinical';
import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { relationName } from './consent-words';
import { documentUrl, revokeConsent, type Consent } from './queries';
import styles from './consents.module.css';

export const SignedConsents = ({ patientId, consents }: { readonly patientId: string; readonly consents: readonly Consent[] }) => {
  const { clinic } = useSession();
  const [leaving, setLeaving] = useState<Consent>();
  return (
    <>
      <ul className={styles.signed}>
        {consents.map((consent) => (
          <li key={consent.id} className={styles.one} data-revoked={consent.revokedAt !== null || undefined}>
            <div className={styles.words}>
              <strong>{consent.signedName}</strong>
              <span className={styles.said}>
                {`Signed ${formatInstant(consent.signedAt, clinic.timeZone)} by ${relationName(consent.relation)}, ${consent.signatureKind === 'drawn' ? 'by hand' : 'name typed'} · Text ${consent.textNumber}, ${languageName[languageOf(consent.language)]}`}
              </span>
              {consent.revokedAt !== null && <span className={styles.revoked}>{`Withdrawn ${formatInstant(consent.revokedAt, clinic.timeZone)}${consent.revokedByName === null ? '' : `, recorded by ${consent.revokedByName}`}: ${consent.revokedReason ?? ''}`}</span>}
            </div>
            <div className={styles.actions}>
              <Button component="a" href={documentUrl(consent.id)} download variant="default" size="compact-md">PDF</Button>
              {consent.revokedAt === null && <Button variant="default" size="compact-md" onClick={() => setLeaving(consent)}>Withdraw …</Button>}
            </div>
          </li>
        ))}
      </ul>
      {leaving !== undefined && <Withdraw patientId={patientId} consent={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
};

const Withdraw = ({ patientId, consent, onClose }: { readonly patientId: string; readonly consent: Consent; readonly onClose: () => void }) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      opened onClose={onClose} title="Withdraw this consent?" confirmLabel="Withdraw consent"
      onConfirm={async () => {
        await revokeConsent(consent.id, reason.trim());
        await client.invalidateQueries({ queryKey: ['patients', patientId] });
        notify('Consent withdrawn');
      }}
    >
      <div className={styles.form}>
        <p>Nothing may be done until the person agrees again. What was signed stays on record.</p>
        <Textarea label="What the person said" value={reason} maxLength={500} autosize minRows={2} required onChange={(event) => setReason(event.currentTarget.value)} />
      </div>
    </ConfirmDialog>
  );
};
