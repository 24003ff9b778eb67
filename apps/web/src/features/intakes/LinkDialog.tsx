// The patient's link, shown once: the server keeps only a hash of its secret.
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { Schema } from '../../lib/api';
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './intakes.module.css';

type Link = Schema['IntakeLinkResponse'];

interface LinkDialogProps {
  /** Undefined: closed */
  readonly link: Link | undefined;
  readonly onClose: () => void;
}

type Copied = 'no' | 'yes' | 'refused';

const CopyLink = ({ url }: { readonly url: string }) => {
  const [copied, setCopied] = useState<Copied>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied('yes');
    } catch {
      setCopied('refused'); // the browser may forbid it; the text is selected for Ctrl+C
    }
  };
  return (
    <>
      <TextInput label="Link" readOnly value={url} onFocus={(event) => event.currentTarget.select()} data-autofocus />
      <div className={styles.copy}>
        <Button leftSection={copied === 'yes' ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />} onClick={() => void copy()}>
          {copied === 'yes' ? 'Copied' : 'Copy link'}
        </Button>
        <span role="status" className={styles.quiet}>
          {copied === 'yes' && 'Paste it into a message to the patient.'}
          {copied === 'refused' && 'Copying is not allowed here. Select the link and copy it with the keyboard.'}
        </span>
      </div>
    </>
  );
};

export const LinkShown = ({ link }: { readonly link: Link }) => {
  const { clinic } = useSession();
  return (
    <div className={styles.form}>
      <p>
        Works until {formatDate(todayIn(clinic.timeZone, new Date(link.expiresAt)))} and asks for the birth date. It is shown only now; a new one can be made at any time.
      </p>
      <CopyLink url={link.url} />
    </div>
  );
};

export const LinkDialog = ({ link, onClose }: LinkDialogProps) => (
  <Dialog opened={link !== undefined} onClose={onClose} title="Link for the patient">{link !== undefined && <LinkShown link={link} />}</Dialog>
);
