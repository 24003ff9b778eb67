// Every rule of the set, found by words and by filters that stand in the address, twenty at a time.
import { regionWords } from '@legwork/clinical';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { useUrlText } from '../../lib/url-state';
import { DataTable, type Column } from '../../ui/DataTable';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { severityLevels } from '../../ui/severity/severity-levels';
import { EmptyState } from '../../ui/states/EmptyState';
import { reasonShown } from './rule-reason';
import { bySeverity, levelHere, passes, type RuleFilter } from './rule-filter';
import { RuleFilters } from './RuleFilters';
import { directionWords } from './setting-words';
import type { Rule } from './queries';
import styles from './rules.module.css';

const PAGE = 20;

const whereWords = ({ scope }: Rule): string => {
  if (scope.session) return 'Whole session';
  const named = scope.regions.map(regionWords);
  if (scope.regionsFrom !== null) return 'Where it was reported';
  if (named.length === 0) return 'Techniques only';
  const words = named.length > 3 ? `${named.slice(0, 3).join(', ')} and ${named.length - 3} more` : named.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const columnsFor = (role: string): readonly Column<Rule>[] => [
  { key: 'rule', header: 'Rule', isName: true, cell: (rule) => <Link className={styles.name} to={urls.rule(rule.id)}>{reasonShown(rule, role)}<span className={styles.id}>{rule.id}</span></Link> },
  {
    key: 'level', header: 'Level',
    cell: (rule) => (
      <span className={styles.levels}>
        <SeverityChip level={levelHere(rule)} />
        {rule.setting !== null && <span className={styles.quiet}>{directionWords[rule.setting.direction]}{rule.setting.level !== null && `; product: ${severityLevels[rule.level].word.toLowerCase()}`}</span>}
      </span>
    ),
  },
  { key: 'where', header: 'Where', hideOnPhone: true, cell: (rule) => <span className={styles.where}>{whereWords(rule)}</span> },
  { key: 'source', header: 'Sources', hideOnPhone: true, cell: (rule) => <span className={styles.sources}>{rule.sources.length}, {rule.confirmed ? 'confirmed' : 'not confirmed'}</span> },
];

/** All filters live in the address, so that a list can be sent to somebody. */
const useRuleFilter = (): [RuleFilter, (name: keyof RuleFilter, value: string) => void] => {
  const texts = {
    search: useUrlText('search'), level: useUrlText('level'), category: useUrlText('category'), region: useUrlText('region'), source: useUrlText('source'),
    confirmed: useUrlText('confirmed'), adjusted: useUrlText('adjusted'),
  };
  const filter: RuleFilter = {
    search: texts.search[0], level: texts.level[0], category: texts.category[0], region: texts.region[0], source: texts.source[0], confirmed: texts.confirmed[0], adjusted: texts.adjusted[0],
  };
  return [filter, (name, value) => texts[name][1](value)];
};

export const RuleTable = ({ rules }: { readonly rules: readonly Rule[] }) => {
  const { role } = useSession();
  const [filter, setFilter] = useRuleFilter();
  const [pages, setPages] = useState(1);
  const found = rules.filter((rule) => passes(rule, filter)).sort(bySeverity);
  const shown = found.slice(0, pages * PAGE);
  return (
    <div className={styles.table}>
      <RuleFilters rules={rules} filter={filter} onChange={(name, value) => { setFilter(name, value); setPages(1); }} />
      <p className={styles.quiet} role="status">{found.length === rules.length ? `${rules.length} rules` : `${found.length} of ${rules.length} rules`}{shown.length < found.length && `, the first ${shown.length} shown`}</p>
      <div className={styles.scroll}>
        <DataTable
          caption="Rules of the screening" columns={columnsFor(role)} rows={shown} rowKey={(rule) => rule.id} empty={<EmptyState title="No rule fits">Take a filter back or try another word.</EmptyState>}
          more={{ has: shown.length < found.length, loading: false, load: () => setPages(pages + 1) }}
        />
      </div>
    </div>
  );
};
