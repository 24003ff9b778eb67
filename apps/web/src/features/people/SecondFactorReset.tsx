import { useQueryClient } from '@tanstack/react-query';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { peopleKey, takeBackSecondFactor, type Person } from './queries';

/** For somebody whose phone and recovery codes are gone. */
export const SecondFactorReset = ({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) => {
  const client = useQueryClient();
  const takeBack = async (): Promise<void> => {
    await takeBackSecondFactor(person.id);
    await client.invalidateQueries({ queryKey: peopleKey });
    notify(`${person.displayName} signs in with the password alone again`);
  };
  return (
    <ConfirmDialog opened onClose={onClose} title={`Take back the second step of ${person.displayName}?`} confirmLabel="Take back" onConfirm={takeBack}>
      Only do this when you have spoken to {person.displayName}. They are signed out everywhere, told by e-mail, and sign in with their password alone until they set it up anew.
    </ConfirmDialog>
  );
};
