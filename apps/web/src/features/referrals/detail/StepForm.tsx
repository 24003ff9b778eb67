// The small form of one step. What is typed survives a closed dialog and a lost connection.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft';
import { fieldErrors, hasCode, sentenceFor } from '../../../lib/problems';
import forms from '../../../ui/forms/form.module.css';
import { notify } from '../../../ui/notices/notify';
import { stepWords, type ReferralStep } from '../referral-words';
import { effectsOf, isEffectDraft, isHalfAnswered, noEffects, type EffectDraft } from './effects/effect-draft';
import { ReplyEffects, type EffectFields } from './effects/ReplyEffects';
import { isStepValues, missingFields, stepRequest, type StepValues } from './step-form';
import { StepFieldInput } from './StepFieldInput';
import { stepRules } from './step-rules';
import type { ReferralDesk } from './use-referral-desk';
import styles from './detail.module.css';

interface StepFormProps {
  readonly step: ReferralStep;
  readonly desk: ReferralDesk;
  readonly effectFields: EffectFields;
  readonly onDone: () => void;
}

const settling: ReadonlySet<ReferralStep> = new Set<ReferralStep>(['reply', 'act-on']);

const failureOf = (error: unknown): string =>
  hasCode(error, 'stale-version') ? 'Somebody else changed this referral in the meantime; it is shown as it is now. Look again before you go on.' : sentenceFor(error);

export const StepForm = ({ step, desk, effectFields, onDone }: StepFormProps) => {
  const { referral } = desk;
  const draft = useDraft<StepValues>(`referral-step:${referral.id}:${step}`, {}, isStepValues);
  const effects = useDraft<EffectDraft>(`referral-effects:${referral.id}`, noEffects, isEffectDraft);
  const settles = referral.can.bringEffects && settling.has(step);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>();
  const { lead, fields } = stepRules[step];
  const submit = async (): Promise<void> => {
    const open = missingFields(step, referral, draft.value);
    setMissing(open);
    setFailure(undefined);
    if (Object.keys(open).length > 0) return;
    const changes = settles ? effectsOf(effects.value) : undefined;
    try {
      await desk.take({ ...stepRequest(step, referral, draft.value), ...(changes !== undefined && { effects: changes }) });
      await draft.clear();
      if (settles) await effects.clear();
      notify(stepWords[step].past);
      onDone();
    } catch (cause) {
      setFailure(cause);
    }
  };
  const errors = { ...fieldErrors(failure), ...missing };
  return (
    <form
      className={forms.form} aria-label={stepWords[step].verb}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className={styles.quiet}>{lead}</p>
      {fields(referral).map(({ field, needed }) => (
        <StepFieldInput
          key={field} step={step} field={field} needed={needed} values={draft.value} error={errors[field]}
          set={(part) => draft.set((values) => ({ ...values, ...part }))}
        />
      ))}
      {settles && effects.ready && <ReplyEffects referral={referral} draft={effects.value} set={effects.set} fields={effectFields} errors={errors} />}
      {failure !== undefined && <p role="alert" className={forms.failure}>{failureOf(failure)}</p>}
      <div className={forms.buttons}><Button type="submit" loading={desk.isChanging} disabled={!draft.ready || (settles && (!effects.ready || isHalfAnswered(effects.value)))}>{stepWords[step].verb}</Button></div>
    </form>
  );
};
