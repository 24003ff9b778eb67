import { Button } from '@mantine/core';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import type { Screening } from './screening-queries';
import { stopOf } from './stop-level';
import styles from './stop.module.css';

interface StopBannerProps {
  readonly screening: Screening;
  readonly isNotTreated: boolean;
  readonly onNotTreated: () => void;
  readonly onRefer: () => void;
}

/** An emergency or a stop is said at once, with what to do and what to say. */
export const StopBanner = ({ screening, isNotTreated, onNotTreated, onRefer }: StopBannerProps) => {
  const stop = stopOf(screening.summary);
  if (stop === undefined) return null;
  const { level, lines } = stop;
  return (
    <SeverityBanner level={level} title={lines[0]?.reason ?? 'stop here'} urgent>
      <div className={styles.body}>
        {lines.slice(1).map(({ ruleId, reason }) => <p key={ruleId}>{reason}</p>)}
        {[...new Set(lines.map(({ scopeWording }) => scopeWording))].map((words) => <p key={words}>To say: “{words}”</p>)}
        <div className={styles.ways}>
          {!isNotTreated && <Button variant="default" onClick={onNotTreated}>Not treated today</Button>}
          <Button variant="default" onClick={onRefer}>Refer</Button>
        </div>
      </div>
    </SeverityBanner>
  );
};
