// Three taps before every visit, the answers that count for one day, and then the decision is made anew.
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { LoadingState } from '../../ui/states/LoadingState';
import { Section } from '../../ui/page/Section';
import { askableHere, checkInBody, emptyCheckIn, isCheckInDraft, isReady, withoutPlace, type CheckInDraft, type FactAnswers } from './check-in-questions';
import { OpenQuestions } from './OpenQuestions';
import { changesOf, type Change } from './check-in-changes';
import { recordCheckIn, type Answered, type KeptCheckIn, type OpenScreening } from './check-in-queries';
import { checkInLines } from './check-in-words';
import styles from './check-in.module.css';

const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;

const taps = [
  { key: 'newMedicine', label: 'New medicine?' },
  { key: 'newSymptom', label: 'New symptom?' },
  { key: 'eventSinceLast', label: 'Anything since last time?', help: 'Long trip, surgery, fall, fever' },
] as const;

const finishHint = (draft: CheckInDraft, placeless: number): string => {
  if (taps.some(({ key }) => draft[key] === undefined)) return 'Answer the three questions first.';
  if (!isReady(draft)) return 'Name the new medicine; “not known” will do.';
  return placeless > 0 ? 'Say where, for each place ticked.' : 'What is left open stays “not screened”.';
};

export interface CheckInOutcome {
  /** What was said, as sentences for a note */
  readonly lines: readonly string[];
  readonly changes: readonly Change[];
  readonly kept: KeptCheckIn;
}

interface CheckInProps {
  readonly patientId: string;
  readonly sessionId: string;
  readonly appointmentId: string | null;
  readonly screening: OpenScreening;
  /** What was answered before, to show what is new */
  readonly answered?: readonly Answered[];
  /** The screening of the answers has come. */
  readonly onDone?: (outcome: CheckInOutcome) => void;
}

export const CheckIn = ({ patientId, sessionId, appointmentId, screening, answered = [], onDone }: CheckInProps) => {
  const draft = useDraft<CheckInDraft>(`check-in:${sessionId}`, emptyCheckIn, isCheckInDraft);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { value, set } = draft;
  const setAnswers = (change: (before: FactAnswers) => FactAnswers): void => set((before) => ({ ...before, facts: change(before.facts) }));
  const tick = (factId: string, on: boolean): void =>
    setTicked((before) => new Set(on ? [...before, factId] : [...before].filter((one) => one !== factId)));

  const record = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const asked = screening.summary.questions;
      const said = { lines: checkInLines(value, asked), changes: changesOf(value.facts, asked, answered) };
      const kept = await recordCheckIn(patientId, checkInBody(value, appointmentId), await draft.sendKey());
      await draft.clear();
      onDone?.({ ...said, kept });
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };

  if (!draft.ready) return <LoadingState label="Loading check-in" blocks={[160]} />;
  const questions = askableHere(screening.summary.questions);
  const placeless = withoutPlace(questions, value.facts, ticked);
  const isComplete = isReady(value) && placeless.length === 0;
  const hasNews = value.newSymptom === true || value.eventSinceLast === true;
  return (
    <Section title="Check-in" lead="Ask before every visit. The screening follows the answers at once.">
      <div className={styles.taps}>
        {taps.map(({ key: tap, label, ...more }) => {
          const given = value[tap];
          return (
            <SegmentedChoice
              key={tap} label={label} {...more} options={yesNo} value={given === undefined ? undefined : given ? 'yes' : 'no'}
              onChange={(chosen) => set((before) => ({ ...before, [tap]: chosen === 'yes' }))}
            />
          );
        })}
      </div>
      <div className={styles.details}>
        {value.newMedicine === true && (
          <TextInput label="Which medicine?" description="As on the box, or as the patient calls it" value={value.medicine} maxLength={2_000} onChange={(event) => { const { value: typed } = event.currentTarget; set((before) => ({ ...before, medicine: typed })); }} />
        )}
        {hasNews && (
          <Textarea label="What is new?" description="Then tick it below, so that the screening knows it" autosize minRows={1} maxLength={2_000} value={value.note} onChange={(event) => { const { value: typed } = event.currentTarget; set((before) => ({ ...before, note: typed })); }} />
        )}
      </div>
      <OpenQuestions questions={questions} answers={value.facts} onAnswers={setAnswers} ticked={ticked} onTick={tick} />
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.finish}>
        <Button loading={busy} disabled={!isComplete} onClick={() => void record()}>Record check-in</Button>
        <span className={styles.quiet}>{finishHint(value, placeless.length)}</span>
      </div>
    </Section>
  );
};
