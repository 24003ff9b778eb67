import { Select } from '@mantine/core';
import { romNorms, strengthGrades } from '@legwork/clinical';
import { measuredSides, sidesOf } from './finding-form';
import type { KindFieldsProps } from './kind-fields-props';
import { PainfulSides } from './PainfulSides';
import { SideValues } from './SideValues';
import styles from './findings.module.css';

const movements = [...romNorms.map(({ joint, motion }) => `${joint} ${motion}`), 'big toe extension', 'toe flexion', 'single-leg heel raise'];

export const StrengthFields = ({ draft, put, place, patientId, sessionId }: KindFieldsProps) => (
  <>
    <Select label="Movement" data={movements} value={draft.movement ?? null} onChange={(movement) => movement !== null && put({ movement, values: {}, painfulBySide: undefined })} searchable maxDropdownHeight={300} />
    {draft.movement !== undefined && (
      <>
        <SideValues
          kind="strength" patientId={patientId} sessionId={sessionId} sides={sidesOf('strength', draft, place)} values={draft.values} onValues={(values) => put({ values })}
          match={{ movement: draft.movement }} field="grade0To5" unit="/5" min={0} max={5} startAt={5}
        />
        <PainfulSides measured={measuredSides(draft.values)} value={draft.painfulBySide} onChange={(painfulBySide) => put({ painfulBySide })} />
        <details className={styles.howTo}>
          <summary>What the grades mean</summary>
          <ol start={0}>{strengthGrades.map(({ grade, meaning }) => <li key={grade} value={grade}>{meaning}</li>)}</ol>
        </details>
      </>
    )}
  </>
);
