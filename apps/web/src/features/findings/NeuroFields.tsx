import { Select } from '@mantine/core';
import { neuroLevels, reflexGrades, strengthGrades } from '@legwork/clinical';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { feelings } from './examination/rows';
import type { KindFieldsProps } from './kind-fields-props';
import styles from './findings.module.css';

/** The roots whose skin the place is stand first. */
const levelsFor = (region: string): readonly (typeof neuroLevels)[number][] => {
  const isHere = ({ regions }: (typeof neuroLevels)[number]): boolean => regions.some((one) => one === region);
  return [...neuroLevels.filter(isHere), ...neuroLevels.filter((level) => !isHere(level))];
};

export const NeuroFields = ({ draft, put, place }: KindFieldsProps) => {
  const level = neuroLevels.find(({ id }) => id === draft.level);
  return (
    <>
      <Select label="Root" data={levelsFor(place.region).map(({ id, dermatome }) => ({ value: id, label: `${id}: ${dermatome}` }))} value={draft.level ?? null} onChange={(id) => id !== null && put({ level: id })} maxDropdownHeight={300} />
      {level !== undefined && <p className={styles.norm}>{level.keyMuscles}: {level.myotome}. Reflex: {level.reflex}.</p>}
      <div className={styles.grid}>
        <SegmentedChoice label="Sensation" options={feelings} value={draft.dermatome} onChange={(dermatome) => put({ dermatome })} onClear={() => put({ dermatome: undefined })} />
        <NumberStepper label="Key muscles" help={strengthGrades.find(({ grade }) => grade === draft.myotome0To5)?.meaning} value={draft.myotome0To5} min={0} max={5} startAt={5} unit="/5" onChange={(myotome0To5) => put({ myotome0To5 })} />
        <NumberStepper label="Reflex" help={reflexGrades.find(({ grade }) => grade === draft.reflex0To4)?.meaning} value={draft.reflex0To4} min={0} max={4} startAt={2} unit="/4" onChange={(reflex0To4) => put({ reflex0To4 })} />
      </div>
    </>
  );
};
