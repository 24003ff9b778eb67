// Before and after, side by side: level, ceiling, rules, and the matrix with its changed fields marked.
import type { ScreeningResult } from '@legwork/clinical';
import { Link } from '@tanstack/react-router';
import { urls } from '../../../lib/urls';
import { Section } from '../../../ui/page/Section';
import { SeverityChip } from '../../../ui/severity/SeverityChip';
import { Matrix } from '../matrix/Matrix';
import type { Cell } from '../screening-queries';
import { shownLevel } from '../strip-lines';
import type { Difference } from './difference';
import { CellChanges } from './CellChanges';
import { cellsOf } from './sandbox';
import styles from './what-if.module.css';

interface WhatIfResultProps {
  readonly before: ScreeningResult;
  readonly after: ScreeningResult;
  readonly difference: Difference;
  readonly onExplain: (cell: Cell) => void;
  /** "As recorded" for a person on record */
  readonly startTitle: string;
}

const Verdict = ({ title, result }: { readonly title: string; readonly result: ScreeningResult }) => {
  const { level, questionsOpen } = shownLevel(result.session);
  return (
    <div className={styles.verdict}>
      <span className={styles.quiet}>{title}</span>
      <SeverityChip level={level} />
      <span className={styles.quiet}>{result.sessionMaxPressure < 5 ? `Pressure up to ${result.sessionMaxPressure} of 5. ` : ''}{questionsOpen ? `${result.toAsk.length} questions open.` : ''}</span>
    </div>
  );
};

const Rules = ({ title, rules }: { readonly title: string; readonly rules: Difference['appeared'] }) => (
  <div>
    <h3 className={styles.heading}>{title}</h3>
    <ul className={styles.rules}>{rules.map((rule) => <li key={rule.ruleId}><SeverityChip level={rule.level} /> <Link to={urls.rule(rule.ruleId)}>{rule.clinicianReason}</Link></li>)}</ul>
  </div>
);

export const WhatIfResult = ({ before, after, difference, onExplain, startTitle }: WhatIfResultProps) => (
  <>
    <Section title="What changes">
      <div className={styles.result} aria-live="polite">
        <div className={styles.verdicts}><Verdict title={startTitle} result={before} /><span aria-hidden className={styles.arrow}>→</span><Verdict title="With the changes" result={after} /></div>
        {difference.appeared.length > 0 && <Rules title="Newly fires" rules={difference.appeared} />}
        {difference.gone.length > 0 && <Rules title="No longer fires" rules={difference.gone} />}
        {difference.appeared.length + difference.gone.length + difference.cells.size === 0 && <p className={styles.quiet}>{difference.asked === 0 ? 'Nothing changes.' : 'Only the open questions change.'}</p>}
        <CellChanges before={before} after={after} />
        {difference.cells.size > 0 && <p className={styles.quiet}>{difference.cells.size === 1 ? '1 field of the matrix reads differently; it is framed.' : `${difference.cells.size} fields of the matrix read differently; they are framed.`}</p>}
      </div>
    </Section>
    <Section title="What could be done" flush><Matrix cells={cellsOf(after)} changed={difference.cells} onExplain={onExplain} /></Section>
  </>
);
