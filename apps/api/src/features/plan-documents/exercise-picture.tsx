// The two poses of an exercise on paper, as vectors.
import { exerciseFigure, figurePrintColors, type ExerciseId, type FigurePath } from '@legwork/clinical';
import { G, Path, Svg } from '@react-pdf/renderer';

const Pose = ({ paths }: { readonly paths: readonly FigurePath[] }) => (
  <>
    {paths.map(({ d, role, filled, width }, at) => (
      <Path
        key={at} d={d} fill={filled ? figurePrintColors[role] : 'none'}
        {...(width > 0 && { stroke: figurePrintColors[role], strokeWidth: width, strokeLineCap: 'round' as const, strokeLineJoin: 'round' as const })}
      />
    ))}
  </>
);

/** `width` in points; the height follows. */
export function ExercisePicture({ exerciseId, width }: { readonly exerciseId: ExerciseId; readonly width: number }) {
  const { viewBox, start, end } = exerciseFigure(exerciseId);
  const [left = 0, top = 0, each = 1, height = 1] = viewBox.split(' ').map(Number);
  return (
    <Svg viewBox={`${left} ${top} ${each * 2} ${height}`} style={{ width, height: (width * height) / (each * 2) }}>
      <Pose paths={start} />
      <G transform={`translate(${each} 0)`}><Pose paths={end} /></G>
    </Svg>
  );
}
