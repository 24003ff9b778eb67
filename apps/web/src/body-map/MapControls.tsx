// Which view, and how large.
import type { MapMessages } from '@legwork/clinical';
import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize, IconArrowsMinimize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { bodyViews, type BodyView } from './figure-views';
import { zoomStep, type MapWindowControl } from './use-map-window';
import styles from './BodyMap.module.css';

interface ViewSwitchProps {
  readonly view: BodyView;
  readonly onView: (view: BodyView) => void;
  /** Views that hold marks get a dot. */
  readonly markedViews: ReadonlySet<BodyView>;
  readonly messages: MapMessages;
}

export const ViewSwitch = ({ view, onView, markedViews, messages }: ViewSwitchProps) => {
  const name = useId();
  return (
    <fieldset className={styles.views} data-print="hide">
      <legend className={styles.hidden}>{messages['map.view']}</legend>
      {bodyViews.map((option) => (
        <label key={option} className={styles.view}>
          <input type="radio" name={name} checked={option === view} onChange={() => onView(option)} />
          <span>{messages[`map.view.${option}`]}</span>
          {markedViews.has(option) && option !== view && <span className={styles.viewDot} aria-hidden />}
          {markedViews.has(option) && <span className={styles.hidden}>, {messages['map.has-marks']}</span>}
        </label>
      ))}
    </fieldset>
  );
};

interface ZoomButtonsProps {
  readonly map: MapWindowControl;
  readonly messages: MapMessages;
}

export const ZoomButtons = ({ map, messages }: ZoomButtonsProps) => {
  const isWhole = map.frame === 'body';
  return (
    <div className={styles.zoom} data-print="hide">
      <ActionIcon variant="default" size="lg" aria-label={messages['map.zoom-in']} onClick={() => map.zoomBy(zoomStep)}><IconPlus size={18} aria-hidden /></ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={messages['map.zoom-out']} onClick={() => map.zoomBy(1 / zoomStep)}><IconMinus size={18} aria-hidden /></ActionIcon>
      {map.hasMore && (
        <ActionIcon variant="default" size="lg" aria-label={messages[isWhole ? 'map.legs' : 'map.whole-body']} onClick={() => map.setFrame(isWhole ? 'legs' : 'body')}>
          {isWhole ? <IconArrowsMinimize size={18} aria-hidden /> : <IconArrowsMaximize size={18} aria-hidden />}
        </ActionIcon>
      )}
    </div>
  );
};
