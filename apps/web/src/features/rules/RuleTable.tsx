// Every rule of the set, found by words and by filters that stand in the address.
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { regionWords } from '../../body-map/region-words';
import { urls } from '../../lib/urls';
import { useUrlText } from '../../lib/url-state';
import { DataTable, type Column } from '../../ui/DataTable';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { severityLevels, type Severity } from '../../ui/severity/severity-levels';
import { EmptyState } from '../../ui/states/EmptyState';
import { bySeverity, passes, regionsOf, sourcesOf } from './rule-filter';
import type { Rule } from './queries';
import styles from './rules.module.css';

const levels: readonly Severity[] = ['emergency', 'do-not-treat-refer', 'clearance-needed', 'modify'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const columns: readonly Column<Rule>[] = [
  { key: 'rule', header: 'Rule', isName: true, cell: (rule) => <Link className={styles.name} to={urls.rule(rule.id)}>{rule.clinicianReason}<span className={styles.id}>{rule.id}</span></Link> },
  { key: 'level', header: 'Level', cell: (rule) => <SeverityChip level={rule.level} /> },
  { key: 'source', header: 'Sources', hideOnPhone: true, cell: (rule) => <span className={styles.sources}>{rule.sources.length}, {rule.confirmed ? 'confirmed' : 'not confirmed'}</span> },
];

export const RuleTable = ({ rules }: { readonly rules: readonly Rule[] }) => {
  const [search, setSearch] = useUrlText('search');
  const [level, setLevel] = useUrlText('level');
  const [region, setRegion] = useUrlText('region');
  const [source, setSource] = useUrlText('source');
  const [confirmed, setConfirmed] = useUrlText('confirmed');
  const shown = rules.filter((rule) => passes(rule, { search, level, region, source, confirmed })).sort(bySeverity);
  const short = (citation: string): string => (citation.length > 70 ? `${citation.slice(0, 67)}…` : citation);
  return (
    <div className={styles.table}>
      <div className={styles.filters} data-print="hide">
        <TextInput className={styles.search} type="search" label="Search" placeholder="Clot, pregnancy, INR …" leftSection={<IconSearch size={16} aria-hidden />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} autoComplete="off" />
        <NativeSelect label="Level" value={level} onChange={(event) => setLevel(event.currentTarget.value)} data={[{ value: '', label: 'Every level' }, ...levels.map((value) => ({ value, label: severityLevels[value].word }))]} />
        <NativeSelect label="Region" value={region} onChange={(event) => setRegion(event.currentTarget.value)} data={[{ value: '', label: 'Every region' }, ...regionsOf(rules).map((value) => ({ value, label: capital(regionWords(value)) }))]} />
        <NativeSelect className={styles.source} label="Source" value={source} onChange={(event) => setSource(event.currentTarget.value)} data={[{ value: '', label: 'Every source' }, ...sourcesOf(rules).map(({ id, citation }) => ({ value: id, label: short(citation) }))]} />
        <NativeSelect label="Confirmed" value={confirmed} onChange={(event) => setConfirmed(event.currentTarget.value)} data={[{ value: '', label: 'Either' }, { value: 'yes', label: 'Confirmed' }, { value: 'no', label: 'Not confirmed' }]} />
      </div>
      <p className={styles.quiet} role="status">{shown.length} of {rules.length} rules</p>
      <DataTable caption="Rules of the screening" columns={columns} rows={shown} rowKey={(rule) => rule.id} empty={<EmptyState title="No rule fits">Take a filter back or try another word.</EmptyState>} />
    </div>
  );
};
