// What the reply settles: the answers the referral rests on, a clearance that waits for it, a plan to look at again; and what
// that changes, before anything is saved.
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import type { Schema } from '../../../../lib/api';
import { Loaded } from '../../../../ui/states/Loaded';
import { offerQuery } from '../../queries';
import type { Referral } from '../../referral-words';
import { effectsOf, isHalfAnswered, type EffectDraft, type FactAnswer } from './effect-draft';
import { EffectPreview } from './EffectPreview';
import styles from '../detail.module.css';

/** Fields of other parts of the product, put in by the screen. */
export interface EffectFields {
  readonly FactField: ComponentType<{ readonly factId: string; readonly value: FactAnswer | undefined; readonly onChange: (value: FactAnswer | undefined) => void; readonly error?: string | undefined }>;
  readonly ClearanceFields: ComponentType<{
    readonly clearanceId: string; readonly answeredByName: string;
    readonly onAnswer: (answer: Schema['ClearanceAnswer'] | undefined) => void; readonly errorAt: (pointer: string) => string | undefined;
  }>;
}

interface ReplyEffectsProps {
  readonly referral: Referral;
  readonly draft: EffectDraft;
  readonly set: (next: (before: EffectDraft) => EffectDraft) => void;
  readonly fields: EffectFields;
  readonly errors: Readonly<Record<string, string>>;
}

type Question = Schema['AnsweredQuestionResponse'];

const MANY = 6;

const nowWords = ({ value }: Question): string => {
  if (value === null) return 'Not answered yet';
  return typeof value === 'boolean' ? `Answered now: ${value ? 'yes' : 'no'}` : 'Answered now';
};

const Questions = ({ questions, draft, set, fields, errors }: Omit<ReplyEffectsProps, 'referral'> & { readonly questions: readonly Question[] }) => {
  const [showsAll, setShowsAll] = useState(false);
  const { FactField } = fields;
  const ids = Object.keys(draft.answers);
  const answer = (factId: string, value: FactAnswer | undefined): void =>
    set(({ answers: { [factId]: _before, ...others }, ...rest }) => ({ ...rest, answers: value === undefined ? others : { ...others, [factId]: value } }));
  const isLimited = questions.some(({ limits }) => limits);
  const shown = questions.filter(({ limits, factId }, at) => showsAll || limits || (!isLimited && at < MANY) || ids.includes(factId));
  return (
    <>
      {shown.map((question) => (
        <div key={question.factId}>
          <FactField factId={question.factId} value={draft.answers[question.factId]} onChange={(value) => answer(question.factId, value)} error={errors[`effects.facts.${ids.indexOf(question.factId)}.value`]} />
          <p className={styles.quiet}>{nowWords(question)}</p>
        </div>
      ))}
      {shown.length < questions.length && <div><Button variant="default" size="sm" onClick={() => setShowsAll(true)}>{questions.length - shown.length === 1 ? 'Show 1 more question' : `Show ${questions.length - shown.length} more questions`}</Button></div>}
    </>
  );
};

const Offer = ({ offer, ...props }: ReplyEffectsProps & { readonly offer: Schema['ReferralOfferResponse'] }) => {
  const { referral, draft, set, fields, errors } = props;
  const { ClearanceFields } = fields;
  const effects = effectsOf(draft);
  return (
    <>
      <Questions questions={offer.questions} draft={draft} set={set} fields={fields} errors={errors} />
      {offer.clearances.map(({ id, version, addressee, question }) => (
        <div key={id} className={styles.fields}>
          <Checkbox
            label={`It answers the clearance request to ${addressee}`} description={question} checked={draft.clearance?.id === id}
            onChange={(event) => set(({ clearance: _clearance, ...rest }) => (event.currentTarget.checked ? { ...rest, clearance: { id, version } } : rest))}
          />
          {draft.clearance?.id === id && (
            <ClearanceFields
              clearanceId={id} answeredByName={referral.toName} errorAt={(pointer) => errors[`effects.clearance.answer${pointer.replaceAll('/', '.')}`]}
              onAnswer={(answer) => set((before) => ({ ...before, clearance: { id, version, ...(answer !== undefined && { answer }) } }))}
            />
          )}
        </div>
      ))}
      {offer.plans.map(({ id, title }) => (
        <Checkbox
          key={id} label={`Look at the plan “${title}” again`} checked={draft.planId === id}
          onChange={(event) => set(({ planId: _plan, ...rest }) => (event.currentTarget.checked ? { ...rest, planId: id } : rest))}
        />
      ))}
      {isHalfAnswered(draft) && <p className={styles.quiet}>The clearance lacks something: who answered, and for which places and techniques.</p>}
      {effects !== undefined && <EffectPreview referralId={referral.id} effects={effects} />}
    </>
  );
};

export const ReplyEffects = (props: ReplyEffectsProps) => (
  <fieldset className={styles.effects}>
    <legend className={styles.status}>What does it settle here?</legend>
    <p className={styles.quiet}>Only what the reply says. It is saved and screened together with this step.</p>
    <Loaded query={useQuery(offerQuery(props.referral.id))} label="Loading what the reply may settle">{(offer) => <Offer {...props} offer={offer} />}</Loaded>
  </fieldset>
);
