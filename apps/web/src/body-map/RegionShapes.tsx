// The tappable places of a view with their marks. One tab stop for the whole map; arrows move inside it.
import { useRef, useState, type KeyboardEvent } from 'react';
import type { MapMark, ReferralZone } from './map-marks';
import { nextRegion } from './next-region';
import { covers, type Place } from './places';
import type { PlacedRegion } from './views';
import styles from './BodyMap.module.css';

interface RegionShapesProps {
  readonly regions: readonly PlacedRegion[];
  readonly marks: readonly MapMark[];
  readonly zones: readonly ReferralZone[];
  readonly selected: readonly Place[];
  readonly onSelect: ((region: PlacedRegion) => void) | undefined;
  readonly patterns: Readonly<Record<ReferralZone['strength'], string>>;
}

const spoken = (region: PlacedRegion, marks: readonly MapMark[], zone: ReferralZone | undefined): string => {
  const texts = marks.map(({ layer, label }) => label ?? (layer === 'patient' ? 'marked by the patient' : 'marked by the clinician'));
  const zoneText = zone === undefined ? [] : [zone.strength === 'primary' ? 'main referral zone' : 'spill-over zone'];
  return [region.name, ...texts, ...zoneText].join(', ');
};

const strength = (mark: MapMark): string => (typeof mark.intensity0To10 === 'number' ? String(mark.intensity0To10) : 'none');

export const RegionShapes = ({ regions, marks, zones, selected, onSelect, patterns }: RegionShapesProps) => {
  const [activeKey, setActiveKey] = useState<string>();
  const elements = useRef(new Map<string, SVGGElement>());
  const active = regions.find(({ key }) => key === activeKey) ?? regions.find((region) => selected.some((place) => covers(place, region))) ?? regions[0];

  const onKeyDown = (event: KeyboardEvent, region: PlacedRegion): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect?.(region);
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
    const isButton = onSelect !== undefined;
    return (
      <g
        key={region.key} data-place={region.key} className={styles.region}
        ref={(element) => { if (element === null) elements.current.delete(region.key); else elements.current.set(region.key, element); }}
        role={isButton ? 'button' : 'img'} aria-label={spoken(region, own, zone)} aria-pressed={isButton ? isSelected || own.length > 0 : undefined}
        aria-hidden={isButton || own.length > 0 || zone !== undefined ? undefined : true}
        tabIndex={isButton ? (region === active ? 0 : -1) : undefined}
        onFocus={() => setActiveKey(region.key)} onKeyDown={isButton ? (event) => onKeyDown(event, region) : undefined}
        // Fingers and mouse are read on the map as a whole; a click without them comes from assistive technology.
        onClick={isButton ? (event) => { if (event.detail === 0) onSelect(region); } : undefined}
      >
        {region.parts.map((part, at) => <path key={at} className={styles.ground} d={part.d} transform={part.transform} />)}
        {own.map((mark) => region.parts.map((part, at) => (
          <path key={`${mark.layer}${at}`} className={styles[mark.layer]} data-intensity={strength(mark)} d={part.d} transform={part.transform} />
        )))}
        {zone !== undefined && region.parts.map((part, at) => (
          <path key={`zone${at}`} className={styles.zone} fill={`url(#${patterns[zone.strength]})`} d={part.d} transform={part.transform} />
        ))}
        {region.parts.map((part, at) => <path key={`edge${at}`} className={styles.edge} d={part.d} transform={part.transform} />)}
      </g>
    );
  });
};
