// The map with the patient's marks and paint.
import { checkDrawing, pointStride, regionAt, type BodyDrawing } from '@legwork/body-map';
import type { DrawingAnswer, PainArea } from '@legwork/clinical';
import { useMemo } from 'react';
import { BodyMap } from '../../../body-map/BodyMap';
import type { MapArrow, MapMark } from '../../../body-map/map-marks';
import { isSamePlace, type Place } from '../../../body-map/places';

interface PaintedPictureProps {
  readonly areas: readonly PainArea[];
  readonly drawing: DrawingAnswer | undefined;
}

/** Every eighth point says well enough where a stroke went. */
const everyPoint = 8 * pointStride;

const placesUnder = ({ figure, strokes }: BodyDrawing): Place[] =>
  strokes.flatMap(({ view, points }) => Array.from({ length: Math.ceil(points.length / everyPoint) }, (_, at): Place[] => {
    const found = regionAt(figure, view, points[at * everyPoint] ?? 0, points[at * everyPoint + 1] ?? 0);
    return found === undefined ? [] : [{ region: found.region, side: found.side === 'middle' ? null : found.side }];
  }).flat());

const markOf = (area: PainArea, painted: readonly Place[]): MapMark => ({
  layer: 'patient', region: area.region, side: area.side, intensity0To10: area.intensity0To10, quality: area.qualities[0],
  isPainted: painted.some((place) => isSamePlace(place, area)),
  label: `pain${area.intensity0To10 === null ? '' : ` ${area.intensity0To10} of 10`}${area.qualities.length === 0 ? '' : `, ${area.qualities.join(', ')}`}`,
});

export const PaintedPicture = ({ areas, drawing }: PaintedPictureProps) => {
  const checked = useMemo(() => checkDrawing(drawing), [drawing]);
  const paint = useMemo(() => (checked.ok ? [{ layer: 'patient' as const, drawing: checked.value }] : []), [checked]);
  const marks = useMemo(() => {
    const painted = checked.ok ? placesUnder(checked.value) : [];
    return areas.map((area) => markOf(area, painted));
  }, [areas, checked]);
  const arrows = areas.flatMap(({ region, side, travelsTo }): MapArrow[] => travelsTo.map((to) => ({ from: { region, side }, to })));
  const hasPaths = checked.ok && checked.value.paths.length > 0;
  return (
    <BodyMap
      label="Where it hurts, by the patient" size="medium" marks={marks} paint={paint} arrows={hasPaths ? [] : arrows} firstPlace={areas[0]}
      {...(checked.ok && { figure: checked.value.figure, ...(areas[0] === undefined && checked.value.strokes[0] !== undefined && { firstView: checked.value.strokes[0].view }) })}
    />
  );
};
