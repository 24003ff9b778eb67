// What follows the answers: the consent they were given with, and the words they bring to the first note.
import { formatInstant } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { Section } from '../../../ui/page/Section';
import { PersonName } from '../../../ui/privacy/PersonName';
import type { IntakeReview } from '../queries';
import styles from './review.module.css';

export const ReviewEnd = ({ review }: { readonly review: IntakeReview }) => {
  const { clinic } = useSession();
  const { consentSignedBy, consentSignedAt, subjective } = review;
  return (
    <>
      <Section title="Consent">
        {consentSignedBy === null || consentSignedAt === null
          ? <p className={styles.quiet}>Not signed yet.</p>
          : <p>Signed by <PersonName name={consentSignedBy} />, {formatInstant(consentSignedAt, clinic.timeZone)}.</p>}
      </Section>
      {subjective !== null && subjective !== '' && (
        <Section title="Subjective of the first note" lead="Written from the answers and marked as the patient’s words.">
          <p className={styles.subjective}>{subjective}</p>
        </Section>
      )}
    </>
  );
};
