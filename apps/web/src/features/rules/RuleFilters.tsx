// The filters of the rules page. Search and level stand open; the rest folds away until it is wanted.
import { regionWords } from '@legwork/clinical';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { severityLevels, type Severity } from '../../ui/severity/severity-levels';
import type { Rule } from './queries';
import { categoriesOf, regionsOf, sourcesOf, type RuleFilter } from './rule-filter';
import styles from './rules.module.css';

interface RuleFiltersProps {
  readonly rules: readonly Rule[];
  readonly filter: RuleFilter;
  readonly onChange: (name: keyof RuleFilter, value: string) => void;
}

const levels: readonly Severity[] = ['emergency', 'do-not-treat-refer', 'clearance-needed', 'modify'];
const folded: readonly (keyof RuleFilter)[] = ['category', 'region', 'source', 'confirmed', 'adjusted'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const spaced = (text: string): string => capital(text.replaceAll('-', ' '));
const short = (citation: string): string => (citation.length > 70 ? `${citation.slice(0, 67)}…` : citation);

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const RuleFilters = ({ rules, filter, onChange }: RuleFiltersProps) => {
  const set = folded.filter((name) => filter[name] !== '').length;
  const [open, setOpen] = useState(set > 0);
  const select = (name: keyof RuleFilter, label: string, none: string, choices: readonly Choice[]) => (
    <NativeSelect label={label} value={filter[name]} onChange={(event) => onChange(name, event.currentTarget.value)} data={[{ value: '', label: none }, ...choices]} />
  );
  return (
    <div className={styles.filters} data-print="hide">
      <div className={styles.filterRow}>
        <TextInput className={styles.search} type="search" label="Search" placeholder="Swelling, pregnancy, INR …" leftSection={<IconSearch size={16} aria-hidden />} value={filter.search} onChange={(event) => onChange('search', event.currentTarget.value)} autoComplete="off" />
        {select('level', 'Level', 'Every level', levels.map((value) => ({ value, label: severityLevels[value].word })))}
        <button type="button" className={styles.moreFilters} aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconChevronDown size={16} aria-hidden />{set === 0 ? 'More filters' : `More filters, ${set} set`}
        </button>
      </div>
      {open && (
        <div className={styles.filterRow}>
          {select('category', 'Category', 'Every category', categoriesOf(rules).map((value) => ({ value, label: spaced(value) })))}
          {select('region', 'Region', 'Every region', regionsOf(rules).map((value) => ({ value, label: capital(regionWords(value)) })))}
          {select('source', 'Source', 'Every source', sourcesOf(rules).map(({ id, citation }) => ({ value: id, label: short(citation) })))}
          {select('confirmed', 'Confirmed', 'Either', [{ value: 'yes', label: 'Confirmed' }, { value: 'no', label: 'Not confirmed' }])}
          {select('adjusted', 'In this clinic', 'Either', [{ value: 'yes', label: 'Set by this clinic' }, { value: 'no', label: 'As in the product' }])}
        </div>
      )}
    </div>
  );
};
