import { AttachmentsPanel } from '../features/attachments/AttachmentsPanel';
import { InboundLetterPanel } from '../features/referral-letters/InboundLetterPanel';
import { LetterPanel } from '../features/referral-letters/LetterPanel';
import type { LetterReferral } from '../features/referral-letters/queries';

interface ReferralPapersProps {
  readonly referral: LetterReferral;
  /** Saves what is typed; answers the version under which it is saved. */
  readonly settle: () => Promise<number>;
}

/** What came in on paper, and what goes out on it. */
export const ReferralPapers = ({ referral, settle }: ReferralPapersProps) => {
  const isInbound = referral.direction === 'inbound';
  return (
    <>
      {isInbound && <InboundLetterPanel referral={referral} />}
      <AttachmentsPanel referralId={referral.id} status={referral.status} party={referral.toName} usual={isInbound && referral.status === 'received' ? 'referral-letter' : 'reply'} />
      <LetterPanel referral={referral} settle={settle} />
    </>
  );
};
