// Events with their dates, one short text each ("surgery 2026-09-03 knee-anterior left"), and how old they are on the
// day of the session. A month or a year is read as its last day: the fewest days that may have passed.
import { daysBetween, dateSpan } from '../intake/partial-date.js';
import type { DateSpan } from '../intake/partial-date.js';
import { bodyRegions } from '../knowledge/regions.js';
import { dateOf } from './calendar-days.js';
import type { AnswerItem } from './answer-value.js';
import { textsOf } from './raw-values.js';

export const datedEventKinds = [
  'deep-vein-clot', 'lung-clot', 'heart-event', 'stroke', 'birth', 'surgery', 'steroid-injection', 'other-injection',
] as const;
export type DatedEventKind = (typeof datedEventKinds)[number];

export interface DatedEvent {
  kind: DatedEventKind;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  on: string;
  /** Where, for operations and injections; null for what has no place. */
  place: AnswerItem | null;
}

export interface AgedEvent extends DatedEvent {
  /** Days passed by the session day: at least and at most; negative when the date lies ahead. */
  fewestDays: number;
  mostDays: number;
}

export const eventText = ({ kind, on, place }: DatedEvent): string => {
  if (place === null) return `${kind} ${on}`;
  return typeof place === 'string' ? `${kind} ${on} ${place}` : `${kind} ${on} ${place.region} ${place.side}`;
};

function readPlace(region: string | undefined, side: string | undefined): AnswerItem | null | undefined {
  if (region === undefined) return null;
  if (!bodyRegions.some(({ id }) => id === region)) return undefined;
  if (side === undefined) return region;
  return side === 'left' || side === 'right' ? { region, side } : undefined;
}

function parse(text: string): { event: DatedEvent; span: DateSpan } | undefined {
  const [kind, on = '', region, side, ...rest] = text.split(' ');
  const known = datedEventKinds.find((id) => id === kind);
  const place = readPlace(region, side);
  const span = dateSpan(on);
  if (known === undefined || span === undefined || place === undefined || rest.length > 0) return undefined;
  return { event: { kind: known, on, place }, span };
}

/** undefined when the text is no dated event. */
export const readEvent = (text: string): DatedEvent | undefined => parse(text)?.event;

/** The events of an answer with their age on the session day; what cannot be read is left out. */
export function agedEvents(value: unknown, sessionDay: number): AgedEvent[] {
  const day = dateOf(sessionDay);
  return textsOf(value).flatMap((text) => {
    const read = parse(text);
    if (read === undefined) return [];
    const { event, span } = read;
    return [{ ...event, fewestDays: daysBetween(span.latest, day), mostDays: daysBetween(span.earliest, day) }];
  });
}
