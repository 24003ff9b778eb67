// How an exercise begins and how it ends, side by side, drawn with the colours of the screen.
import { exerciseFigure, figureColors, type ExerciseId, type FigurePath } from '@legwork/clinical';
import { useMemo } from 'react';
import styles from './figure.module.css';

const Pose = ({ paths }: { readonly paths: readonly FigurePath[] }) => (
  <>
    {paths.map(({ d, role, filled, width }, at) => (
      <path key={at} d={d} fill={filled ? figureColors[role] : 'none'} stroke={width > 0 ? figureColors[role] : undefined} strokeWidth={width > 0 ? width : undefined} strokeLinecap="round" strokeLinejoin="round" />
    ))}
  </>
);

interface ExerciseFigureProps {
  readonly exerciseId: ExerciseId;
  /** What the picture shows; empty where the name stands beside it. */
  readonly label: string;
}

export const ExerciseFigure = ({ exerciseId, label }: ExerciseFigureProps) => {
  const { viewBox, start, end } = useMemo(() => exerciseFigure(exerciseId), [exerciseId]);
  const [left = 0, top = 0, width = 1, height = 1] = viewBox.split(' ').map(Number);
  return (
    <svg className={styles.figure} viewBox={`${left} ${top} ${width * 2} ${height}`} {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      <g><Pose paths={start} /></g>
      <g transform={`translate(${width} 0)`}><Pose paths={end} /></g>
    </svg>
  );
};
