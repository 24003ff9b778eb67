// The muscles under the skin, shown while a referral zone is looked at. Fetched only then.
import { muscleLayer, type Figure, type View } from '@legwork/body-map';
import styles from './BodyMap.module.css';

export interface MuscleLayerProps {
  readonly figure: Figure;
  readonly view: View;
}

export const MuscleLayer = ({ figure, view }: MuscleLayerProps) => (
  <g className={styles.muscles} aria-hidden>{muscleLayer(figure, view).map(({ d }, at) => <path key={at} d={d} />)}</g>
);
