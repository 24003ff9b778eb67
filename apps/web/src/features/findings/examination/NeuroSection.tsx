import { examinationTasks, neuroLevels, reflexGrades, strengthGrades } from '@legwork/clinical';
import { Section } from '../../../ui/page/Section';
import { readCell } from './cell-values';
import { cellKey } from './examination-draft';
import { ColumnHeads, MeasuredRow } from './MeasuredRow';
import type { RowTools } from './row-tools';
import type { Row } from './rows';
import styles from './rows.module.css';

const brisk = 3;
const reflexTask = examinationTasks.find(({ id }) => id === 'neuro.reflexes');
const levelOf = (row: Row) => neuroLevels.find(({ id }) => id === row.data['level']);

const isBrisk = (rows: readonly Row[], { cells: { draft }, recorded }: RowTools): boolean =>
  rows.some((row) => row.sides.some((side) => row.measures.filter(({ measure }) => measure === 'reflex0To4').some((measure) => {
    const key = cellKey(row, side, measure.measure);
    const value = readCell(measure, draft.cells[key], draft.lengthUnit).value ?? recorded.get(key);
    return typeof value === 'number' && value >= brisk;
  })));

const Grades = () => (
  <details className={styles.about}>
    <summary>What the grades mean</summary>
    <p>Key muscles</p>
    <ul>{strengthGrades.map(({ grade, meaning }) => <li key={grade}>{grade}: {meaning}</li>)}</ul>
    <p>Reflexes</p>
    <ul>{reflexGrades.map(({ grade, meaning }) => <li key={grade}>{grade}: {meaning}</li>)}</ul>
  </details>
);

/** Sensation, key muscles and reflex of each root; the skin of the root in hand lights up on the map. */
export const NeuroSection = ({ rows, tools }: { readonly rows: readonly Row[]; readonly tools: RowTools }) => (
  <Section title="Nerve roots" lead="Skin, key muscles and reflex of each root; the map shows the skin of the root you are at.">
    <ColumnHeads measures={['sensation', 'muscles', 'reflex']} />
    {rows.map((row) => {
      const level = levelOf(row);
      return <MeasuredRow key={row.id} row={row} tools={tools} about={level !== undefined && <span className={styles.quiet}>{level.dermatome} · {level.keyMuscles}{row.measures.length > 2 ? ` · ${level.reflex}` : ''}</span>} />;
    })}
    {isBrisk(rows, tools) && reflexTask !== undefined && (
      <p role="status" className={styles.difference}>{tools.role === 'physiotherapist' ? `${reflexTask.refersIf} Refer ${reflexTask.urgency} to: ${reflexTask.referTo}.` : `Brisk reflexes or clonus: refer ${reflexTask.urgency}.`}</p>
    )}
    <Grades />
  </Section>
);
