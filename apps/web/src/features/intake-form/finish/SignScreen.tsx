// Consent and signature, and sending it all.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { hasCode, sentenceFor } from '../../../lib/problems';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { StateBlock } from '../../../ui/states/StateBlock';
import { IconFileOff } from '@tabler/icons-react';
import { useIntakeForm } from '../form-state';
import { submitLinkIntake, type LinkSubmitted } from '../link-api';
import { useText } from '../messages';
import { StepFrame } from '../StepFrame';
import { SignatureBox } from './SignatureBox';
import styles from './finish.module.css';

type Sending = { readonly kind: 'idle' } | { readonly kind: 'busy' } | { readonly kind: 'failed'; readonly sentence: string };

interface SignScreenProps {
  readonly step: string;
  readonly onBack: (() => void) | undefined;
  readonly onChange: (step: string) => void;
  readonly onSubmitted: (submitted: LinkSubmitted) => void;
}

export const SignScreen = ({ step, onBack, onChange, onSubmitted }: SignScreenProps) => {
  const { intake, answeredBy, sendAll } = useIntakeForm();
  const text = useText();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'drawn' | 'typed'>('drawn');
  const [svg, setSvg] = useState<string>();
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const consent = intake.consentText;
  const nameError = tried && name.trim() === '' ? text('sign.needs-name') : undefined;
  const drawingError = tried && kind === 'drawn' && svg === undefined ? text('sign.needs-drawing') : undefined;

  const send = async (textId: string): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || (kind === 'drawn' && svg === undefined)) return;
    setSending({ kind: 'busy' });
    if (!(await sendAll())) {
      setSending({ kind: 'failed', sentence: text('sign.offline') });
      return;
    }
    try {
      onSubmitted(await submitLinkIntake({ textId, signedName: name.trim(), signature: kind === 'drawn' && svg !== undefined ? { kind, svg } : { kind: 'typed' } }));
    } catch (cause) {
      if (hasCode(cause, 'guardian-needed')) onChange('respondent');
      setSending({ kind: 'failed', sentence: hasCode(cause, 'guardian-needed') ? text('sign.guardian') : sentenceFor(cause) });
    }
  };

  if (consent === null) {
    return (
      <StepFrame step={step} title={text('sign.title')} onBack={onBack} onNext={undefined}>
        <StateBlock Icon={IconFileOff} title={text('sign.no-text')} />
      </StepFrame>
    );
  }
  return (
    <StepFrame
      step={step} title={text('sign.title')} onBack={onBack} isBusy={sending.kind === 'busy'} onNext={() => void send(consent.textId)}
      nextWord={text(sending.kind === 'busy' ? 'sign.sending' : 'sign.send')}
    >
      <div className={styles.consent}>{consent.body}</div>
      <TextInput
        label={text(answeredBy === 'parent' ? 'sign.name-guardian' : 'sign.name')} autoComplete="name" size="md" maxLength={200} value={name} error={nameError}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SegmentedChoice
        label={text('sign.how')} value={kind} onChange={setKind}
        options={[{ value: 'drawn', label: text('sign.draw') }, { value: 'typed', label: text('sign.type') }]}
      />
      {kind === 'drawn' ? <SignatureBox onChange={setSvg} error={drawingError} /> : <p>{text('sign.typed-counts')}</p>}
      {sending.kind === 'failed' && <p className={styles.error} role="alert">{sending.sentence}</p>}
    </StepFrame>
  );
};
