import { Button } from '@mantine/core';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import type { SafetyLine, Screening } from './screening-queries';
import styles from './stop.module.css';

interface StopBannerProps {
  readonly screening: Screening;
  readonly isNotTreated: boolean;
  readonly onNotTreated: () => void;
  readonly onRefer: () => void;
}

/** A part that must not be touched and has to be seen by somebody stops the visit as much as a stop of all of it. */
const stops = ({ level, urgency, cleared }: SafetyLine): boolean =>
  !cleared && (level === 'emergency' || (level === 'do-not-treat-refer' && urgency !== null));

/** An emergency or a stop is said at once, with what to do and what to say. */
export const StopBanner = ({ screening, isNotTreated, onNotTreated, onRefer }: StopBannerProps) => {
  const { status, lines } = screening.summary;
  const isStopped = status === 'emergency' || status === 'do-not-treat-refer';
  const level = isStopped ? status : lines.find(stops)?.level;
  if (level === undefined) return null;
  const strongest = lines.filter((line) => line.level === level && (isStopped || stops(line)));
  return (
    <SeverityBanner level={level} title={strongest[0]?.reason ?? 'stop here'} urgent>
      <div className={styles.body}>
        {strongest.slice(1).map(({ ruleId, reason }) => <p key={ruleId}>{reason}</p>)}
        {strongest.map(({ ruleId, scopeWording }) => <p key={ruleId}>To say: “{scopeWording}”</p>)}
        <div className={styles.ways}>
          {!isNotTreated && <Button variant="default" onClick={onNotTreated}>Not treated today</Button>}
          <Button variant="default" onClick={onRefer}>Refer</Button>
        </div>
      </div>
    </SeverityBanner>
  );
};
