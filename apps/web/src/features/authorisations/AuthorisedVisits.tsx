// What is authorised for a person, how much of it is used, and when it ends.
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { Dialog } from '../../ui/dialog/Dialog';
import { Loaded } from '../../ui/states/Loaded';
import { AuthorisationForm } from './AuthorisationForm';
import { courseWords, periodWords, sourceWords, usedWords } from './authorisation-words';
import { type Authorisation, authorisationsQuery, changeAuthorisation } from './queries';
import { RenewalLetter } from './RenewalLetter';
import styles from './authorisations.module.css';

type Open =
  | { readonly kind: 'new' }
  | { readonly kind: 'change' | 'renew' | 'letter' | 'close'; readonly item: Authorisation };

const titles: Readonly<Record<Open['kind'], string>> = { new: 'Authorised visits', change: 'Change what is authorised', renew: 'Renewed', letter: 'Ask for more visits', close: 'Close this authorisation?' };

interface RowProps {
  readonly item: Authorisation;
  readonly canWriteLetter: boolean;
  readonly onOpen: (open: Open) => void;
}

const Row = ({ item, canWriteLetter, onOpen }: RowProps) => (
  <li className={styles.row}>
    <div>
      <b>{sourceWords[item.source]}{item.reference === null ? '' : ` ${item.reference}`}</b> · {usedWords(item)}
      <br /><span className={styles.quiet}>{[periodWords(item), ...(item.note === null ? [] : [item.note]), ...(item.status === 'closed' ? ['closed'] : [])].join(' · ')}</span>
      {item.words.length > 0 && <p className={item.isRunningOut ? styles.warning : styles.quiet}>{item.isRunningOut && <IconAlertTriangle size={16} aria-hidden />} {item.words.join('. ')}.</p>}
    </div>
    {item.status === 'active' && (
      <div className={styles.buttons}>
        {canWriteLetter && <Button variant="default" onClick={() => onOpen({ kind: 'letter', item })}>Letter …</Button>}
        <Button variant="default" onClick={() => onOpen({ kind: 'renew', item })}>Renew …</Button>
        <Button variant="default" onClick={() => onOpen({ kind: 'change', item })}>Change …</Button>
        <Button variant="default" onClick={() => onOpen({ kind: 'close', item })}>Close …</Button>
      </div>
    )}
  </li>
);

export const AuthorisedVisits = ({ patientId }: { readonly patientId: string }) => {
  const queries = useQueryClient();
  const today = useToday();
  const query = useQuery(authorisationsQuery(patientId));
  const [open, setOpen] = useState<Open>();
  const refresh = async (): Promise<void> => {
    setOpen(undefined);
    await queries.invalidateQueries({ queryKey: ['patients', patientId] });
    await queries.invalidateQueries({ queryKey: ['plans'] });
  };
  return (
    <Loaded query={query} label="Loading authorised visits">
      {(all) => (
        <div className={styles.form}>
          {courseWords(all) !== '' && <p>{courseWords(all)}</p>}
          {all.items.length === 0 ? <p className={styles.quiet}>Nothing limits the visits.</p> : (
            <ul className={styles.rows} aria-label="Authorisations">
              {all.items.map((item) => <Row key={item.id} item={item} canWriteLetter={all.canWriteLetter} onOpen={setOpen} />)}
            </ul>
          )}
          <div className={styles.buttons}><Button variant="default" onClick={() => setOpen({ kind: 'new' })}>Add authorised visits …</Button></div>
          {open?.kind === 'close' && (
            <ConfirmDialog opened onClose={() => setOpen(undefined)} title={titles.close} confirmLabel="Close it" onConfirm={() => changeAuthorisation(open.item, { status: 'closed' }).then(refresh)}>
              It stays on record and no longer limits what is booked.
            </ConfirmDialog>
          )}
          {open !== undefined && open.kind !== 'close' && (
            <Dialog opened onClose={() => setOpen(undefined)} title={titles[open.kind]} size={open.kind === 'letter' ? 'lg' : 'md'}>
              {open.kind === 'letter' ? <RenewalLetter id={open.item.id} /> : (
                <AuthorisationForm
                  patientId={patientId} today={today} changes={open.kind === 'change' ? open.item : undefined} renews={open.kind === 'renew' ? open.item : undefined}
                  onDone={refresh} onCancel={() => setOpen(undefined)}
                />
              )}
            </Dialog>
          )}
        </div>
      )}
    </Loaded>
  );
};
