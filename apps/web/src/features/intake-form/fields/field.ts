// What each kind of answer field is given.
import type { IntakeQuestion, PlaceOnBody } from '@legwork/clinical';

export interface FieldProps {
  readonly question: IntakeQuestion;
  /** As kept: possibly unfinished, declined or undefined. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Read by screen readers; also shown unless the screen's heading already says it. */
  readonly label: string;
  readonly hideLabel: boolean;
  /** A tap that settles the whole question: the form may go on by itself. */
  readonly onSettled?: (() => void) | undefined;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isPlaces = (value: unknown): value is readonly PlaceOnBody[] => Array.isArray(value);

export const textIn = (value: unknown, key: string): string => {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
};
