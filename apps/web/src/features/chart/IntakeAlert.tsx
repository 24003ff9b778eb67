// An answer of an intake that nobody has accepted yet may already be an emergency: it stands above everything else.
import { urls } from '../../lib/urls';
import { ButtonLink } from '../../ui/links';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import type { Chart } from './queries';

const words = {
  emergency: 'Speak to the patient at once; if the signs are there, call emergency services. Then review the intake.',
  'do-not-treat-refer': 'Do not treat before somebody has read it. The screening below does not know these answers yet.',
} as const;

export const IntakeAlert = ({ intakes }: { readonly intakes: Chart['intakes'] }) => (
  <>
    {intakes.map(({ id, highestAlert, status }) => highestAlert !== null && (
      <SeverityBanner
        key={id} level={highestAlert} title={status === 'submitted' ? 'an answer in the intake that waits for review' : 'an answer in the intake being filled in'}
        action={<ButtonLink to={urls.intakeReview(id)} variant="default">Review intake</ButtonLink>}
      >
        {words[highestAlert]}
      </SeverityBanner>
    ))}
  </>
);
