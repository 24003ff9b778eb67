import { Button } from '@mantine/core';
import { Section } from '../../ui/page/Section';
import { FileDrop } from './FileDrop';
import { RunList } from './RunList';
import { useImportRun } from './use-import-run';
import styles from './imports.module.css';

export const ImportUpload = () => {
  const { files, settled, busy, add, retry, clear } = useImportRun();
  return (
    <Section title="Bring in records" actions={files.length > 0 && !busy && <Button variant="default" size="compact-md" onClick={clear}>Clear list</Button>}>
      <div className={styles.upload}>
        <FileDrop onFiles={add} />
        {files.length > 0 && <RunList files={files} settled={settled} onRetry={retry} />}
      </div>
    </Section>
  );
};
