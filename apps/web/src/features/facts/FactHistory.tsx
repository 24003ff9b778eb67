import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { ErrorState } from '../../ui/states/ErrorState';
import { answerWords } from './answer-words';
import { whoSaid } from './fact-words';
import { factHistoryQuery, type Fact } from './queries';
import styles from './facts.module.css';

/** Every answer to one question, the latest first; nothing is ever overwritten. */
export const FactHistory = ({ patientId, fact, onClose }: { readonly patientId: string; readonly fact: Fact; readonly onClose: () => void }) => {
  const { clinic } = useSession();
  const query = useInfiniteQuery(factHistoryQuery(patientId, fact.factId));
  return (
    <Dialog opened onClose={onClose} title={fact.question} size="lg">
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      <ul className={styles.list}>
        {(query.data?.pages ?? []).flatMap((page) => page.items).map((one) => (
          <li key={one.id} className={styles.fact}>
            <strong className={styles.value}>{one.withdrawn ? `Taken back: ${answerWords(one.value)}` : answerWords(one.value)}</strong>
            <span className={styles.said}>{formatInstant(one.recordedAt, clinic.timeZone)} · {whoSaid(one)}{one.note !== null && ` · ${one.note}`}</span>
          </li>
        ))}
      </ul>
      {(query.isPending || query.hasNextPage) && <Button variant="default" loading={query.isFetching} onClick={() => void query.fetchNextPage()}>Load more</Button>}
    </Dialog>
  );
};
