import type { Answer } from './queries';
import { saidBy } from './words';
import styles from './reasoning.module.css';

/** Each answer with whose words it is. */
export const Answers = ({ answers }: { readonly answers: readonly Answer[] }) => (
  <ul className={styles.answers}>
    {answers.map((answer) => (
      <li key={`${answer.asked} ${answer.question} ${answer.words}`}>
        {answer.question}: <strong>{answer.words}</strong>
        {saidBy(answer) !== '' && <span className={styles.quiet}> · {saidBy(answer)}</span>}
      </li>
    ))}
  </ul>
);
