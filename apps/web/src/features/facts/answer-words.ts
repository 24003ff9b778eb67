// An answer in words. Kept apart from the table of questions, which is large and only needed to record one.
import { placeName, type Place } from '../../body-map/places';

const itemWords = (item: unknown): string =>
  (typeof item === 'object' && item !== null && 'region' in item ? placeName({ side: null, ...item } as Place) : String(item).replaceAll('-', ' '));

export const answerWords = (value: unknown): string => {
  if (value === undefined || value === null) return 'Not answered';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value.replaceAll('-', ' ');
  if (typeof value === 'number') return String(value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.length === 0 ? 'None' : items.map(itemWords).join(', ');
};

/** Says that something is there: what a clinician looks for in a list of a hundred answers. Zero is an answer, and says it is not. */
export const isPositive = (value: unknown): boolean => value === true || (typeof value === 'number' && value !== 0) || (Array.isArray(value) && value.length > 0);
