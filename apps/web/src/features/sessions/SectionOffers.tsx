// Lines that can be taken into a section with one tap each: from the plan, the check-in or last time. Pressed once more,
// an untouched line goes again.
import { IconHistory, IconPlus } from '@tabler/icons-react';
import { formatDate } from '../../lib/dates';
import { withCarried, withoutLine, withTapLines } from './text/follow-taps';
import { linesIn, markOf, withMark, withoutMark } from './text/line-marks';
import styles from './quick.module.css';

interface OffersProps {
  readonly section: string;
  readonly value: string;
  readonly onChange: (change: (before: string) => string) => void;
}

/** Lines of an earlier note that mean something today: what its taps wrote was of that day. */
const linesToCarry = (text: string): string[] => [...new Set(linesIn(text).filter((line) => markOf(line) !== 'tap').map(withoutMark).filter((line) => line.trim() !== ''))];

export const LastTimeLines = ({ section, value, onChange, text, visitDate }: OffersProps & { readonly text: string; readonly visitDate: string }) => {
  const lines = linesToCarry(text);
  const standing = new Set(linesIn(value));
  const open = lines.filter((line) => !standing.has(withMark('carried', line)));
  if (lines.length === 0) return null;
  return (
    <div className={styles.quick} role="group" aria-label={`${section} of ${formatDate(visitDate)}`} data-print="hide">
      <p className={styles.title}>Last time, {formatDate(visitDate)}</p>
      <ul className={styles.list}>
        {lines.map((line) => {
          const carried = withMark('carried', line);
          const isThere = standing.has(carried);
          return (
            <li key={line}>
              <button type="button" className={styles.line} aria-pressed={isThere} aria-label={`Same as last time: ${line}`} onClick={() => onChange((before) => (isThere ? withoutLine(before, carried) : withCarried(before, line)))}>
                <IconHistory size={16} aria-hidden /><span>{line}</span>
              </button>
            </li>
          );
        })}
        {open.length > 1 && <li><button type="button" className={styles.all} onClick={() => onChange((before) => open.reduce(withCarried, before))}>All {open.length}</button></li>}
      </ul>
    </div>
  );
};

export const OfferedLines = ({ section, value, onChange, from, words }: OffersProps & { readonly from: string; readonly words: readonly string[] }) => {
  if (words.length === 0) return null;
  const standing = new Set(linesIn(value));
  return (
    <div className={styles.quick} role="group" aria-label={`${section}: ${from}`} data-print="hide">
      <p className={styles.title}>{from}</p>
      <ul className={styles.list}>
        {words.map((one) => {
          const line = withMark('tap', one);
          const isThere = standing.has(line);
          return (
            <li key={one}>
              <button type="button" className={styles.line} aria-pressed={isThere} onClick={() => onChange((before) => (isThere ? withoutLine(before, line) : withTapLines(before, [one])))}>
                <IconPlus size={16} aria-hidden /><span>{one}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
