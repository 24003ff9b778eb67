// From the course of a person to the panels that share one axis of time.
import { changeInWords } from '@legwork/clinical';
import type { ChartBand, ChartLevel, ChartPoint, ChartSeries } from '../../ui/charts/chart-parts';
import { domainOfDays, type DayDomain } from '../../ui/charts/day-scale';
import { measureIds, measureNames, rangeOf } from './measure-names';
import type { Course, MeasuredSeries, MeasureId, Score, VisitDose } from './queries';

export interface Panel {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly range?: readonly [number, number];
  readonly series: readonly ChartSeries[];
  readonly levels: readonly ChartLevel[];
}

type Scored = Score & { readonly score: number };

const isScored = (score: Score): score is Scored => score.score !== null;

export const scoresOf = (scores: readonly Score[], id: MeasureId): readonly Scored[] => scores.filter(isScored).filter(({ measureId }) => measureId === id);

const noteOf = ({ byLink, provenance }: Score): string | undefined => (byLink ? 'by link' : provenance === 'clinician' ? 'by the clinician' : undefined);

const pointOf = (score: Scored): ChartPoint => {
  const note = noteOf(score);
  return { on: score.takenOn, value: score.score, ...(note !== undefined && { note }) };
};

/** The value that would be a change that matters, or at least more than measurement error, since the first score. */
export const levelOf = (id: MeasureId, scores: readonly Scored[]): readonly ChartLevel[] => {
  const first = scores[0];
  const [min, max] = rangeOf(id);
  const reading = first === undefined || id === 'groc' ? undefined : changeInWords(id, first.score, first.score, 'en')?.reading;
  const threshold = reading?.thresholds.find(({ kind }) => kind === 'MCID') ?? reading?.thresholds.find(({ kind }) => kind === 'MDC');
  if (first === undefined || threshold === undefined) return [];
  const value = first.score + (betterIsUp(id) ? threshold.value : -threshold.value);
  return value < min || value > max ? [] : [{ key: threshold.kind, name: `${threshold.kind} reached at ${Math.round(value * 10) / 10}`, value }];
};

const betterIsUp = (id: MeasureId): boolean => id !== 'nprs' && id !== 'pain-diagram';

const painPanel = (scores: readonly Score[]): Panel[] => {
  const pain = scoresOf(scores, 'nprs');
  if (pain.length === 0) return [];
  const worst = pain.flatMap((score): ChartPoint[] => (typeof score.answers['worst24h'] === 'number' ? [{ on: score.takenOn, value: score.answers['worst24h'] }] : []));
  return [{
    key: 'nprs', label: 'Pain, 0 to 10 (lower is better)', unit: 'of 10', range: [0, 10], levels: levelOf('nprs', pain),
    series: [
      { key: 'now', name: 'Pain now', look: 'solid', points: pain.map(pointOf) },
      ...(worst.length === 0 ? [] : [{ key: 'worst', name: 'Worst in a day', look: 'dashed' as const, points: worst }]),
    ],
  }];
};

const functionPanels = (scores: readonly Score[]): Panel[] => measureIds.filter((id) => id !== 'nprs').flatMap((id): Panel[] => {
  const own = scoresOf(scores, id);
  if (own.length === 0) return [];
  return [{ key: id, label: measureNames[id].axis, unit: id === 'pain-diagram' ? '%' : id === 'groc' ? '' : `of ${rangeOf(id)[1]}`, range: rangeOf(id), levels: levelOf(id, own), series: [{ key: id, name: measureNames[id].short, look: 'solid', points: own.map(pointOf) }] }];
});

/** One thing that was measured, with both of its sides. */
export interface MeasuredThing {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly sides: readonly MeasuredSeries[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Those measured most often first. */
export const measuredThings = (measured: readonly MeasuredSeries[]): readonly MeasuredThing[] => {
  const keys = [...new Set(measured.map(({ kind, label }) => `${kind} ${label}`))];
  const things = keys.map((key): MeasuredThing => {
    const sides = measured.filter(({ kind, label }) => `${kind} ${label}` === key).toSorted((one, other) => (one.side ?? '').localeCompare(other.side ?? ''));
    return { key, label: capital(sides[0]?.label ?? key), unit: sides[0]?.unit ?? '', sides };
  });
  const times = ({ sides }: MeasuredThing): number => Math.max(...sides.map(({ values }) => values.length));
  return things.toSorted((one, other) => times(other) - times(one) || one.label.localeCompare(other.label));
};

const looks = { left: 'solid', right: 'dashed', both: 'dotted', none: 'dotted' } as const;
const sideNames = { left: 'Left', right: 'Right', both: 'Both sides', none: 'Value' } as const;

const measuredPanel = ({ key, label, unit, sides }: MeasuredThing): Panel => ({
  key, label: unit === '' ? label : `${label}, ${unit.replace(/^\//u, 'of ')}`, unit, levels: [],
  series: sides.map(({ key: sideKey, side, values }) => ({
    key: sideKey, name: sideNames[side ?? 'none'], look: looks[side ?? 'none'], points: values.map(({ on, value, painful }) => ({ on, value, ...(painful === true && { note: 'painful' }) })),
  })),
});

/** Minutes times pressure of all techniques that say both; a visit where nobody wrote them has no dose. */
export const doseOf = ({ given }: VisitDose): number | undefined => {
  const known = given.flatMap(({ minutes, pressure }) => (minutes === null || pressure === null ? [] : [minutes * pressure]));
  return known.length === 0 ? undefined : known.reduce((sum, dose) => sum + dose, 0);
};

export const minutesOf = ({ given }: VisitDose): number => given.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

const dosePanel = (visits: readonly VisitDose[]): Panel[] => {
  const points = visits.flatMap((visit): ChartPoint[] => {
    const dose = doseOf(visit);
    return dose === undefined ? [] : [{ on: visit.on, value: dose, note: `${minutesOf(visit)} min in all` }];
  });
  return points.length === 0 ? [] : [{ key: 'dose', label: 'Dose: minutes × pressure level', unit: '', levels: [], series: [{ key: 'dose', name: 'Dose', look: 'bars', points }] }];
};

export interface CoursePicture {
  readonly panels: readonly Panel[];
  readonly bands: readonly ChartBand[];
  readonly domain: DayDomain | undefined;
}

export const coursePicture = ({ scores, measured, visits, plan }: Course, thingKey: string | undefined): CoursePicture => {
  const things = measuredThings(measured);
  const thing = things.find(({ key }) => key === thingKey) ?? things[0];
  const panels = [...painPanel(scores), ...functionPanels(scores), ...(thing === undefined ? [] : [measuredPanel(thing)]), ...dosePanel(visits)];
  const bands = plan?.stages.map(({ stage, name, from, to }) => ({ key: stage, name, from, to })) ?? [];
  const days = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ on }) => on)));
  return { panels, bands, domain: domainOfDays(days) };
};
