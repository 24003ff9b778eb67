import { Link } from '@tanstack/react-router';
import { urls } from '../../../lib/urls';
import { Section } from '../../../ui/page/Section';
import { Cell } from './Cell';
import type { RowTools } from './row-tools';
import { vitalRow } from './rows';
import styles from './sections.module.css';

/** `askedBy`: rules of the screening that wait for a pressure or a temperature. */
export const VitalSection = ({ tools, askedBy }: { readonly tools: RowTools; readonly askedBy: readonly string[] }) => (
  <Section title="Vital signs">
    {askedBy.length > 0 && (
      <p className={styles.asked}>Asked for by {askedBy.map((rule, at) => <span key={rule}>{at > 0 && ', '}<Link to={urls.rule(rule)}>{rule}</Link></span>)}: without it nothing is decided there.</p>
    )}
    <div className={styles.vitals}>
      {vitalRow.measures.map((measure) => (
        <div key={measure.measure}>
          <span className={styles.label}>{measure.label}</span>
          <Cell row={vitalRow} side="none" measure={measure} tools={tools} />
        </div>
      ))}
    </div>
  </Section>
);
