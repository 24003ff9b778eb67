// The screening of this visit in a few lines: its level, each cause once, and what stands behind it on demand.
import { placeName, type Place } from '../../body-map/places';
import { formatDate } from '../../lib/dates';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { severityLevels } from '../../ui/severity/severity-levels';
import type { SafetyLine, Screening } from './screening-queries';
import { levelOfLine, levelOfVisit, stopOf } from './stop-level';
import styles from './safety.module.css';

const shownAtOnce = 3;

const valueWords = (value: unknown): string => {
  if (value === null) return 'not answered';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return '';
  const items = (value as readonly unknown[]).map((item) => {
    if (typeof item === 'string') return item;
    return typeof item === 'object' && item !== null && 'region' in item ? placeName({ side: null, ...item } as Place) : '';
  });
  return items.length === 0 ? 'none' : items.join(', ');
};

const Line = ({ line, screening }: { readonly line: SafetyLine; readonly screening: Screening }) => {
  const rule = screening.fired.find(({ ruleId }) => ruleId === line.ruleId);
  const level = levelOfLine(line);
  const { Icon, word } = severityLevels[level];
  return (
    <li className={styles.line} data-severity={level}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.mark}><Icon size={18} aria-hidden /><span className={styles.hidden}>{word}: </span></span>
          <span className={styles.reason}>
            {line.reason}
            {line.maxPressure !== null && <> Pressure up to {line.maxPressure}.</>}
            {line.cleared && <> Cleared within limits.</>}
          </span>
          <span className={styles.why}>why</span>
        </summary>
        <div className={styles.behind}>
          {line.note !== null && <p>{line.note}</p>}
          <p><strong>To say:</strong> {line.scopeWording}</p>
          {rule !== undefined && rule.because.length > 0 && (
            <ul>{rule.because.map(({ factId, question, value }) => <li key={factId}>{question} <strong>{valueWords(value)}</strong></li>)}</ul>
          )}
          {rule !== undefined && <p>{rule.resolution}</p>}
          <p className={styles.source}>
            Rule {line.ruleId} · {screening.ruleSetVersion} · {line.confirmed ? 'source confirmed' : 'product policy, not confirmed'} · holds until {formatDate(screening.validUntil)}
          </p>
        </div>
      </details>
    </li>
  );
};

export const VisitSafety = ({ screening, onAsk }: { readonly screening: Screening; readonly onAsk: () => void }) => {
  const { lines, questions, maxPressure } = screening.summary;
  const isStopped = stopOf(screening.summary) !== undefined;
  const [open, folded] = [lines.slice(0, shownAtOnce), lines.slice(shownAtOnce)];
  return (
    <section className={styles.strip} aria-label="Safety of this visit">
      <div className={styles.head}>
        <SeverityChip level={levelOfVisit(screening.summary)} />
        {maxPressure < 5 && !isStopped && <span className={styles.ceiling}>Pressure up to {maxPressure} anywhere</span>}
        {questions.length > 0 && <button type="button" className={styles.ask} onClick={onAsk} data-print="hide">{questions.length === 1 ? 'Ask 1 open question' : `Ask ${questions.length} open questions`}</button>}
        {lines.length === 0 && questions.length === 0 && <span className={styles.quiet}>Nothing found that limits treatment.</span>}
      </div>
      {open.length > 0 && <ul className={styles.lines}>{open.map((line) => <Line key={line.ruleId} line={line} screening={screening} />)}</ul>}
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{folded.length} more</summary>
          <ul className={styles.lines}>{folded.map((line) => <Line key={line.ruleId} line={line} screening={screening} />)}</ul>
        </details>
      )}
    </section>
  );
};
