// The questions with how many answers each has today; those with answers stand out.
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { urls } from '../../lib/urls';
import type { Report } from './queries';
import styles from './reports.module.css';

export const ReportList = ({ reports }: { readonly reports: readonly Report[] }) => (
  <ul className={styles.list}>
    {reports.map(({ id, question, counts, rows }) => (
      <li key={id}>
        <Link to={urls.report(id)} className={styles.report} data-none={rows === 0}>
          <span className={styles.rows}>{rows}</span>
          <span className={styles.words}>
            <span className={styles.question}>{question}</span>
            <span className={styles.counts}>{counts}</span>
          </span>
          <IconChevronRight size={18} aria-hidden />
        </Link>
      </li>
    ))}
  </ul>
);
