// What the map shows: the patient's drawing (or, without one, the places of the episode) and the clinician's findings.
import { isPainAreas } from './pain-answer';
import type { MapArrow, MapMark } from '../../body-map/map-marks';
import { isOneOf, isSamePlace, placeName, type Place } from '../../body-map/places';
import type { Episode, FullChart } from './queries';

interface Answered {
  readonly itemId: string;
  readonly value: unknown;
}

const painOf = (answers: readonly Answered[]) => {
  const value = answers.find(({ itemId }) => itemId === 'pain.areas')?.value;
  return isPainAreas(value) ? value : [];
};

const placesOf = (episodes: readonly Episode[]): Place[] => episodes.flatMap(({ regions }) => regions.map(({ region, side }) => ({ region, side })));

export function patientMarks(answers: readonly Answered[], episodes: readonly Episode[], painted: readonly Place[] = []): MapMark[] {
  const areas = painOf(answers);
  const drawn = areas.map(({ region, side, intensity0To10, qualities }): MapMark => ({
    layer: 'patient', region, side, intensity0To10, quality: qualities[0], isPainted: isOneOf({ region, side }, painted),
    label: `pain${intensity0To10 === null ? '' : ` ${intensity0To10} of 10`}${qualities.length === 0 ? '' : `, ${qualities.join(', ')}`}, drawn by the patient`,
  }));
  const named = placesOf(episodes)
    .filter((place) => !areas.some((area) => isSamePlace(area, place)))
    .map((place): MapMark => ({ ...place, layer: 'patient', intensity0To10: null, label: 'place of this episode' }));
  return [...drawn, ...named];
}

export const patientArrows = (answers: readonly Answered[]): MapArrow[] =>
  painOf(answers).flatMap(({ region, side, travelsTo }) => travelsTo.map((to) => ({ from: { region, side }, to })));

const sideOf = (side: string | null): Place['side'] => (side === 'left' || side === 'right' || side === 'both' ? side : null);

export const findingMarks = (findings: FullChart['findings']): MapMark[] =>
  findings.map(({ region, side, summary }) => ({ layer: 'clinician', region: region as Place['region'], side: sideOf(side), label: summary }));

interface Covered {
  readonly region: string;
  readonly side: string;
  readonly share: number;
}

/** Less than this is a brush that slipped over an edge. */
const leastShare = 0.01;

/** Places that a drawing covers, as far as it says anything. */
export const paintedOf = (coverage: readonly Covered[] = []): Place[] =>
  coverage.filter(({ share }) => share >= leastShare).map(({ region, side }) => ({ region: region as Place['region'], side: sideOf(side) }));

/** Marks of what was painted, for days of which only the paint is kept. */
export const coverageMarks = (coverage: readonly Covered[], layer: MapMark['layer']): MapMark[] =>
  coverage.filter(({ share }) => share >= leastShare).map(({ region, side, share }) => {
    const place: Place = { region: region as Place['region'], side: sideOf(side) };
    return { ...place, layer, isPainted: true, label: `${layer === 'patient' ? '' : `${placeName(place)}, `}${Math.max(1, Math.round(share * 100))} % painted` };
  });
