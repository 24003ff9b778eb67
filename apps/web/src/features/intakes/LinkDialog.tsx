// The patient's link, shown once: the server keeps only a hash of its secret. As a code to scan, and as text to copy.
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import type { ShownLink } from './queries';
import { QrCode } from '../../ui/qr/QrCode';
import { QrSheet } from './QrSheet';
import styles from './hand-out.module.css';

interface LinkDialogProps {
  /** Undefined: closed */
  readonly link: ShownLink | undefined;
  readonly onClose: () => void;
}

type Copied = 'no' | 'yes' | 'refused';

const copiedWords: Readonly<Record<Copied, string>> = {
  no: '',
  yes: 'Paste it into a message to the patient.',
  refused: 'Copying is not allowed here. Select the link and copy it with the keyboard.',
};

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
      <TextInput label="Link" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      <div className={styles.buttons}>
        <Button leftSection={copied === 'yes' ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />} onClick={() => void copy()} data-autofocus>
          {copied === 'yes' ? 'Copied' : 'Copy link'}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>Print code</Button>
      </div>
      <p role="status" className={styles.said}>{copiedWords[copied]}</p>
    </>
  );
};

export const LinkShown = ({ link }: { readonly link: ShownLink }) => {
  const { clinic } = useSession();
  return (
    <div className={styles.handOut}>
      <p>
        Works until {formatDate(todayIn(clinic.timeZone, new Date(link.expiresAt)))} and asks for the birth date. Older links no longer open. It is shown only now; a new one can be made at any time.
      </p>
      <figure className={styles.code}>
        <QrCode text={link.url} label="QR code of the patient’s link" />
        <figcaption>The patient scans it with the phone’s camera.</figcaption>
      </figure>
      <CopyLink url={link.url} />
      <QrSheet url={link.url} />
    </div>
  );
};

export const LinkDialog = ({ link, onClose }: LinkDialogProps) => (
  <Dialog opened={link !== undefined} onClose={onClose} title="Link for the patient">{link !== undefined && <LinkShown link={link} />}</Dialog>
);
