import { IconCheck, IconCircleDashed, IconClockExclamation, IconTrendingUp, type Icon as TablerIcon } from '@tabler/icons-react';
import type { PlanGoal } from './plan-queries';
import styles from './plans.module.css';

const looks: Readonly<Record<PlanGoal['status'], { readonly word: string; readonly Icon: TablerIcon }>> = {
  met: { word: 'Met', Icon: IconCheck },
  'on-track': { word: 'On track', Icon: IconTrendingUp },
  behind: { word: 'Behind', Icon: IconClockExclamation },
  'not-enough-data': { word: 'Not enough data', Icon: IconCircleDashed },
};

/** From data alone; no colour of the screening. */
export const GoalStatus = ({ status }: { readonly status: PlanGoal['status'] }) => {
  const { word, Icon } = looks[status];
  return <span className={styles.goalStatus} data-status={status}><Icon size={16} aria-hidden />{word}</span>;
};
