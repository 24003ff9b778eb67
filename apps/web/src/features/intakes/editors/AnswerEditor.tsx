// Which fields an answer is edited with, by the form of its question; "not sure" and "rather not say" where they are accepted.
import { Button } from '@mantine/core';
import { intakeMessagesEn, isDeclined, type AnswerForm } from '@legwork/clinical';
import type { ComponentType } from 'react';
import type { AnswerValue } from '../queries';
import { ActivitiesEditor } from './ActivitiesEditor';
import { AllergiesEditor, MedicinesEditor } from './TypedListEditors';
import { DatedPlacesEditor } from './DatedPlacesEditor';
import type { EditorProps } from './editor-props';
import { KeptDrawing, PainAreasEditor, RegionsEditor } from './PlaceEditors';
import { ChipsEditor, ChoiceEditor, NumberEditor, PastDateEditor, ScaleEditor, TextEditor, YesNoEditor } from './SimpleEditors';
import { MechanismEditor, OnsetEditor, RespondentEditor } from './StoryEditors';
import styles from './editors.module.css';

const editors: Readonly<Record<AnswerForm['kind'], ComponentType<EditorProps>>> = {
  'yes-no': YesNoEditor,
  choice: ChoiceEditor,
  number: NumberEditor,
  scale: ScaleEditor,
  'past-date': PastDateEditor,
  regions: RegionsEditor,
  text: TextEditor,
  chips: ChipsEditor,
  respondent: RespondentEditor,
  onset: OnsetEditor,
  mechanism: MechanismEditor,
  'pain-areas': PainAreasEditor,
  drawing: KeptDrawing,
  medicines: MedicinesEditor,
  allergies: AllergiesEditor,
  activities: ActivitiesEditor,
  injuries: DatedPlacesEditor,
  operations: DatedPlacesEditor,
  injections: DatedPlacesEditor,
};

const ways: readonly { readonly value: AnswerValue; readonly key: 'notSure' | 'ratherNotSay'; readonly label: string }[] = [
  { value: { notSure: true }, key: 'notSure', label: intakeMessagesEn['form.not-sure'] },
  { value: { ratherNotSay: true }, key: 'ratherNotSay', label: intakeMessagesEn['form.rather-not-say'] },
];

export const AnswerEditor = (props: EditorProps) => {
  const { question, value, onChange } = props;
  const Editor = editors[question.form.kind];
  const declined = isDeclined(value) ? value : undefined;
  return (
    <div className={styles.editor}>
      <Editor {...props} value={declined === undefined ? value : undefined} />
      {question.mayDecline && (
        <div className={styles.decline} role="group" aria-label="Or">
          {ways.map((way) => {
            const isOn = declined !== undefined && way.key in declined;
            return (
              <Button key={way.key} variant={isOn ? 'filled' : 'default'} size="compact-sm" className={styles.declineButton} aria-pressed={isOn} onClick={() => onChange(isOn ? undefined : way.value)}>
                {way.label}
              </Button>
            );
          })}
        </div>
      )}
    </div>
  );
};
