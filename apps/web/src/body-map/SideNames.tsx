// Which side of the picture is which side of the person.
import type { MapMessages } from '@legwork/clinical';
import type { PlacedView } from './figure-views';
import styles from './BodyMap.module.css';

interface SideNamesProps {
  readonly placed: PlacedView;
  readonly messages: MapMessages;
}

const middleOf = (placed: PlacedView, side: 'left' | 'right'): number | undefined => {
  const own = placed.regions.filter((region) => region.side === side).map(({ at }) => at[0]);
  return own.length === 0 ? undefined : own.reduce((sum, x) => sum + x, 0) / own.length;
};

export const SideNames = ({ placed, messages }: SideNamesProps) => {
  const [left, right] = [middleOf(placed, 'left'), middleOf(placed, 'right')];
  if (left === undefined || right === undefined) return null;
  const [first, second] = left < right ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return (
    <div className={styles.sides} aria-hidden>
      <span>{messages[`side.${first}`]}</span>
      <span>{messages[`side.${second}`]}</span>
    </div>
  );
};
