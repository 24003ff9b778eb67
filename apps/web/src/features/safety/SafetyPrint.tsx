import { formatDateLong } from '../../lib/dates';
import { useSession } from '../../lib/session';
import type { SafetySummary } from './screening-queries';

/** Under a printed summary: whose, of which day, and what it does not say. */
export const SafetyPrint = ({ safety }: { readonly safety: SafetySummary }) => {
  const { account, clinic } = useSession();
  return (
    <footer data-print="only">
      <p>Safety summary of {formatDateLong(safety.sessionDate)}, {clinic.name}. Printed by {account.displayName}. It holds until the day named above and only while no answer changes.</p>
      {safety.questions.length > 0 && <><h2>Not asked yet</h2><ul>{safety.questions.map(({ factId, question }) => <li key={factId}>{question}</li>)}</ul></>}
    </footer>
  );
};
