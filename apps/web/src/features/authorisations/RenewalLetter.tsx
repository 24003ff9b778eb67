// The letter that asks for more visits: composed, edited, saved as a PDF.
import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { saveFile } from '../../lib/save-file';
import { Loaded } from '../../ui/states/Loaded';
import { composeLetter, printLetter } from './queries';
import styles from './authorisations.module.css';

const Editor = ({ id, composed }: { readonly id: string; readonly composed: string }) => {
  const [text, setText] = useState(composed);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const print = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      saveFile(await printLetter(id, text), 'request-for-visits.pdf');
    } catch (cause) {
      setFailure(cause);
    }
    setBusy(false);
  };
  return (
    <div className={styles.form}>
      <Textarea label="Letter" autosize minRows={12} maxRows={24} maxLength={12_000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.buttons}><Button loading={busy} onClick={() => void print()}>Save as PDF</Button></div>
    </div>
  );
};

export const RenewalLetter = ({ id }: { readonly id: string }) => {
  const query = useQuery({ queryKey: ['authorisations', id, 'renewal-letter'], queryFn: () => composeLetter(id), gcTime: 0 });
  return <Loaded query={query} label="Composing the letter">{({ text }) => <Editor id={id} composed={text} />}</Loaded>;
};
