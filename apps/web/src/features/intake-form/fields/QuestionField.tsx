// The right field for a question.
import { questionText } from '@legwork/clinical';
import { useIntakeForm } from '../form-state';
import { useMessages } from '../messages';
import { ActivitiesField } from './ActivitiesField';
import { AllergiesField } from './AllergiesField';
import { ChipsField } from './ChipsField';
import { EventsField } from './EventsField';
import type { FieldProps } from './field';
import { MechanismField } from './MechanismField';
import { MedicinesField } from './MedicinesField';
import { OnsetField } from './OnsetField';
import { PainAreasField } from './PainAreasField';
import { RespondentField } from './RespondentField';
import { ChoiceField, NumberField, PastDateField, PlacesField, ScaleField, YesNoField } from './SimpleFields';
import { TextAnswer } from './TextAnswer';

type QuestionFieldProps = Pick<FieldProps, 'question' | 'hideLabel' | 'onSettled'>;

export const QuestionField = ({ question, hideLabel, onSettled }: QuestionFieldProps) => {
  const { answers, give } = useIntakeForm();
  const messages = useMessages();
  const field: FieldProps = {
    question, hideLabel, onSettled, value: answers[question.id], label: questionText(messages, question.id),
    onChange: (value) => { if (value !== undefined) give({ [question.id]: value }); },
  };
  const { form } = question;
  switch (form.kind) {
    case 'yes-no': return <YesNoField {...field} />;
    case 'choice': return <ChoiceField {...field} values={form.values} />;
    case 'number': return <NumberField {...field} min={form.range.min} max={form.range.max} unit={form.range.unit} />;
    case 'scale': return <ScaleField {...field} />;
    case 'past-date': return <PastDateField {...field} />;
    case 'regions': return <PlacesField {...field} />;
    case 'text': return <TextAnswer {...field} />;
    case 'chips': return <ChipsField {...field} values={form.values} />;
    case 'respondent': return <RespondentField {...field} />;
    case 'onset': return <OnsetField {...field} />;
    case 'mechanism': return <MechanismField {...field} />;
    case 'pain-areas': return <PainAreasField {...field} />;
    case 'medicines': return <MedicinesField {...field} />;
    case 'allergies': return <AllergiesField {...field} />;
    case 'activities': return <ActivitiesField {...field} />;
    case 'injuries': case 'operations': case 'injections': return <EventsField {...field} kind={form.kind} />;
  }
};
