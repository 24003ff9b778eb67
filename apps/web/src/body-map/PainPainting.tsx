// The patient's picture: paint or tap the places, then say what each is like. Every change can be undone.
import { mapMessagesEn, type MapMessages, type PainArea } from '@legwork/clinical';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { AreaCard } from './AreaCard';
import { BodyStage } from './BodyStage';
import { FigureSwitch } from './FigureSwitch';
import { MapOrList } from './MapOrList';
import { findArea } from './pain-areas';
import type { PainPicture } from './pain-picture';
import { PaintTools, type PaintChoice } from './PaintTools';
import { UndoRedo } from './UndoRedo';
import { isOneOf, isSamePlace, placeIn, placeKey, type Place } from './places';
import { RegionTree } from './RegionTree';
import { usePainPicture } from './use-pain-picture';
import type { MapFrame } from './use-map-window';
import styles from './PainDrawing.module.css';

export interface PainPaintingProps {
  readonly label: string;
  readonly picture: PainPicture;
  readonly onChange: (next: PainPicture) => void;
  readonly start?: MapFrame | undefined;
  readonly messages?: MapMessages | undefined;
}

/** A drawn arrow says already what the places say: only the others are drawn from place to place. */
const arrowsOf = (areas: readonly PainArea[], drawn: number) => (drawn > 0 ? [] : areas.flatMap((from) => from.travelsTo.map((to) => ({ from, to }))));

export const PainPainting = ({ label, picture, onChange, start = 'legs', messages = mapMessagesEn }: PainPaintingProps) => {
  const { areas, drawing } = picture;
  const [selected, setSelected] = useState<Place>();
  const [isTravelling, setTravelling] = useState(false);
  const [choice, setChoice] = useState<PaintChoice>({ tool: 'paint', quality: 'aching', brush: 'medium' });
  const does = usePainPicture(picture, onChange);
  const area = findArea(areas, selected) ?? areas.at(-1);

  const select = (place: Place): void => {
    if (isTravelling && area !== undefined) {
      does.travel(area, place);
      return;
    }
    does.add(place);
    setSelected(place);
  };
  const remove = (place: Place): void => {
    does.remove(place);
    setSelected(undefined);
    setTravelling(false);
  };
  const toggle = (place: Place): void => (isTravelling || findArea(areas, place) === undefined ? select(place) : remove(place));
  const rate = (place: Place, intensity0To10: number): void => {
    does.add(place);
    does.alter(place, { intensity0To10 });
    setSelected(place);
  };

  const marks = areas.map((one) => ({
    ...one, layer: 'patient' as const, quality: one.qualities[0], isPainted: isOneOf(one, does.painted),
    label: one.intensity0To10 === null ? messages['drawing.not-rated'] : `${one.intensity0To10} / 10`,
  }));
  const ink = {
    ...choice, onPath: does.addPath, onErase: does.erase,
    onStroke: (stroke: Parameters<typeof does.paint>[0]) => {
      setSelected(undefined);
      does.paint(stroke);
    },
  };

  return (
    <div className={styles.drawing}>
      <div className={styles.picture}>
        <MapOrList
          messages={messages}
          extra={<UndoRedo history={does} messages={messages} />}
          map={
            <>
              <PaintTools choice={choice} onChoice={(part) => setChoice((before) => ({ ...before, ...part }))} messages={messages} />
              {does.isFull && <p className={styles.full} role="status">{messages['drawing.full']}</p>}
              <div className={styles.map}>
                <BodyStage
                  label={label} figure={drawing.figure} firstPlace={areas[0]} marks={marks} paint={[{ layer: 'patient', drawing }]} arrows={arrowsOf(areas, drawing.paths.length)}
                  selected={area === undefined ? [] : [area]} onSelect={select} ink={isTravelling ? undefined : ink} start={start} size="tall" messages={messages}
                  under={<FigureSwitch figure={drawing.figure} onFigure={does.draw} messages={messages} />}
                />
              </div>
            </>
          }
          list={<RegionTree figure={drawing.figure} areas={areas} chosen={isTravelling && area !== undefined ? area.travelsTo : undefined} onToggle={toggle} onRate={rate} messages={messages} />}
        />
      </div>
      <div className={styles.details}>
        {isTravelling && area !== undefined && (
          <div className={styles.travelBar} role="status">
            <span>{messages['drawing.tap-target']}</span>
            <Button size="sm" onClick={() => setTravelling(false)}>{messages['drawing.travel-done']}</Button>
          </div>
        )}
        {areas.length > 1 && (
          <ul className={styles.areas} aria-label={messages['drawing.places']}>
            {areas.map((one) => (
              <li key={placeKey(one)}>
                <button type="button" className={styles.area} aria-pressed={area !== undefined && isSamePlace(one, area)} onClick={() => { setTravelling(false); setSelected(one); }}>
                  {placeIn(messages, one)}
                  <b>{one.intensity0To10 ?? '–'}</b>
                </button>
              </li>
            ))}
          </ul>
        )}
        {area !== undefined && !isTravelling && (
          <AreaCard
            key={placeKey(area)} area={area} messages={messages} comesIntoView={selected !== undefined} onChange={(part) => does.alter(area, part)} onRemove={() => remove(area)}
            onTravel={() => setTravelling(true)} onRemoveTarget={(target) => does.travel(area, target)}
          />
        )}
      </div>
    </div>
  );
};
