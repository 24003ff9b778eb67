import { count } from '../../lib/count';
import type { Purge, PurgeRecord } from './queries';

export const recordsInWords = (records: number): string => count(records, 'record');

export const statusWords: Readonly<Record<Purge['status'], string>> = {
  asked: 'Waits for a second person', confirmed: 'Being carried out', withdrawn: 'Withdrawn', done: 'Done',
};

const skippedWords: Readonly<Record<NonNullable<PurgeRecord['skippedBecause']>, string>> = {
  held: 'Kept: under a legal hold', 'not-past-retention': 'Kept: no longer past its time', gone: 'Was gone already',
};

export const outcomeInWords = ({ outcome, skippedBecause, rowsPurged }: PurgeRecord): string => {
  if (skippedBecause !== null) return skippedWords[skippedBecause];
  return outcome === 'purged' ? `Purged: ${count(rowsPurged ?? 0, 'entry', 'entries')}` : 'Not yet';
};

/** "2 records purged, 1 kept" */
export const resultInWords = (records: readonly PurgeRecord[]): string => {
  const purged = records.filter(({ outcome }) => outcome === 'purged').length;
  const kept = records.filter(({ outcome }) => outcome === 'skipped').length;
  return kept === 0 ? `${recordsInWords(purged)} purged` : `${recordsInWords(purged)} purged, ${kept} kept`;
};

/** The server asks for as much: three characters that say something. */
export const isReason = (text: string): boolean => text.replaceAll(/\s/g, '').length >= 3;
