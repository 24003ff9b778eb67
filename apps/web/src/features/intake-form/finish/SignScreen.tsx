// Consent and signature, and sending it all.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Problem } from '../../../lib/api';
import { useUiWords } from '../../../ui/words/ui-words';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { StateBlock } from '../../../ui/states/StateBlock';
import { IconFileOff } from '@tabler/icons-react';
import { useIntakeForm } from '../form-state';
import { submitLinkIntake, type LinkSubmitted } from '../link-api';
import { useText } from '../messages';
import { troubleWords } from '../trouble-words';
import { summaryStep } from '../steps';
import { AreaChoicesField, type AreaChoices } from './AreaChoices';
import { areasToAsk } from './sensitive-areas';
import { StepFrame } from '../StepFrame';
import { SignatureBox } from '../../../ui/signature/SignatureBox';
import styles from './finish.module.css';

type Sending = { readonly kind: 'idle' } | { readonly kind: 'busy' } | { readonly kind: 'failed'; readonly sentence: string };

/** Where a refusal can be put right. */
const repairs: Readonly<Record<string, string>> = { 'guardian-needed': 'respondent', incomplete: summaryStep };

interface SignScreenProps {
  readonly step: string;
  readonly onBack: (() => void) | undefined;
  readonly onChange: (step: string) => void;
  readonly onSubmitted: (submitted: LinkSubmitted) => void;
}

export const SignScreen = ({ step, onBack, onChange, onSubmitted }: SignScreenProps) => {
  const { intake, given, context, answeredBy, sendAll } = useIntakeForm();
  const { longDate } = useUiWords();
  const text = useText();
  const [name, setName] = useState('');
  const [choices, setChoices] = useState<AreaChoices>({});
  const [kind, setKind] = useState<'drawn' | 'typed'>('drawn');
  const [svg, setSvg] = useState<string>();
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const consent = intake.consentText;
  const asked = areasToAsk(given['pain.areas']);
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
      const signature = kind === 'drawn' && svg !== undefined ? { kind, svg } : { kind: 'typed' as const };
      const areas = asked.flatMap((area) => (choices[area] === undefined ? [] : [{ area, choice: choices[area] }]));
      onSubmitted(await submitLinkIntake({ textId, signedName: name.trim(), signature, areas }));
    } catch (cause) {
      const code = cause instanceof Problem ? cause.code : '';
      const repair = repairs[code];
      setSending({ kind: 'failed', sentence: troubleWords(cause, text) });
      if (repair !== undefined) onChange(repair);
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
      <div className={styles.consent}>
        {consent.body}
        <p className={styles.quiet}>{text('sign.version', { number: consent.number })}</p>
      </div>
      <AreaChoicesField areas={asked} value={choices} onChange={setChoices} />
      {answeredBy !== 'self' && intake.firstName !== null && <p>{text('sign.signing-as', { name: intake.firstName })}</p>}
      <TextInput
        label={text(answeredBy === 'parent' ? 'sign.name-guardian' : 'sign.name')} autoComplete="name" size="md" maxLength={200} value={name} error={nameError}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SegmentedChoice
        label={text('sign.how')} value={kind} onChange={setKind}
        options={[{ value: 'drawn', label: text('sign.draw') }, { value: 'typed', label: text('sign.type') }]}
      />
      {kind === 'drawn' ? <SignatureBox label={text('sign.pad')} clearLabel={text('sign.clear')} onChange={setSvg} error={drawingError} /> : <p>{text('sign.typed-counts')}</p>}
      <p className={styles.quiet}>{text('sign.date', { date: longDate(context.today) })}</p>
      {sending.kind === 'failed' && <p className={styles.error} role="alert">{sending.sentence}</p>}
    </StepFrame>
  );
};
