// For a physiotherapist: the role of massage in a condition, as the clinic's document grades it and as the product applies it.
import { Select } from '@mantine/core';
import { conditions, massageRoleOf, regionGroups } from '@legwork/clinical';
import { useState } from 'react';
import styles from './plans.module.css';

const groups: Readonly<Record<string, readonly string[] | undefined>> = regionGroups;
const liesIn = (region: string) => ({ regions }: (typeof conditions)[number]): boolean => regions.some((id) => id === region || groups[id]?.includes(region) === true);
const byName = (a: { readonly label: string }, b: { readonly label: string }): number => a.label.localeCompare(b.label);

export const MassageRole = ({ region }: { readonly region: string | null }) => {
  const [conditionId, setConditionId] = useState<string | null>(null);
  const here = region === null ? conditions : conditions.filter(liesIn(region));
  const role = conditionId === null || !here.some(({ id }) => id === conditionId) ? undefined : massageRoleOf(conditionId);
  return (
    <>
      <Select
        label="Role of massage in" description="Optional, for your own reasoning: it is not kept with the plan" placeholder="Choose a condition" clearable searchable maxDropdownHeight={280}
        data={here.map(({ id, name }) => ({ value: id as string, label: name })).toSorted(byName)} value={role === undefined ? null : conditionId} onChange={setConditionId} nothingFoundMessage="No condition of this region"
      />
      {role !== undefined && (
        <div role="status">
          <p><strong>{role.meaning}</strong></p>
          <p className={styles.quiet}>
            {role.graded.length === 0 ? 'The clinic’s document does not speak of it; this is product policy.' : `The clinic’s document: ${role.graded.map(({ words }) => words).join('; ')}.`}
            {role.stricterThanGraded ? ' The product asks for more care.' : ''}
          </p>
          {role.stricterThanGraded && role.note !== '' && <p className={styles.quiet}>{role.note}.</p>}
        </div>
      )}
    </>
  );
};
