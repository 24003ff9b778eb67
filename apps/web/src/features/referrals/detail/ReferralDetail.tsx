// One referral: the letter on the left, where the loop stands and what to do next on the right.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { isClinical, useSession } from '../../../lib/session';
import { urls } from '../../../lib/urls';
import { Section } from '../../../ui/page/Section';
import type { PartyFieldProps } from '../party';
import type { Referral } from '../referral-words';
import type { EffectFields } from './effects/ReplyEffects';
import { FollowUp } from './FollowUp';
import { LetterFields } from './LetterFields';
import { LetterPaper } from './LetterPaper';
import { textsOf } from './letter-texts';
import { ReferralSteps } from './ReferralSteps';
import { ReferralTimeline } from './ReferralTimeline';
import { ReplyFacts } from './ReplyFacts';
import { useReferralDesk, type ReferralDesk } from './use-referral-desk';
import styles from './detail.module.css';

const print = (): void => window.print();

const Why = ({ referral }: { readonly referral: Referral }) => (
  <Section title="Why">
    <div className={styles.why}>
      <p className={styles.pre}>{referral.reason}</p>
      {referral.question !== null && referral.question !== '' && <p className={styles.pre}><b>Question:</b> {referral.question}</p>}
      {referral.ruleId !== null && <p><Link to={urls.rule(referral.ruleId)}>The screening rule behind it</Link></p>}
    </div>
  </Section>
);

const Letter = ({ desk }: { readonly desk: ReferralDesk }) => {
  const { referral } = desk;
  if (!isClinical(useSession())) return <Section title="Letter"><p className={styles.quiet}>The letter and the reply are for clinical staff. You can move the referral along and see who waits for what.</p></Section>;
  if (referral.can.editLetter) return <LetterFields desk={desk} onPrint={print} />;
  return (
    <>
      <Why referral={referral} />
      <Section title="Letter" actions={<Button variant="default" size="sm" onClick={print}>Print</Button>}><LetterPaper referral={referral} texts={textsOf(referral)} /></Section>
    </>
  );
};

/** Ours to whoever sent the patient: there once it is begun, and its words only for clinical staff. */
const Report = ({ desk }: { readonly desk: ReferralDesk }) => {
  const { referral } = desk;
  if (referral.letter === null) return null;
  if (referral.can.editLetter) return <LetterFields desk={desk} onPrint={print} />;
  return <Section title="Report" actions={<Button variant="default" size="sm" onClick={print}>Print</Button>}><LetterPaper referral={referral} texts={textsOf(referral)} /></Section>;
};

interface ReferralDetailProps {
  readonly referral: Referral;
  readonly PartyField: ComponentType<PartyFieldProps>;
  readonly effectFields: EffectFields;
  /** The referral's papers, put in by the screen. */
  readonly papers: (settle: ReferralDesk['settle']) => ReactNode;
}

/** Give it the referral's id as key. */
export const ReferralDetail = ({ referral, PartyField, effectFields, papers }: ReferralDetailProps) => {
  const desk = useReferralDesk(referral);
  const isInbound = referral.direction === 'inbound';
  const hasLetter = referral.letter !== null;
  return (
    <>
      <div className={styles.columns} data-print="hide">
        <div className={styles.aside}>
          <ReferralSteps desk={desk} effectFields={effectFields} />
          <div className={styles.followUp}><FollowUp desk={desk} PartyField={PartyField} /></div>
        </div>
        <div className={styles.main}>
          {!isInbound && <Letter desk={desk} />}
          {papers(desk.settle)}
          {isInbound && <Report desk={desk} />}
          <ReplyFacts referral={referral} />
          <ReferralTimeline referral={referral} />
        </div>
      </div>
      {hasLetter && <div data-print="only"><LetterPaper referral={referral} texts={desk.letter.value} printed /></div>}
    </>
  );
};
