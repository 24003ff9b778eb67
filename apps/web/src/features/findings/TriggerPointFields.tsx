import { Select } from '@mantine/core';
import { triggerPoints } from '@legwork/clinical';
import { useMemo } from 'react';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { musclesFor } from './clinical-choices';
import type { KindFieldsProps } from './kind-fields-props';
import { YesNo } from './YesNo';
import styles from './findings.module.css';

const states = [{ value: 'active', label: 'Active', hint: 'hurts by itself' }, { value: 'latent', label: 'Latent', hint: 'only when pressed' }] as const;

export const TriggerPointFields = ({ draft, put, place }: KindFieldsProps) => {
  const { referring, others } = useMemo(() => musclesFor(place), [place]);
  const point = triggerPoints.find(({ id }) => id === draft.muscleId);
  const data = [
    { group: 'Pain is felt here', items: referring.map(({ id, muscle }) => ({ value: id, label: muscle })) },
    { group: 'Other muscles', items: others.map(({ id, muscle }) => ({ value: id, label: muscle })) },
  ];
  return (
    <>
      <Select label="Muscle" data={data} value={draft.muscleId ?? null} onChange={(muscleId) => muscleId !== null && put({ muscleId })} searchable nothingFoundMessage="No such muscle" maxDropdownHeight={300} />
      {point !== undefined && (
        <div className={styles.known}>
          <p>{point.symptoms}</p>
          {point.caution !== '' && <p><strong>Take care:</strong> {point.caution}</p>}
          <p className={styles.source}>Its referral zone is dotted on the map. {point.confirmed ? 'Source confirmed.' : 'From teaching, source not confirmed.'} A trigger point never rules out a red flag.</p>
        </div>
      )}
      <div className={styles.grid}>
        <SegmentedChoice label="State" options={states} value={draft.state} onChange={(state) => put({ state })} />
        <YesNo label="Reproduces the familiar pain" value={draft.reproducesFamiliarPain} onChange={(reproducesFamiliarPain) => put({ reproducesFamiliarPain })} />
        <YesNo label="Local twitch" value={draft.twitch} onChange={(twitch) => put({ twitch })} />
      </div>
    </>
  );
};
