// What has to be settled before anybody acts on a pattern: open questions of the rules behind it.
import { IconAlertCircle } from '@tabler/icons-react';
import type { Reasoning } from './queries';
import styles from './reasoning.module.css';

export const ToSettle = ({ rules }: { readonly rules: Reasoning['toSettle'] }) => {
  const questions = [...new Set(rules.flatMap(({ openQuestions }) => openQuestions))];
  return (
    <section className={styles.settle} aria-label="Settle first">
      <IconAlertCircle size={20} aria-hidden />
      <div>
        <strong>Settle first: safety questions are open.</strong>
        <p>A pattern never stands in for them. Ask them from the safety strip above.</p>
        {questions.length > 0 && (
          <details>
            <summary>{questions.length === 1 ? '1 question' : `${questions.length} questions`}</summary>
            <ul className={styles.answers}>{questions.map((text) => <li key={text}>{text}</li>)}</ul>
          </details>
        )}
      </div>
    </section>
  );
};
