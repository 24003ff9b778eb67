// Under the title: where the intake stands, who answered and in which language.
import { formatInstant, relativeDay } from '../../../lib/dates';
import { useSession, useToday } from '../../../lib/session';
import { PersonName } from '../../../ui/privacy/PersonName';
import { statusWords } from '../intake-states';
import type { IntakeReview } from '../queries';
import styles from './review.module.css';

const languageWords: Readonly<Record<string, string>> = { fr: 'Answered in French' };

export const ReviewStanding = ({ intake }: { readonly intake: IntakeReview }) => {
  const { clinic } = useSession();
  const today = useToday();
  const since = intake.acceptedAt ?? intake.submittedAt;
  const parts = [
    statusWords[intake.status],
    since === null ? undefined : formatInstant(since, clinic.timeZone),
    intake.dueOn === null || intake.acceptedAt !== null ? undefined : `needed ${relativeDay(intake.dueOn, today)}`,
  ];
  const language = languageWords[intake.language];
  return (
    <span className={styles.standing}>
      <span>{parts.filter((part) => part !== undefined).join(' · ')}{intake.respondentName !== null && <> · answered by <PersonName name={intake.respondentName} /></>}</span>
      {language !== undefined && <span className={styles.class}>{language}</span>}
    </span>
  );
};
