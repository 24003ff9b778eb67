import { Select } from '@mantine/core';
import { romNorms } from '@legwork/clinical';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { motionName, motionsFor } from './clinical-choices';
import { measuredSides, sidesOf } from './finding-form';
import type { KindFieldsProps } from './kind-fields-props';
import { PainfulSides } from './PainfulSides';
import { SideValues } from './SideValues';
import styles from './findings.module.css';

const modes = [{ value: 'active', label: 'Active' }, { value: 'passive', label: 'Passive' }] as const;

/** Degrees a goniometer can show; below zero is a lack of extension. */
const range = { min: -45, max: 180 } as const;

export const MotionFields = ({ draft, put, place, patientId, sessionId }: KindFieldsProps) => {
  const norm = romNorms.find(({ id }) => id === draft.motionId);
  return (
    <>
      <div className={styles.grid}>
        <Select label="Motion" data={motionsFor(place).map((motion) => ({ value: motion.id, label: motionName(motion) }))} value={draft.motionId ?? null} onChange={(motionId) => motionId !== null && put({ motionId, values: {}, painfulBySide: undefined })} searchable maxDropdownHeight={300} />
        <SegmentedChoice label="Moved by" options={modes} value={draft.mode} onChange={(mode) => put({ mode })} />
      </div>
      {norm !== undefined && draft.mode !== undefined && (
        <>
          <p className={styles.norm}>Norm {norm.normalMin}° to {norm.normalMax}°{norm.confirmed ? '' : ', not confirmed'}</p>
          <SideValues
            kind="range-of-motion" patientId={patientId} sessionId={sessionId} sides={sidesOf('range-of-motion', draft, place)} values={draft.values} onValues={(values) => put({ values })}
            match={{ motionId: draft.motionId, mode: draft.mode }} field="degrees" unit="°" min={range.min} max={range.max} step={5} startAt={norm.normalMax}
          />
          <PainfulSides measured={measuredSides(draft.values)} value={draft.painfulBySide} onChange={(painfulBySide) => put({ painfulBySide })} />
        </>
      )}
    </>
  );
};
