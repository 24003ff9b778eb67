// What is authorised for a person, how much of it is used, and when it ends.
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { later } from '../../ui/later/later';
import { Loaded } from '../../ui/states/Loaded';
import type { OpenAuthorisation } from './AuthorisationDialog';
import { courseWords, periodWords, sourceWords, subjectWords, usedWords } from './authorisation-words';
import { type Authorisation, type Authorisations, authorisationsQuery } from './queries';
import styles from './authorisations.module.css';

const AuthorisationDialog = later(async () => ({ default: (await import('./AuthorisationDialog')).AuthorisationDialog }));

interface RowProps {
  readonly item: Authorisation;
  readonly all: Authorisations;
  readonly onOpen: (open: OpenAuthorisation) => void;
}

const Row = ({ item, all, onOpen }: RowProps) => (
  <li className={styles.row}>
    <div>
      <b>{sourceWords[item.source]}{item.reference === null ? '' : ` ${item.reference}`}</b> · {usedWords(item)}
      <br /><span className={styles.quiet}>{[periodWords(item), ...subjectWords(item, all), ...(item.note === null ? [] : [item.note]), ...(item.status === 'closed' ? ['closed'] : [])].join(' · ')}</span>
      {item.words.length > 0 && <p className={item.isRunningOut ? styles.warning : styles.quiet}>{item.isRunningOut && <IconAlertTriangle size={16} aria-hidden />} {item.words.join('. ')}.</p>}
    </div>
    {item.status === 'active' && (
      <div className={styles.buttons}>
        {all.canWriteLetter && <Button variant="default" onClick={() => onOpen({ kind: 'letter', item })}>Letter …</Button>}
        <Button variant="default" onClick={() => onOpen({ kind: 'renew', item })}>Renew …</Button>
        <Button variant="default" onClick={() => onOpen({ kind: 'change', item })}>Change …</Button>
        <Button variant="default" onClick={() => onOpen({ kind: 'close', item })}>Close …</Button>
      </div>
    )}
  </li>
);

export const AuthorisedVisits = ({ patientId }: { readonly patientId: string }) => {
  const queries = useQueryClient();
  const query = useQuery(authorisationsQuery(patientId));
  const [open, setOpen] = useState<OpenAuthorisation>();
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
              {all.items.map((item) => <Row key={item.id} item={item} all={all} onOpen={setOpen} />)}
            </ul>
          )}
          <div className={styles.buttons}><Button variant="default" onClick={() => setOpen({ kind: 'new' })}>Add authorised visits …</Button></div>
          {open !== undefined && <AuthorisationDialog patientId={patientId} subjects={all} open={open} onClose={() => setOpen(undefined)} onDone={refresh} />}
        </div>
      )}
    </Loaded>
  );
};
