// What a physiotherapist examines before treating, and the result that sends the person on.
import { urgencyNames } from './safety-words';
import type { ExaminationTask } from './screening-queries';
import styles from './strip.module.css';

interface ExaminationTasksProps {
  readonly tasks: readonly ExaminationTask[];
  readonly opened?: boolean;
}

export const ExaminationTasks = ({ tasks, opened = false }: ExaminationTasksProps) => (
  <details className={styles.tasks} open={opened}>
    <summary>{tasks.length === 1 ? 'Examine first' : `Examine first: ${tasks.length} tasks`}</summary>
    <ul>
      {tasks.map(({ id, what, refersIf, referTo, urgency }) => (
        <li key={id}>{what} <span className={styles.refer}><strong>Refer if:</strong> {refersIf} ({urgencyNames[urgency].toLowerCase()}, to {referTo})</span></li>
      ))}
    </ul>
  </details>
);
