// What is done with an authorisation: recorded, changed, renewed, asked for anew, closed. Fetched when it is first opened.
import { useToday } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { Dialog } from '../../ui/dialog/Dialog';
import { AuthorisationForm } from './AuthorisationForm';
import type { Subjects } from './authorisation-words';
import { type Authorisation, changeAuthorisation } from './queries';
import { RenewalLetter } from './RenewalLetter';

export type OpenAuthorisation =
  | { readonly kind: 'new' }
  | { readonly kind: 'change' | 'renew' | 'letter' | 'close'; readonly item: Authorisation };

const titles: Readonly<Record<OpenAuthorisation['kind'], string>> = { new: 'Authorised visits', change: 'Change what is authorised', renew: 'Renewed', letter: 'Ask for more visits', close: 'Close this authorisation?' };

interface AuthorisationDialogProps {
  readonly patientId: string;
  readonly subjects: Subjects;
  readonly open: OpenAuthorisation;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

export const AuthorisationDialog = ({ patientId, subjects, open, onClose, onDone }: AuthorisationDialogProps) => {
  const today = useToday();
  if (open.kind === 'close') {
    return (
      <ConfirmDialog opened onClose={onClose} title={titles.close} confirmLabel="Close it" onConfirm={() => changeAuthorisation(open.item, { status: 'closed' }).then(onDone)}>
        It stays on record and no longer limits what is booked.
      </ConfirmDialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title={titles[open.kind]} size={open.kind === 'letter' ? 'lg' : 'md'}>
      {open.kind === 'letter' ? <RenewalLetter id={open.item.id} /> : (
        <AuthorisationForm
          patientId={patientId} subjects={subjects} today={today} changes={open.kind === 'change' ? open.item : undefined} renews={open.kind === 'renew' ? open.item : undefined}
          onDone={onDone} onCancel={onClose}
        />
      )}
    </Dialog>
  );
};
