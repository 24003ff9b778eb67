import { Textarea } from '@mantine/core';
import type { KindFieldsProps } from './kind-fields-props';

export const NoteFields = ({ draft, put }: KindFieldsProps) => (
  <Textarea label="What you found" value={draft.text ?? ''} maxLength={4_000} autosize minRows={2} onChange={(event) => put({ text: event.currentTarget.value })} />
);
