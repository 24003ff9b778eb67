// One operation, injection or injury: where, when, and what matters about it.
import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { injectionSubstances } from '@legwork/clinical';
import { RegionPicker } from '../../../body-map/RegionPicker';
import type { Place } from '../../../body-map/places';
import { DateField } from '../../../ui/forms/DateField';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import styles from './fields.module.css';

export type EventKind = 'injuries' | 'operations' | 'injections';

export interface EventDraft {
  readonly regions: readonly Place[];
  /** null: not remembered; undefined: not answered yet */
  readonly when?: string | null;
  readonly text?: string;
  readonly easing?: boolean;
  readonly substance?: string;
}

interface EventRowProps {
  readonly kind: EventKind;
  readonly event: EventDraft;
  readonly onChange: (part: Partial<EventDraft>) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

export const EventRow = ({ kind, event, onChange, onLeave, onRemove }: EventRowProps) => {
  const text = useText();
  const messages = useMessages();
  const { context } = useIntakeForm();
  const yesNo = [{ value: 'yes', label: text('form.yes') }, { value: 'no', label: text('form.no') }] as const;
  return (
    <div className={styles.card}>
      <p className={styles.label}>{text('event.where')}</p>
      <RegionPicker label={text('event.where')} messages={messages} value={event.regions} onChange={(regions) => onChange({ regions })} />
      <DateField label={text('event.when')} precision="day-or-month" max={context.today} value={event.when ?? undefined} onChange={(when) => onChange({ when })} />
      <div className={styles.chips}>
        <button type="button" className={styles.decline} aria-pressed={event.when === null} onClick={() => onChange({ when: null })}>{text('event.when-unknown')}</button>
      </div>
      {kind === 'operations' && (
        <TextInput label={text('event.what')} maxLength={500} value={event.text ?? ''} onChange={(change) => onChange({ text: change.currentTarget.value })} onBlur={onLeave} />
      )}
      {kind === 'injuries' && (
        <SegmentedChoice label={text('event.easing')} options={yesNo} value={event.easing === undefined ? undefined : event.easing ? 'yes' : 'no'} onChange={(value) => onChange({ easing: value === 'yes' })} />
      )}
      {kind === 'injections' && (
        <SegmentedChoice
          label={text('event.substance')} value={injectionSubstances.find((one) => one === event.substance)} onChange={(substance) => onChange({ substance })}
          options={injectionSubstances.map((value) => ({ value, label: text(`substance.${value}`) }))}
        />
      )}
      <Button variant="subtle" leftSection={<IconTrash size={18} aria-hidden />} onClick={onRemove}>{text('medicine.remove')}</Button>
    </div>
  );
};
