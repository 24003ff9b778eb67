import { useQueryClient } from '@tanstack/react-query';
import { SignLetterDialog } from '../../ui/letters/SignLetterDialog';
import { referralKey, signLetter, type LetterReferral } from './queries';

interface SignLetterProps {
  readonly referral: LetterReferral;
  /** Saves what is typed; answers the version under which it is saved. */
  readonly settle: () => Promise<number>;
  readonly onClose: () => void;
}

export const SignLetter = ({ referral, settle, onClose }: SignLetterProps) => {
  const client = useQueryClient();
  const queryKey = referralKey(referral.id);
  const sign = async (wordsSeen: boolean) => {
    await signLetter({ id: referral.id, version: await settle() }, wordsSeen);
    // A look that began before the signature and is on its way would be taken for the answer to a later one.
    await client.cancelQueries({ queryKey });
    await client.invalidateQueries({ queryKey });
  };
  return <SignLetterDialog to={referral.toName} others="the referrer’s" sign={sign} onClose={onClose} />;
};
