import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { LoadingState } from '../../ui/states/LoadingState';
import { languageNames } from './clinic-changes';
import { clinicKey, publishConsentText, type ConsentText, type Language } from './queries';
import styles from './settings.module.css';

const longest = 20_000;

const isText = (value: unknown): value is string => typeof value === 'string';

interface ConsentEditorProps {
  readonly language: Language;
  readonly current: ConsentText | null;
  readonly onClose: () => void;
}

/** Begins with the text in force; what is typed stays on this device until it is published or thrown away. */
export const ConsentEditor = ({ language, current, onClose }: ConsentEditorProps) => {
  const client = useQueryClient();
  const before = current?.body ?? '';
  const draft = useDraft(`consent-text:${language}`, before, isText);
  const [asking, setAsking] = useState(false);
  const body = draft.value.trim();
  const number = (current?.number ?? 0) + 1;
  const leave = async (): Promise<void> => {
    await draft.clear();
    onClose();
  };
  const publish = async (): Promise<void> => {
    const text = await publishConsentText({ language, body }, await draft.sendKey());
    await client.invalidateQueries({ queryKey: clinicKey });
    notify(`Text number ${text.number} published`);
    await leave();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsking(true);
  };
  if (!draft.ready) return <LoadingState label="Loading what was typed before" blocks={[240]} />;
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label={`New text in ${languageNames[language]}`} description="What the patient agrees to, in words they would use themselves" lang={language} autosize minRows={8} maxRows={24} maxLength={longest}
        autoFocus value={draft.value} onChange={(event) => draft.set(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={body === '' || body === before.trim()}>Publish as number {number}</Button>
        <Button variant="default" onClick={() => void leave()}>Discard</Button>
      </div>
      <ConfirmDialog opened={asking} onClose={() => setAsking(false)} title={`Publish text number ${number}?`} confirmLabel="Publish" onConfirm={publish}>
        Patients who fill in an intake in {languageNames[language]} from now on sign this text. What was signed before stays as it was read. A published text cannot be changed.
      </ConfirmDialog>
    </form>
  );
};
