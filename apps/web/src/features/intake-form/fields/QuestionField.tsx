// The right field for a question. What brings a picture or a large table with it comes when it is first needed.
import { fillWords, questionText } from '@legwork/clinical';
import { lazy, Suspense, type ReactNode } from 'react';
import { useUiWords } from '../../../ui/words/ui-words';
import { useIntakeForm } from '../form-state';
import { useMessages } from '../messages';
import { laterParts } from '../parts/later-parts';
import { ChangesField } from '../returning/ChangesField';
import { ActivitiesField } from './ActivitiesField';
import { AllergiesField } from './AllergiesField';
import { ChipsField } from './ChipsField';
import type { FieldProps } from './field';
import { MechanismField } from './MechanismField';
import { OnsetField } from './OnsetField';
import { RespondentField } from './RespondentField';
import { ChoiceField, NumberField, PastDateField, ScaleField, YesNoField } from './SimpleFields';
import { TextAnswer } from './TextAnswer';
import styles from './fields.module.css';

const EventsField = lazy(async () => ({ default: (await laterParts.events()).EventsField }));
const MedicinesField = lazy(async () => ({ default: (await laterParts.medicinesField()).MedicinesField }));
const PainAreasField = lazy(async () => ({ default: (await laterParts.painAreas()).PainAreasField }));
const PlacesField = lazy(async () => ({ default: (await laterParts.places()).PlacesField }));

type QuestionFieldProps = Pick<FieldProps, 'question' | 'hideLabel' | 'onSettled'>;

const fieldFor = (field: FieldProps): ReactNode => {
  const { form, id } = field.question;
  switch (form.kind) {
    case 'yes-no': return <YesNoField {...field} />;
    case 'choice': return <ChoiceField {...field} values={form.values} />;
    case 'number': return <NumberField {...field} min={form.range.min} max={form.range.max} unit={form.range.unit} />;
    case 'scale': return <ScaleField {...field} />;
    case 'past-date': return <PastDateField {...field} />;
    case 'regions': return <PlacesField {...field} />;
    case 'text': return <TextAnswer {...field} />;
    case 'chips': return id === 'changes.since' ? <ChangesField {...field} /> : <ChipsField {...field} values={form.values} />;
    case 'respondent': return <RespondentField {...field} />;
    case 'onset': return <OnsetField {...field} />;
    case 'mechanism': return <MechanismField {...field} />;
    case 'pain-areas': return <PainAreasField {...field} />;
    case 'drawing': return null; // painted on the picture of its places
    case 'medicines': return <MedicinesField {...field} />;
    case 'allergies': return <AllergiesField {...field} />;
    case 'activities': return <ActivitiesField {...field} />;
    case 'injuries': case 'operations': case 'injections': return <EventsField {...field} kind={form.kind} />;
  }
};

export const QuestionField = ({ question, hideLabel, onSettled }: QuestionFieldProps) => {
  const { answers, context, give } = useIntakeForm();
  const messages = useMessages();
  const { shortDate } = useUiWords();
  const date = context.previousOn === undefined ? '' : shortDate(context.previousOn);
  const field: FieldProps = {
    question, hideLabel, onSettled, value: answers[question.id], label: fillWords(questionText(messages, question.id), { date }),
    onChange: (value) => { if (value !== undefined) give({ [question.id]: value }); },
  };
  return <Suspense fallback={<div className={styles.coming} data-coming aria-hidden />}>{fieldFor(field)}</Suspense>;
};
