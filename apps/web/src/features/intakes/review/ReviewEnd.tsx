// What follows the answers: the consent they were given with, and the words they bring to the first note.
import type { ReactNode } from 'react';
import { Section } from '../../../ui/page/Section';
import type { IntakeReview } from '../queries';
import styles from './review.module.css';

interface ReviewEndProps {
  readonly review: IntakeReview;
  /** What this person signed and chose, once something is signed */
  readonly consent: ReactNode;
}

export const ReviewEnd = ({ review, consent }: ReviewEndProps) => {
  const { consentSignedAt, subjective } = review;
  return (
    <>
      <Section title="Consent">
        {consentSignedAt === null ? <p className={styles.quiet}>Not signed yet.</p> : consent}
      </Section>
      {subjective !== null && subjective !== '' && (
        <Section title="Subjective of the first note" lead="Written from the answers and marked as the patient’s words.">
          <p className={styles.subjective}>{subjective}</p>
        </Section>
      )}
    </>
  );
};
