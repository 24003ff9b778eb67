// Stricter as the owner sees fit; looser only with a clinical lead who answers for it.
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldErrors, sentenceFor } from '../../lib/problems';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import forms from '../../ui/forms/form.module.css';
import { notify } from '../../ui/notices/notify';
import { severityLevels } from '../../ui/severity/severity-levels';
import { changeRuleSetting, type NewRuleSetting, type RuleUse } from './queries';
import { directionFor } from './setting-direction';
import styles from './rules.module.css';

type Level = NonNullable<NewRuleSetting['level']>;

const pressures = ['0', '1', '2', '3', '4', '5'] as const;

const directionNotes = {
  same: 'As in the product.',
  stricter: 'Stricter than the product.',
  looser: 'Looser than the product: a clinical lead has to answer for it.',
} as const;

interface RuleSettingFormProps {
  readonly rule: RuleUse;
  readonly onDone: () => void;
}

export const RuleSettingForm = ({ rule, onDone }: RuleSettingFormProps) => {
  const client = useQueryClient();
  const [level, setLevel] = useState<Level | ''>(rule.settableLevels.find((one) => one === rule.setting?.level) ?? '');
  const [pressure, setPressure] = useState<string>(rule.setting?.maxPressure?.toString() ?? '');
  const [weeks, setWeeks] = useState<number | undefined>(rule.setting?.weeks ?? undefined);
  const [reason, setReason] = useState('');
  const [leadId, setLeadId] = useState('');
  const maxPressure = pressures.find((one) => one === pressure);
  const setting = {
    ...(level !== '' && { level }),
    ...(maxPressure !== undefined && { maxPressure: Number(maxPressure) as 0 | 1 | 2 | 3 | 4 | 5 }),
    ...(weeks !== undefined && { weeks }),
  };
  const direction = directionFor(rule.id, setting);
  const change = useMutation({
    mutationFn: () => changeRuleSetting(rule.id, rule.version, { ...setting, reason: reason.trim(), ...(direction === 'looser' && leadId !== '' && { clinicalLeadId: leadId }) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['rules'] });
      await client.invalidateQueries({ queryKey: ['patients'] });
      notify('Setting changed. Decisions from now on are made with it; open tasks follow when the person is screened again.');
      onDone();
    },
  });
  const errors = change.isError ? fieldErrors(change.error) : {};
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); change.mutate(); }}>
      <div className={styles.formRow}>
        <NativeSelect
          label="Level" value={level} onChange={(event) => setLevel(event.currentTarget.value as Level | '')}
          data={[{ value: '', label: `Product: ${severityLevels[rule.level].word.toLowerCase()}` }, ...rule.settableLevels.map((value) => ({ value, label: severityLevels[value].word }))]}
        />
        <NativeSelect
          label="Pressure ceiling" value={pressure} onChange={(event) => setPressure(event.currentTarget.value)}
          data={[{ value: '', label: `Product: ${rule.limits?.maxPressure == null ? 'none' : `${rule.limits.maxPressure} of 5`}` }, ...pressures.map((value) => ({ value, label: `Up to ${value} of 5` }))]}
        />
        {rule.weekLimit !== null && <NumberStepper label="Weeks it holds" help={`In the product under ${rule.weekLimit.weeks} weeks.`} value={weeks} onChange={setWeeks} min={1} max={520} startAt={rule.weekLimit.weeks} unit="weeks" />}
      </div>
      <p role="status" className={styles.quiet}>{directionNotes[direction]}</p>
      <p className={styles.quiet}>Holds for decisions from now on. Decisions that stand, and the tasks they opened, stay until the person is screened again.</p>
      {direction === 'looser' && (
        <NativeSelect
          label="Clinical lead" description="An active physiotherapist of this clinic who answers for it." error={errors['clinicalLeadId']} value={leadId} onChange={(event) => setLeadId(event.currentTarget.value)}
          data={[{ value: '', label: 'Nobody named' }, ...rule.leads.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <Textarea label="Reason" description="At least ten characters; it stays in the history of the rule." required autosize minRows={2} maxLength={2000} error={errors['reason']} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {change.isError && <p role="alert" className={forms.failure}>{sentenceFor(change.error)}</p>}
      <div className={forms.buttons}>
        <Button variant="default" onClick={onDone}>Cancel</Button>
        <Button type="submit" loading={change.isPending}>Save the setting</Button>
      </div>
    </form>
  );
};
