// The patient's drawing: tap or paint the places, then say what each is like. Every change can be undone.
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { intakeMessagesEn, type IntakeMessages, type PainArea } from '@legwork/clinical';
import { useState } from 'react';
import { AreaCard } from './AreaCard';
import { BodyMap } from './BodyMap';
import { MapOrList } from './MapOrList';
import { addArea, changeArea, findArea, removeArea, toggleTarget } from './pain-areas';
import { isSamePlace, placeKey, placeName, type Place } from './places';
import { RegionList } from './RegionList';
import type { MapFrame } from './use-map-window';
import { useUndo } from './use-undo';
import type { BodyView } from './views';
import styles from './PainDrawing.module.css';

interface PainDrawingProps {
  readonly label: string;
  readonly value: readonly PainArea[];
  readonly onChange: (areas: readonly PainArea[]) => void;
  readonly start?: MapFrame;
  readonly messages?: IntakeMessages;
}

export const PainDrawing = ({ label, value, onChange, start = 'body', messages = intakeMessagesEn }: PainDrawingProps) => {
  const [view, setView] = useState<BodyView>('front');
  const [selected, setSelected] = useState<Place>();
  const [isTravelling, setTravelling] = useState(false);
  const { change, undo, canUndo } = useUndo(value, onChange);
  const area = findArea(value, selected) ?? value.at(-1);

  const select = (place: Place): void => {
    if (isTravelling && area !== undefined) {
      change((areas) => toggleTarget(areas, area, place));
      return;
    }
    if (findArea(value, place) === undefined) change((areas) => addArea(areas, place));
    setSelected(place);
  };
  const paint = (place: Place): void => {
    if (isTravelling) return;
    setSelected(undefined);
    change((areas) => addArea(areas, place));
  };
  const remove = (place: Place): void => {
    change((areas) => removeArea(areas, place));
    setSelected(undefined);
    setTravelling(false);
  };

  const marks = value.map((one) => ({
    ...one, layer: 'patient' as const, label: one.intensity0To10 === null ? messages['drawing.not-rated'] : `${one.intensity0To10} / 10`,
  }));
  const arrows = value.flatMap((from) => from.travelsTo.map((to) => ({ from, to })));
  const shown = area === undefined ? [] : [area];

  return (
    <div className={styles.drawing}>
      <div className={styles.picture}>
        <MapOrList
          messages={messages}
          extra={<Button variant="default" size="sm" disabled={!canUndo} leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={undo}>{messages['drawing.undo']}</Button>}
          map={
            <div className={styles.map}>
              <BodyMap label={label} view={view} onView={setView} marks={marks} arrows={arrows} selected={shown} onSelect={select} onPaint={paint} start={start} size="tall" />
            </div>
          }
          list={<RegionList selected={isTravelling && area !== undefined ? area.travelsTo : value} onToggle={isTravelling ? select : (place) => (findArea(value, place) === undefined ? select(place) : remove(place))} messages={messages} />}
        />
      </div>
      <div className={styles.details}>
        {isTravelling && area !== undefined && (
          <div className={styles.travelBar} role="status">
            <span>{messages['drawing.tap-target']}</span>
            <Button size="sm" onClick={() => setTravelling(false)}>{messages['drawing.travel-done']}</Button>
          </div>
        )}
        {value.length > 1 && (
          <ul className={styles.areas} aria-label={messages['drawing.places']}>
            {value.map((one) => (
              <li key={placeKey(one)}>
                <button type="button" className={styles.area} aria-pressed={area !== undefined && isSamePlace(one, area)} onClick={() => { setTravelling(false); setSelected(one); }}>
                  {placeName(one)}
                  <b>{one.intensity0To10 ?? '–'}</b>
                </button>
              </li>
            ))}
          </ul>
        )}
        {area !== undefined && !isTravelling && (
          <AreaCard
            key={placeKey(area)} area={area} messages={messages} comesIntoView={selected !== undefined} onChange={(part) => change((areas) => changeArea(areas, area, part))} onRemove={() => remove(area)}
            onTravel={() => setTravelling(true)} onRemoveTarget={(target) => change((areas) => toggleTarget(areas, area, target))}
          />
        )}
      </div>
    </div>
  );
};
