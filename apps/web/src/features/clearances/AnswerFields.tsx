// What the outside clinician wrote: yes or no, for which places and techniques, up to which pressure, until when.
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { techniqueGroups } from '@legwork/clinical';
import { RegionPicker } from '../../body-map/RegionPicker';
import { addDays } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { DateField } from '../../ui/forms/DateField';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { ChipMultiSelect } from '../../ui/forms/ChipMultiSelect';
import type { AnswerDraft } from './answer-draft';
import { professionNames } from './clearance-words';
import styles from './clearances.module.css';

const decisions = [{ value: 'granted', label: 'Granted' }, { value: 'declined', label: 'Declined' }] as const;
const scopes = (all: string) => [{ value: 'named', label: 'Only these' }, { value: 'all', label: all }] as const;
const groups = techniqueGroups.map(({ id }) => ({ value: id as string, label: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ') }));
const professions = [{ value: '', label: 'Choose' }, ...Object.entries(professionNames).map(([value, label]) => ({ value, label }))];
const longestDays = 730;

interface AnswerFieldsProps {
  readonly draft: AnswerDraft;
  readonly change: (part: Partial<AnswerDraft>) => void;
  /** First day an answer can have, YYYY-MM-DD */
  readonly earliest?: string | undefined;
  readonly error: (pointer: string) => string | undefined;
}

export const AnswerFields = ({ draft, change, earliest, error }: AnswerFieldsProps) => {
  const today = useToday();
  return (
    <>
      <SegmentedChoice label="Answer" options={decisions} value={draft.decision} onChange={(decision) => change({ decision })} required />
      <div className={styles.pair}>
        <TextInput label="Who answered, outside the clinic" required maxLength={200} value={draft.answeredByName} onChange={(event) => change({ answeredByName: event.currentTarget.value })} error={error('/answeredByName')} />
        <NativeSelect label="Profession" required data={professions} value={draft.answeredByProfession ?? ''} onChange={(event) => change({ answeredByProfession: event.currentTarget.value === '' ? undefined : event.currentTarget.value as AnswerDraft['answeredByProfession'] })} />
      </div>
      <DateField label="Date of the answer" required value={draft.answeredOn} onChange={(answeredOn) => change({ answeredOn })} {...(earliest !== undefined && { min: earliest })} max={today} error={error('/answeredOn')} />
      {draft.decision === 'granted' && (
        <>
          <SegmentedChoice label="For which places?" options={scopes('Every region, the letter says so')} value={draft.where} onChange={(where) => change({ where })} error={error('/regions')} required />
          {draft.where === 'named' && <RegionPicker label="Places the letter names" value={draft.regions} onChange={(regions) => change({ regions })} />}
          <SegmentedChoice label="For which techniques?" options={scopes('Every technique, the letter says so')} value={draft.what} onChange={(what) => change({ what })} error={error('/techniqueGroups')} required />
          {draft.what === 'named' && <ChipMultiSelect label="Techniques the letter names" options={groups} value={draft.techniqueGroups} onChange={(next) => change({ techniqueGroups: next })} />}
          <div className={styles.pair}>
            <NumberStepper label="Highest pressure" help="0 resting hand to 5 deep; empty if the letter names none" value={draft.maxPressure} onChange={(maxPressure) => change({ maxPressure })} min={0} max={5} error={error('/maxPressure')} />
            <DateField label="Until" help="90 days after the answer if the letter names no day" value={draft.validUntil} onChange={(validUntil) => change({ validUntil })} min={draft.answeredOn ?? today} max={addDays(today, longestDays)} error={error('/validUntil')} />
          </div>
        </>
      )}
      <Textarea label="Words of the letter" autosize minRows={2} maxLength={8_000} value={draft.answer} onChange={(event) => change({ answer: event.currentTarget.value })} error={error('/answer')} />
    </>
  );
};
