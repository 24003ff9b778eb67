// Who answers. Anybody but the patient gives a name.
import { TextInput } from '@mantine/core';
import { ageYears, respondentRelations, type RespondentRelation } from '@legwork/clinical';
import { useState } from 'react';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import { BigChoice } from './BigChoice';
import { textIn, type FieldProps } from './field';
import styles from './fields.module.css';

/** Below this age somebody else signs; the server holds the same line. */
const signsAloneFromYears = 16;

export const RespondentField = ({ value, onChange, label, hideLabel, onSettled }: FieldProps) => {
  const text = useText();
  const { context } = useIntakeForm();
  const relation = respondentRelations.find((one) => one === textIn(value, 'relation'));
  const [name, setName] = useState(textIn(value, 'name'));
  const age = context.birthDate === undefined ? undefined : ageYears(context.birthDate, context.today);
  const isChild = age !== undefined && age < signsAloneFromYears;

  const choose = (chosen: RespondentRelation): void => {
    onChange(chosen === 'self' ? { relation: chosen } : { relation: chosen, name });
    if (chosen === 'self') onSettled?.();
  };
  const options = respondentRelations.filter((one) => one !== 'self' || !isChild).map((one) => ({ value: one, label: text(`relation.${one}`) }));
  return (
    <div className={styles.field}>
      {isChild && <p>{text('sign.guardian')}</p>}
      <BigChoice label={label} hideLabel={hideLabel} options={options} value={relation} onChoose={choose} />
      {relation !== undefined && relation !== 'self' && (
        <TextInput
          label={text('help.respondent-name')} autoComplete="name" maxLength={120} value={name}
          onChange={(event) => setName(event.currentTarget.value)} onBlur={() => onChange({ relation, name })}
        />
      )}
    </div>
  );
};
