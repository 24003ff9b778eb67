// One fired rule in full.
import { regionWords } from '@legwork/clinical';
import { Link } from '@tanstack/react-router';
import { urls } from '../../../lib/urls';
import { ExaminationTasks } from '../ExaminationTasks';
import { groupList, limitWords, valueWords } from '../safety-words';
import type { Fact, FiredRule, Medicine, PerformerRole } from '../screening-queries';
import { FactReason } from './FactReason';
import styles from './why.module.css';

interface RuleCaseProps {
  readonly rule: FiredRule;
  readonly facts: readonly Fact[];
  readonly medicines: readonly Medicine[];
  readonly showsReason: boolean;
  readonly performerRole: PerformerRole;
}

const limitsOf = ({ limits, scope, because }: FiredRule): string[] => [
  ...(limits === null ? [] : limitWords(limits)),
  ...(Array.isArray(scope.techniques) ? [`Techniques: ${groupList(scope.techniques)}`] : []),
  ...(scope.regionsFrom === null ? [] : [`Places: ${valueWords(because.find(({ factId }) => factId === scope.regionsFrom)?.value)}`]),
  ...(scope.regions.length === 0 ? [] : [`Places: ${scope.regions.map(regionWords).join(', ')}`]),
];

export const RuleCase = ({ rule, facts, medicines, showsReason, performerRole }: RuleCaseProps) => {
  const limits = limitsOf(rule);
  const isMassage = performerRole === 'massage-therapist';
  return (
    <article className={styles.rule}>
      {showsReason && <p className={styles.also}>{rule.clinicianReason}</p>}
      <h3 className={styles.heading}>Because</h3>
      <ul className={styles.facts}>{rule.because.map((because) => <FactReason key={because.factId} because={because} facts={facts} medicines={medicines} />)}</ul>
      {limits.length > 0 && <><h3 className={styles.heading}>What it limits</h3><ul className={styles.sources}>{limits.map((limit) => <li key={limit}>{limit}</li>)}</ul></>}
      {rule.examinationTasks.length > 0 && <ExaminationTasks tasks={rule.examinationTasks} opened />}
      <h3 className={styles.heading}>{isMassage ? 'In your words' : 'To the patient'}</h3>
      <p className={styles.wording}>{isMassage ? rule.scopeWording : rule.patientWording}</p>
      {isMassage && <p className={styles.wording}>To the patient: {rule.patientWording}</p>}
      {rule.resolution !== '' && <><h3 className={styles.heading}>What ends it</h3><p>{rule.resolution}</p></>}
      <h3 className={styles.heading}>Where it comes from</h3>
      <ul className={styles.sources}>
        {rule.sources.map((source) => <li key={source.id}>{source.citation}{source.status !== 'read' && <span className={styles.quiet}> ({source.status === 'cited' ? 'not checked' : 'secondary source'})</span>}</li>)}
      </ul>
      <p className={styles.basis}>
        Rule <Link to={urls.rule(rule.ruleId)}>{rule.ruleId}</Link> · {rule.confirmed ? 'confirmed by its sources' : 'product policy, not confirmed'}{rule.adjusted && ' · set by this clinic'}
      </p>
    </article>
  );
};
