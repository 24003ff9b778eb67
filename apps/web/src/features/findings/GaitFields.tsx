import { Textarea } from '@mantine/core';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { GaitPhrases } from './GaitPhrases';
import type { KindFieldsProps } from './kind-fields-props';

const steps = [{ value: 'able', label: 'Able' }, { value: 'unable-then-and-now', label: 'Unable, then and now' }] as const;

export const GaitFields = ({ draft, put }: KindFieldsProps) => {
  const text = draft.text ?? '';
  return (
    <>
      <Textarea label="What is seen" value={text} maxLength={2_000} autosize minRows={2} onChange={(event) => put({ text: event.currentTarget.value })} />
      <GaitPhrases onSay={(phrase) => put({ text: text.trim() === '' ? phrase : `${text.trim()}; ${phrase}` })} />
      <SegmentedChoice label="Four steps, both after the injury and now" options={steps} value={draft.fourSteps} onChange={(fourSteps) => put({ fourSteps })} onClear={() => put({ fourSteps: undefined })} />
    </>
  );
};
