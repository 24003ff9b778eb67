import { FileDrop } from './FileDrop';
import { QueueView } from './QueueView';
import { useImportQueue } from './use-import-queue';
import styles from './imports.module.css';

/** Choosing files and following them, one after the other. */
export const ImportDesk = () => {
  const queue = useImportQueue();
  return (
    <div className={styles.desk}>
      <FileDrop onFiles={queue.add} />
      <QueueView queue={queue} />
    </div>
  );
};
