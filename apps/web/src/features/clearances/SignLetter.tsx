import { useQueryClient } from '@tanstack/react-query';
import { SignLetterDialog } from '../../ui/letters/SignLetterDialog';
import { letterQuery, signLetter } from './letter-queries';

interface SignLetterProps {
  readonly clearanceId: string;
  readonly to: string;
  /** Saves what is typed; answers the version under which it is saved. */
  readonly settle: () => Promise<number>;
  readonly onClose: () => void;
}

export const SignLetter = ({ clearanceId, to, settle, onClose }: SignLetterProps) => {
  const client = useQueryClient();
  const { queryKey } = letterQuery(clearanceId);
  const sign = async (wordsSeen: boolean) => {
    const signed = await signLetter(clearanceId, await settle(), wordsSeen);
    await client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, signed);
  };
  return <SignLetterDialog to={to} others="the other team’s" sign={sign} onClose={onClose} />;
};
