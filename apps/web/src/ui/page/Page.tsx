// The frame of a screen: breadcrumbs, the one h1, actions, content. It also names the browser tab.
import { Link } from '@tanstack/react-router';
import { classNames } from '../class-names';
import { useRef, type ReactNode } from 'react';
import { useHeadingFocus } from './use-heading-focus';
import { useTabTitle } from './use-tab-title';
import styles from './Page.module.css';

export interface Crumb {
  readonly label: ReactNode;
  readonly to: string;
}

interface PageProps {
  readonly title: ReactNode;
  /** Needed when the title is no plain text. Never a patient's name: tabs are seen by others. */
  readonly documentTitle?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly width?: 'reading' | 'wide' | 'full';
  readonly children?: ReactNode;
}

const Crumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => (
  <nav aria-label="Breadcrumbs" data-print="hide">
    <ol className={styles.crumbs}>
      {crumbs.map((crumb) => (
        <li key={crumb.to}><Link to={crumb.to}>{crumb.label}</Link></li>
      ))}
    </ol>
  </nav>
);

export const Page = ({ title, documentTitle, lead, actions, crumbs = [], width = 'wide', children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading);
  useTabTitle(documentTitle ?? (typeof title === 'string' ? title : undefined));
  return (
    <div className={classNames(styles.page, styles[width])}>
      <header className={styles.header}>
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <div className={styles.headline}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
          {actions !== undefined && <div className={styles.actions} data-print="hide">{actions}</div>}
        </div>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
};
