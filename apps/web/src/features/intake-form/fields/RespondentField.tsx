// Who answers. Anybody but the patient gives a name; for a child only a parent or guardian can.
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
  const { intake, context } = useIntakeForm();
  const relation = respondentRelations.find((one) => one === textIn(value, 'relation'));
  const [name, setName] = useState(textIn(value, 'name'));
  const [relationship, setRelationship] = useState(textIn(value, 'relationship'));
  const age = context.birthDate === undefined ? undefined : ageYears(context.birthDate, context.today);
  const isChild = age !== undefined && age < signsAloneFromYears;

  const told = (chosen: RespondentRelation) => ({ relation: chosen, name, ...(relationship.trim() === '' ? {} : { relationship }) });
  const choose = (chosen: RespondentRelation): void => {
    onChange(chosen === 'self' ? { relation: chosen } : told(chosen));
    if (chosen === 'self') onSettled?.();
  };
  const options = respondentRelations.filter((one) => !isChild || one === 'parent').map((one) => ({ value: one, label: text(`relation.${one}`) }));
  return (
    <div className={styles.field}>
      {isChild && (
        <p className={styles.notice}>{intake.firstName === null ? text('help.respondent-minor-unnamed') : text('help.respondent-minor', { name: intake.firstName })}</p>
      )}
      <BigChoice label={label} hideLabel={hideLabel} options={options} value={relation} onChoose={choose} />
      {relation !== undefined && relation !== 'self' && (
        <>
          <TextInput
            label={text('help.respondent-name')} autoComplete="name" maxLength={120} value={name}
            onChange={(event) => setName(event.currentTarget.value)} onBlur={() => onChange(told(relation))}
          />
          {relation !== 'staff' && (
            <TextInput
              label={text('help.respondent-relationship')} maxLength={60} value={relationship}
              onChange={(event) => setRelationship(event.currentTarget.value)} onBlur={() => onChange(told(relation))}
            />
          )}
        </>
      )}
    </div>
  );
};
