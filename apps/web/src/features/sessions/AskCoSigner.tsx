// Whom an assistant asks for the second signature, and what to look at.
import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { roleNames } from '../../lib/session';
import { coSignersQuery } from './signing-queries';

export interface Asking {
  readonly askedId: string | null;
  readonly comment: string;
}

export const isAsking = (value: unknown): value is Asking => typeof value === 'object' && value !== null && 'askedId' in value && 'comment' in value;

interface AskCoSignerProps {
  readonly sessionId: string;
  readonly value: Asking;
  readonly onChange: (value: Asking) => void;
}

export const AskCoSigner = ({ sessionId, value, onChange }: AskCoSignerProps) => {
  const { data } = useQuery(coSignersQuery(sessionId));
  const options = (data?.coSigners ?? []).map(({ memberId, displayName, role }) => ({ value: memberId, label: `${displayName}, ${roleNames[role]}` }));
  return (
    <>
      <NativeSelect
        label="Co-signed by" value={value.askedId ?? ''} data={[{ value: '', label: 'Any practitioner' }, ...options]}
        onChange={(event) => onChange({ ...value, askedId: event.currentTarget.value === '' ? null : event.currentTarget.value })}
      />
      <Textarea label="For the co-signer (optional)" value={value.comment} maxLength={1000} autosize minRows={2} onChange={(event) => onChange({ ...value, comment: event.currentTarget.value })} />
    </>
  );
};
