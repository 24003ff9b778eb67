// The few words the shared pieces say themselves, and how dates and numbers look. Staff read English; the patient's form
// puts its own language around its screens.
import { createContext, useContext } from 'react';
import { formatDate, formatDateLong, formatMonth, type PlainDate, type PlainMonth } from '../../lib/dates';
import { monthsIn, numericOrderOf, type NumericOrder } from '../../lib/date-entry';

export interface UiWords {
  readonly notBefore: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly dateExample: string;
  readonly dateOrMonthExample: string;
  readonly openCalendar: string;
  readonly numberRange: (min: string, max: string) => string;
  readonly less: (label: string) => string;
  readonly more: (label: string) => string;
  readonly notSet: string;
  readonly clearAnswer: string;
  readonly offline: string;
  /** A part of the program that was opened and is not here yet. */
  readonly missingPart: { readonly offline: string; readonly failed: string; readonly again: string; readonly close?: string };
  readonly shortDate: (date: PlainDate) => string;
  readonly longDate: (date: PlainDate) => string;
  readonly month: (month: PlainMonth) => string;
  /** Names of the months as they may be typed. */
  readonly months: readonly string[];
  readonly dateOrder: NumericOrder;
}

export const englishWords: UiWords = {
  notBefore: (date) => `Not before ${date}.`,
  notAfter: (date) => `Not after ${date}.`,
  dateExample: 'Write a date like 3 Feb 2026 or 2026-02-03.',
  dateOrMonthExample: 'Write a date like 3 Feb 2026, or only Feb 2026.',
  openCalendar: 'Open calendar',
  numberRange: (min, max) => `A number from ${min} to ${max}.`,
  less: (label) => `${label}: less`,
  more: (label) => `${label}: more`,
  notSet: 'not set',
  clearAnswer: 'Clear answer',
  offline: 'No connection. You can go on typing; it is kept on this device and sent later.',
  missingPart: {
    offline: 'This part is not on this device yet and opens when the connection is back. What you typed is kept.',
    failed: 'This part could not be fetched. What you typed is kept.',
    again: 'Try again', close: 'Close',
  },
  shortDate: formatDate,
  longDate: formatDateLong,
  month: formatMonth,
  months: monthsIn('en'),
  dateOrder: numericOrderOf(navigator.language),
};

const Words = createContext<UiWords>(englishWords);

export const UiWordsProvider = Words.Provider;

export const useUiWords = (): UiWords => useContext(Words);
