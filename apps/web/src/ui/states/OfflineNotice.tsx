import { IconCloudOff } from '@tabler/icons-react';
import { useReach } from '../../lib/online';
import { useUiWords } from '../words/ui-words';
import styles from './states.module.css';

/** A strip above everything while the server cannot be reached. */
export const OfflineNotice = () => {
  const words = useUiWords();
  return (
    <div role="status" className={styles.offlinePlace} data-print="hide">
      {useReach() === 'offline' && (
        <div className={styles.offline} data-offline>
          <IconCloudOff size={16} aria-hidden />
          {words.offline}
        </div>
      )}
    </div>
  );
};
