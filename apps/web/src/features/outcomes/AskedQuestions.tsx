// What the patient was asked by link: how that stands, and taking it back while nobody has answered.
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { relativeDay } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { isWaiting, measuresOf, shownRequests } from './asked-words';
import { withdrawRequest, type OutcomeRequest } from './queries';
import styles from './outcomes.module.css';

const stateWords: Readonly<Record<OutcomeRequest['state'], string>> = { waiting: 'waits behind the link of the plan', sent: 'sent, not answered yet', answered: 'answered', withdrawn: 'withdrawn' };

interface AskedQuestionsProps {
  readonly patientId: string;
  readonly requests: readonly OutcomeRequest[];
  readonly mayRecord: boolean;
}

export const AskedQuestions = ({ patientId, requests, mayRecord }: AskedQuestionsProps) => {
  const today = useToday();
  const client = useQueryClient();
  const [withdrawing, setWithdrawing] = useState<OutcomeRequest>();
  const shown = shownRequests(requests);
  const withdraw = async (id: string): Promise<void> => {
    // Also after a refusal: the patient may have answered meanwhile.
    await withdrawRequest(id).finally(() => void client.invalidateQueries({ queryKey: ['patients', patientId] }));
    notify('The questions are withdrawn');
  };
  if (shown.length === 0) return null;
  return (
    <>
      <ul className={styles.asked} aria-label="Asked by link">
        {shown.map((request) => (
          <li key={request.id}>
            <span className={styles.quiet}>
              Asked {request.requestedByName === null ? 'before the visit' : `by ${request.requestedByName}`}: {measuresOf(request)} · {stateWords[request.state]}{isWaiting(request) && ` · wanted ${relativeDay(request.dueOn, today)}`}
            </span>
            {mayRecord && isWaiting(request) && <Button variant="default" size="compact-md" onClick={() => setWithdrawing(request)}>Withdraw</Button>}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={withdrawing !== undefined} onClose={() => setWithdrawing(undefined)} title="Withdraw these questions?" confirmLabel="Withdraw questions"
        onConfirm={() => (withdrawing === undefined ? undefined : withdraw(withdrawing.id))}
      >
        The page of the plan no longer asks for {withdrawing === undefined ? 'them' : measuresOf(withdrawing)}. {withdrawing?.state === 'sent' && 'An e-mail that has arrived stays, and leads to a page without questions.'}
      </ConfirmDialog>
    </>
  );
};
