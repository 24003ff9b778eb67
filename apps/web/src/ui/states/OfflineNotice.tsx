import { IconCloudOff } from '@tabler/icons-react';
import { useReach } from '../../lib/online';
import styles from './states.module.css';

/** A strip above everything while the server cannot be reached. */
export const OfflineNotice = () => (
  <div role="status" className={styles.offlinePlace} data-print="hide">
    {useReach() === 'offline' && (
      <div className={styles.offline} data-offline>
        <IconCloudOff size={16} aria-hidden />
        No connection. You can go on typing; it is kept on this device and sent later.
      </div>
    )}
  </div>
);
