// What one painful place is like: quality, strength, rest or effort, and where it travels.
import { Button } from '@mantine/core';
import { IconRoute, IconTrash } from '@tabler/icons-react';
import { painQualities, type MapMessages, type PainArea, type PainQuality } from '@legwork/clinical';
import { useEffect, useRef } from 'react';
import { ChipMultiSelect } from '../ui/forms/ChipMultiSelect';
import { Scale0To10 } from '../ui/forms/Scale0To10';
import { PlaceChips } from './PlaceChips';
import { placeIn, type Place } from './places';
import styles from './PainDrawing.module.css';

interface AreaCardProps {
  readonly area: PainArea;
  /** Opened by a tap, not while a finger still paints. */
  readonly comesIntoView: boolean;
  readonly onChange: (change: Partial<PainArea>) => void;
  readonly onRemove: () => void;
  readonly onTravel: () => void;
  readonly onRemoveTarget: (target: Place) => void;
  readonly messages: MapMessages;
}

type When = 'atRest' | 'onEffort';

export const AreaCard = ({ area, comesIntoView, onChange, onRemove, onTravel, onRemoveTarget, messages }: AreaCardProps) => {
  const qualities = painQualities.map((value) => ({ value, label: messages[`quality.${value}`] }));
  const times = [{ value: 'atRest', label: messages['drawing.at-rest'] }, { value: 'onEffort', label: messages['drawing.on-effort'] }] as const;
  const chosenTimes = times.map(({ value }): When => value).filter((value) => area[value]);
  const name = placeIn(messages, area);
  const top = useRef<HTMLDivElement>(null);
  // On a phone the card opens below the map: its first question comes into sight, the map stays where it can.
  useEffect(() => {
    if (comesIntoView) top.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [comesIntoView]);
  return (
    <section className={styles.card} aria-label={name}>
      <div ref={top} className={styles.cardTop}>
        <div className={styles.cardHead}>
          <h3>{name}</h3>
          <Button variant="subtle" size="compact-sm" leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>{messages['drawing.remove']}</Button>
        </div>
        <Scale0To10
          label={messages['drawing.strength']} value={area.intensity0To10 ?? undefined} onChange={(intensity0To10) => onChange({ intensity0To10 })}
          lowLabel={messages['drawing.no-pain']} highLabel={messages['drawing.worst-pain']}
        />
      </div>
      <ChipMultiSelect<PainQuality> label={messages['drawing.quality']} options={qualities} value={area.qualities} onChange={(chosen) => onChange({ qualities: chosen })} />
      <ChipMultiSelect<When>
        label={messages['drawing.when']} options={times} value={chosenTimes}
        onChange={(chosen) => onChange({ atRest: chosen.includes('atRest'), onEffort: chosen.includes('onEffort') })}
      />
      <div className={styles.travel}>
        <Button variant="default" leftSection={<IconRoute size={18} aria-hidden />} onClick={onTravel}>{messages['drawing.travels']}</Button>
        {area.travelsTo.length > 0 && (
          <PlaceChips label={messages['drawing.travels-to']} messages={messages} places={area.travelsTo} onRemove={onRemoveTarget} removeWord={messages['drawing.remove']} />
        )}
      </div>
    </section>
  );
};
