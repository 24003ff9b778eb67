import { Button } from '@mantine/core';
import { IconCloudOff, IconLock, IconMapQuestion, IconRefreshAlert, type Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { networkCode, Problem } from '../../lib/api';
import { sentenceFor } from '../../lib/problems';
import { StateBlock } from './StateBlock';
import styles from './states.module.css';

interface Look {
  readonly Icon: TablerIcon;
  readonly title: string;
  readonly mayRetry: boolean;
}

const looks: Readonly<Record<string, Look>> = {
  [networkCode]: { Icon: IconCloudOff, title: 'No connection', mayRetry: true },
  'not-allowed': { Icon: IconLock, title: 'Not open to your role', mayRetry: false },
  'not-found': { Icon: IconMapQuestion, title: 'Not found', mayRetry: false },
  gone: { Icon: IconMapQuestion, title: 'No longer there', mayRetry: false },
};

const otherwise: Look = { Icon: IconRefreshAlert, title: 'This did not load', mayRetry: true };

interface ErrorStateProps {
  readonly error: unknown;
  readonly title?: string;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
}

export const ErrorState = ({ error, title, onRetry, action }: ErrorStateProps) => {
  const problem = error instanceof Problem ? error : undefined;
  const look = looks[problem?.code ?? ''] ?? otherwise;
  const retry = look.mayRetry && onRetry !== undefined && <Button variant="default" onClick={onRetry}>Try again</Button>;
  return (
    <StateBlock Icon={look.Icon} title={title ?? look.title} role="alert" action={action ?? (retry || undefined)}>
      {sentenceFor(error)}
      {problem?.requestId !== undefined && <p className={styles.reference}>Reference {problem.requestId}</p>}
    </StateBlock>
  );
};
