// One rule on its own page: when it fires, what it limits, who reads what, where it comes from, who stands behind it, how
// it has been used here, and how this clinic has set it.
import { useSession } from '../../lib/session';
import { Section } from '../../ui/page/Section';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { severityLevels } from '../../ui/severity/severity-levels';
import { levelHere } from './rule-filter';
import { readsClinical } from './rule-reason';
import { Changes, Condition, Governance, Limits, Usage, Wordings } from './RuleFacts';
import { RuleSettings } from './RuleSettings';
import { SourceList } from './SourceList';
import type { RuleUse } from './queries';
import styles from './rules.module.css';

export const RuleDetail = ({ rule }: { readonly rule: RuleUse }) => {
  const { role } = useSession();
  const here = levelHere(rule);
  const showsClinical = readsClinical(role);
  return (
    <div className={styles.detail}>
      <div className={styles.top}>
        <SeverityChip level={here} />
        {here !== rule.level && <span className={styles.quiet}>in the product: {severityLevels[rule.level].word.toLowerCase()}</span>}
        <span className={styles.quiet}>{rule.id} · version {rule.ruleVersion} · rule set {rule.ruleSetVersion} · {rule.confirmed ? 'confirmed by its sources' : 'product policy, not confirmed'}</span>
      </div>
      <Section title="When it fires"><Condition rule={rule} /></Section>
      <Section title="What it limits"><Limits rule={rule} showsClinical={showsClinical} /></Section>
      <Section title="Who reads what"><Wordings rule={rule} showsClinical={showsClinical} /></Section>
      <Section title="How often"><Usage rule={rule} /></Section>
      <RuleSettings rule={rule} />
      <Section title="Where it comes from"><SourceList sources={rule.sources} showsClinical={showsClinical} /></Section>
      <Section title="Versions"><Changes rule={rule} showsClinical={showsClinical} /></Section>
      <Section title="Who stands behind it"><Governance rule={rule} /></Section>
    </div>
  );
};
