// The tappable places of a view with their marks. One tab stop for the whole map; arrows move inside it.
import type { MapMessages } from '@legwork/clinical';
import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { PlacedRegion } from './figure-views';
import type { MapMark, ReferralZone } from './map-marks';
import { nextRegion } from './next-region';
import { covers, placeIn, type Place } from './places';
import { patternId } from './QualityPatterns';
import styles from './BodyMap.module.css';

interface RegionShapesProps {
  readonly regions: readonly PlacedRegion[];
  readonly marks: readonly MapMark[];
  readonly zones: readonly ReferralZone[];
  readonly selected: readonly Place[];
  readonly onSelect: ((place: Place) => void) | undefined;
  readonly patterns: string;
  readonly messages: MapMessages;
}

const spoken = (region: PlacedRegion, marks: readonly MapMark[], zone: ReferralZone | undefined, messages: MapMessages): string => {
  const texts = marks.map(({ layer, label }) => label ?? (layer === 'patient' ? 'marked by the patient' : 'marked by the clinician'));
  const zoneText = zone === undefined ? [] : [zone.strength === 'primary' ? 'main referral zone' : 'spill-over zone'];
  return [placeIn(messages, region), ...texts, ...zoneText].join(', ');
};

const strength = (mark: MapMark): string => (typeof mark.intensity0To10 === 'number' ? String(mark.intensity0To10) : 'none');

export const RegionShapes = memo(({ regions, marks, zones, selected, onSelect, patterns, messages }: RegionShapesProps) => {
  const [activeKey, setActiveKey] = useState<string>();
  const elements = useRef(new Map<string, SVGGElement>());
  const active = regions.find(({ key }) => key === activeKey) ?? regions.find((region) => selected.some((place) => covers(place, region))) ?? regions[0];
  const isButton = onSelect !== undefined;

  const choose = ({ region, side }: PlacedRegion): void => onSelect?.({ region, side });
  const onKeyDown = (event: KeyboardEvent, region: PlacedRegion): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(region);
      return;
    }
    const next = nextRegion(regions, region, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setActiveKey(next.key);
    elements.current.get(next.key)?.focus();
  };

  return regions.map((region) => {
    const own = marks.filter((mark) => covers(mark, region));
    const zone = zones.find((candidate) => covers(candidate, region));
    const isSelected = selected.some((place) => covers(place, region));
    return (
      <g
        key={region.key} data-place={region.key} className={styles.region}
        ref={(element) => { if (element === null) elements.current.delete(region.key); else elements.current.set(region.key, element); }}
        role={isButton ? 'button' : 'img'} aria-label={spoken(region, own, zone, messages)} aria-pressed={isButton ? isSelected || own.length > 0 : undefined}
        aria-hidden={isButton || own.length > 0 || zone !== undefined ? undefined : true}
        tabIndex={isButton ? (region === active ? 0 : -1) : undefined}
        onFocus={() => setActiveKey(region.key)} onKeyDown={isButton ? (event) => onKeyDown(event, region) : undefined}
        // Fingers and mouse are read on the map as a whole; a click without them comes from assistive technology.
        onClick={isButton ? (event) => { if (event.detail === 0) choose(region); } : undefined}
      >
        <path className={styles.ground} d={region.d} />
        {own.filter(({ isPainted }) => isPainted !== true).map((mark, at) => (
          <g key={`${mark.layer}${at}`} data-quality={mark.quality}>
            <path className={styles[mark.layer]} data-intensity={strength(mark)} d={region.d} />
            {mark.quality !== undefined && <path className={styles.zone} fill={`url(#${patternId(patterns, mark.quality)})`} d={region.d} />}
          </g>
        ))}
        {zone !== undefined && <path className={styles.zone} fill={`url(#${patterns}-${zone.strength})`} d={region.d} />}
        <path className={styles.edge} data-selected={isSelected} d={region.d} />
      </g>
    );
  });
});
RegionShapes.displayName = 'RegionShapes';
