// Choose files or drop them here: a file input as large as the area it stands in, so that the browser does both.
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './imports.module.css';

export const FileDrop = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const [over, setOver] = useState(false);
  return (
    <label className={classNames(styles.drop, over && styles.over)}>
      <IconFileImport size={28} stroke={1.5} aria-hidden />
      <span className={styles.dropTitle}>Choose files or drop them here</span>
      <span className={styles.quiet}>FHIR R4 bundles as .json, up to 32 MB each, several at once</span>
      <input
        className={styles.input} type="file" multiple accept=".json,application/json,application/fhir+json"
        onDragEnter={() => setOver(true)} onDragLeave={() => setOver(false)} onDrop={() => setOver(false)}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
};
