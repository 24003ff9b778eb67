import { IconInbox, type Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { StateBlock } from './StateBlock';

interface EmptyStateProps {
  /** Says what is not there, for example "No findings yet" */
  readonly title: ReactNode;
  /** What will appear here, or how to make the first one */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly Icon?: TablerIcon;
}

export const EmptyState = ({ Icon = IconInbox, ...rest }: EmptyStateProps) => <StateBlock Icon={Icon} {...rest} />;
