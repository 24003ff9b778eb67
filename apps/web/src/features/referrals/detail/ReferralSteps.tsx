// Where the loop stands, when it is due, and the legal next steps as buttons: the usual one first and strong.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Section } from '../../../ui/page/Section';
import { daysWords, nextStepOf, statusWords, stepWords, type ReferralStep } from '../referral-words';
import { Due, Escalated, UrgencyTag } from '../Urgency';
import type { EffectFields } from './effects/ReplyEffects';
import { StepForm } from './StepForm';
import type { ReferralDesk } from './use-referral-desk';
import styles from './detail.module.css';

const inOrder = (steps: readonly ReferralStep[], usual: ReferralStep | undefined): readonly ReferralStep[] =>
  steps.toSorted((one, other) => Number(other === usual) - Number(one === usual));

export const ReferralSteps = ({ desk, effectFields }: { readonly desk: ReferralDesk; readonly effectFields: EffectFields }) => {
  const { referral } = desk;
  const [step, setStep] = useState<ReferralStep>();
  const [isOpen, setOpen] = useState(false);
  const usual = nextStepOf(referral.status);
  const steps = inOrder(referral.can.steps, usual);
  return (
    <Section title="Next step">
      <div className={styles.state}>
        <p className={styles.status}>{statusWords[referral.status]} <span className={styles.quiet}>{daysWords(referral.daysInState)}</span></p>
        {referral.status !== 'closed' && <p className={styles.tags}><UrgencyTag urgency={referral.urgency} /><Due dueOn={referral.dueOn} overdue={referral.overdue} />{referral.escalatedAt !== null && <Escalated />}</p>}
        {steps.length === 0 && referral.status !== 'closed' && <p className={styles.quiet}>The next step is for a physiotherapist or massage therapist.</p>}
        <div className={styles.steps}>
          {steps.map((one) => (
            <Button
              key={one} variant={one === usual ? 'filled' : 'default'} fullWidth
              onClick={() => {
                setStep(one);
                setOpen(true);
              }}
            >
              {stepWords[one].verb}
            </Button>
          ))}
        </div>
      </div>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={step === undefined ? '' : stepWords[step].verb}>
        {step !== undefined && <StepForm key={step} step={step} desk={desk} effectFields={effectFields} onDone={() => setOpen(false)} />}
      </Dialog>
    </Section>
  );
};
