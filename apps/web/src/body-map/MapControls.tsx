// Which view, and how large.
import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize, IconArrowsMinimize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { zoomStep, type MapWindowControl } from './use-map-window';
import { bodyViews, viewNames, type BodyView } from './views';
import styles from './BodyMap.module.css';

interface ViewSwitchProps {
  readonly view: BodyView;
  readonly onView: (view: BodyView) => void;
  /** Views that hold marks get a dot. */
  readonly markedViews: ReadonlySet<BodyView>;
}

export const ViewSwitch = ({ view, onView, markedViews }: ViewSwitchProps) => {
  const name = useId();
  return (
    <fieldset className={styles.views} data-print="hide">
      <legend className={styles.hidden}>View of the body</legend>
      {bodyViews.map((option) => (
        <label key={option} className={styles.view}>
          <input type="radio" name={name} checked={option === view} onChange={() => onView(option)} />
          <span>{viewNames[option]}</span>
          {markedViews.has(option) && option !== view && <span className={styles.viewDot} aria-hidden />}
          {markedViews.has(option) && <span className={styles.hidden}>, has marks</span>}
        </label>
      ))}
    </fieldset>
  );
};

interface ZoomButtonsProps {
  readonly view: BodyView;
  readonly map: MapWindowControl;
}

export const ZoomButtons = ({ view, map }: ZoomButtonsProps) => {
  const isWhole = map.frame === 'body';
  return (
    <div className={styles.zoom} data-print="hide">
      <ActionIcon variant="default" size="lg" aria-label="Zoom in" onClick={() => map.zoomBy(zoomStep)}><IconPlus size={18} aria-hidden /></ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label="Zoom out" onClick={() => map.zoomBy(1 / zoomStep)}><IconMinus size={18} aria-hidden /></ActionIcon>
      {view !== 'feet' && (
        <ActionIcon variant="default" size="lg" aria-label={isWhole ? 'Show the legs' : 'Show the whole body'} onClick={() => map.setFrame(isWhole ? 'legs' : 'body')}>
          {isWhole ? <IconArrowsMinimize size={18} aria-hidden /> : <IconArrowsMaximize size={18} aria-hidden />}
        </ActionIcon>
      )}
    </div>
  );
};
