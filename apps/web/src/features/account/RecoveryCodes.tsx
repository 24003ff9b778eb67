// Ten codes, shown this once: the server keeps only their hashes.
import { Button, Checkbox } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import styles from './account.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

const FILE = 'legwork-recovery-codes.txt';

const save = (text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: FILE });
  link.click();
  URL.revokeObjectURL(address);
};

export const RecoveryCodes = ({ codes, onKept }: RecoveryCodesProps) => {
  const [kept, setKept] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = `Legwork recovery codes. Each works once.\n\n${codes.join('\n')}\n`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('Copying is not allowed here. Download them instead.');
    }
  };
  return (
    <div className={styles.steps}>
      <h3 ref={heading} tabIndex={-1}>Keep these recovery codes</h3>
      <p>Each signs you in once when your phone is not at hand. They are shown only now. Keep them where your password is not.</p>
      <ul className={styles.codes} aria-label="Recovery codes">{codes.map((code) => <li key={code}>{code}</li>)}</ul>
      <div className={styles.buttons}>
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy()}>Copy</Button>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={() => save(text)}>Download</Button>
        <span role="status" className={styles.quiet}>{said}</span>
      </div>
      <Checkbox label="I have kept them" checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
      <div className={styles.buttons}><Button disabled={!kept} onClick={onKept}>Done</Button></div>
    </div>
  );
};
