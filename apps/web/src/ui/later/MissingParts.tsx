import { Button } from '@mantine/core';
import { giveUpMissingParts, missingParts, tryMissingParts } from '../../lib/missing-parts';
import { useReach } from '../../lib/online';
import { useStore } from '../../lib/store';
import { useUiWords } from '../words/ui-words';
import styles from './MissingParts.module.css';

/** Over the page, never in its place: what was opened could not be fetched. */
export const MissingParts = () => {
  const { missingPart } = useUiWords();
  const isOffline = useReach() === 'offline';
  if (useStore(missingParts).length === 0) return null;
  return (
    <div role="alert" className={styles.notice} data-print="hide">
      <p>{isOffline ? missingPart.offline : missingPart.failed}</p>
      <div className={styles.buttons}>
        <Button size="compact-md" onClick={() => void tryMissingParts()}>{missingPart.again}</Button>
        {missingPart.close !== undefined && <Button size="compact-md" variant="default" onClick={giveUpMissingParts}>{missingPart.close}</Button>}
      </div>
    </div>
  );
};
