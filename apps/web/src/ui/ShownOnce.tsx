// A secret that the server does not keep: shown this once, to be copied.
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { copyText } from './notices/copy-text';
import styles from './ShownOnce.module.css';

interface ShownOnceProps {
  /** That it is shown once, and where it goes */
  readonly sentence: string;
  readonly secret: string;
  /** What it is called: "token" */
  readonly name: string;
}

export const ShownOnce = ({ sentence, secret, name }: ShownOnceProps) => (
  <div className={styles.box} role="status">
    <p>{sentence}</p>
    <p className={styles.secret}>{secret}</p>
    <div><Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copyText(secret, `The ${name} is copied`)}>Copy the {name}</Button></div>
  </div>
);
