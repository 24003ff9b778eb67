import { useNavigate } from '@tanstack/react-router';
import { ContactField } from '../features/contacts/ContactField';
import { NewReferralForm, type ReferralStart } from '../features/referrals/new/NewReferralForm';
import { urls } from '../lib/urls';
import { Dialog } from '../ui/dialog/Dialog';

interface NewReferralProps extends ReferralStart {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A referral from a chart, a safety line or a finding; leads to its letter once it is made. */
export const NewReferral = ({ opened, onClose, ...start }: NewReferralProps) => {
  const navigate = useNavigate();
  return (
    <Dialog opened={opened} onClose={onClose} title="New referral">
      <NewReferralForm
        {...start} PartyField={ContactField}
        onCreated={({ id }) => {
          onClose();
          void navigate({ to: urls.referral(id) });
        }}
      />
    </Dialog>
  );
};
