// The problem in the patient's own words: the latest note's Subjective, else what the accepted intake says.
import { useQuery } from '@tanstack/react-query';
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { intakeAnswersQuery, type ChartSession, type Episode, type FullChart } from './queries';
import styles from './chart.module.css';

const latestWords = (sessions: readonly ChartSession[]): ChartSession | undefined => sessions.find(({ subjective }) => subjective.trim() !== '');

const dates = ({ onsetOn, injuryOn }: Episode): string =>
  [onsetOn !== null && `since ${formatDate(onsetOn)}`, injuryOn !== null && `injury on ${formatDate(injuryOn)}`].filter(Boolean).join(', ');

export const Problem = ({ chart, episodes }: { readonly chart: FullChart; readonly episodes: readonly Episode[] }) => {
  const { clinic } = useSession();
  const intakeId = chart.intakeId ?? undefined;
  const { data: intake } = useQuery({ ...intakeAnswersQuery(intakeId ?? ''), enabled: intakeId !== undefined });
  const note = latestWords(chart.sessions);
  const words = intake?.subjective ?? null;
  if (episodes.length === 0 && note === undefined && words === null) return <p className={styles.quiet}>Nothing recorded yet. Request an intake, or begin the visit.</p>;
  return (
    <>
      {episodes.map((episode) => <p key={episode.id}><strong>{episode.title}</strong>{dates(episode) !== '' && <span className={styles.quiet}> {dates(episode)}</span>}</p>)}
      {note !== undefined && (
        <div>
          <p className={styles.words}>{note.subjective}</p>
          <p className={styles.aside}>Visit of {formatDate(note.visitDate)}, {note.authorName}</p>
        </div>
      )}
      {words !== null && (
        <details open={note === undefined}>
          <summary>Intake{intake?.submittedAt == null ? '' : `, ${formatDate(todayIn(clinic.timeZone, new Date(intake.submittedAt)))}`}</summary>
          <p className={styles.words}>{words}</p>
        </details>
      )}
    </>
  );
};
