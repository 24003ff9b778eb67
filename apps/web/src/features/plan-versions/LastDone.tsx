// For one line of the plan: what each practitioner did last, from signed visits.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import { planLifeQuery, type LivingPlan, type PlanLife } from './life-queries';
import { roleWord } from './role-words';
import styles from './plan-versions.module.css';

type Done = PlanLife['lastDone'][number];

const responses: Readonly<Record<string, string>> = { better: 'better after it', same: 'the same after it', worse: 'worse after it' };

const howWords = ({ pressure0To5, minutes, response }: Done): string =>
  [pressure0To5 === null ? '' : `pressure ${pressure0To5}`, minutes === null ? '' : `${minutes} min`, response === null ? '' : responses[response] ?? response].filter((part) => part !== '').join(', ');

interface LastDoneProps {
  readonly plan: Pick<LivingPlan, 'id' | 'version'>;
  readonly interventionId: string;
}

export const LastDone = ({ plan, interventionId }: LastDoneProps) => {
  const { data } = useQuery(planLifeQuery(plan));
  const done = data?.lastDone.filter((each) => each.interventionId === interventionId) ?? [];
  if (done.length === 0) return null;
  return (
    <ul className={styles.lastDone} aria-label="Done last">
      {done.map((each) => (
        <li key={each.sessionId}>
          <span>Last done by {each.byName}, {roleWord(each.byRole)}, <Link to={urls.session(each.sessionId)}>{formatDate(each.on)}</Link></span>
          {howWords(each) !== '' && <span>: {howWords(each)}</span>}
          {each.note !== null && each.note !== '' && <span className={styles.quiet}>. {each.note}</span>}
        </li>
      ))}
    </ul>
  );
};
