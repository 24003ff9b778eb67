// Under a planned line: why it is limited or not offered, what may be done instead, and which letter covers it until when.
import { Button } from '@mantine/core';
import { formatDate } from '../../lib/dates';
import type { PlanIntervention } from './plan-queries';
import styles from './plans.module.css';

interface LimitLinesProps {
  readonly known: PlanIntervention | undefined;
  /** Why the clinic's settings stand against it */
  readonly outside: string | undefined;
  readonly withheld: string | undefined;
  /** Asks for a clearance; undefined for whoever may not */
  readonly onAsk: (() => void) | undefined;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const letterNames = { clearance: 'Cleared by a letter', override: 'Overridden in the clinic' } as const;

const letterWords = ({ kind, until, maxPressure }: PlanIntervention['limit']['clearances'][number]): string =>
  [letterNames[kind], ...(until === null ? [] : [`until ${formatDate(until)}`]), ...(maxPressure === null ? [] : [`pressure up to ${maxPressure}`])].join(', ');

export const LimitLines = ({ known, outside, withheld, onAsk }: LimitLinesProps) => {
  const { why = [], instead = [], clearances = [], clearable = false } = known?.limit ?? {};
  if (why.length + clearances.length === 0 && withheld === undefined && outside === undefined) return null;
  return (
    <ul className={styles.rowWhy}>
      {outside !== undefined && <li>{outside}</li>}
      {why.map((words) => <li key={words}>{words}</li>)}
      {withheld !== undefined && <li>Not yet: {lower(withheld)}</li>}
      {instead.length > 0 && <li><strong>Instead:</strong> {instead.join('; ')}</li>}
      {clearances.map((letter) => <li key={letter.id}>{letterWords(letter)}</li>)}
      {clearable && <li>A written clearance can allow it. {onAsk !== undefined && <Button variant="default" size="compact-sm" onClick={onAsk}>Request clearance</Button>}</li>}
    </ul>
  );
};
