import { classNames } from '../class-names';
import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly lead?: ReactNode;
  /** 'card' has a border and a surface, 'plain' only the heading */
  readonly look?: 'card' | 'plain';
  /** Content reaches the card's edges: tables, lists */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A named part of a page. The heading is an h2; use h3 inside. */
export const Section = ({ title, actions, lead, look = 'card', flush = false, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(look === 'card' && styles.card)}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>{title}</h2>
        {actions !== undefined && <div className={styles.actions} data-print="hide">{actions}</div>}
      </header>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      <div className={classNames(styles.body, flush && styles.flush)}>{children}</div>
    </section>
  );
};
