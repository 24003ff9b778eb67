import { classNames } from '../class-names';
import type { ReactNode } from 'react';
import { severityLevels, severityOf } from './severity-levels';
import { severityStyles } from './severity-styles';
import styles from './severity.module.css';

interface SeverityBannerProps {
  readonly level: string;
  /** The cause in a few words; the level's word is always said before it */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Read out at once when it appears while somebody is working */
  readonly urgent?: boolean;
}

export const SeverityBanner = ({ level, title, children, action, urgent = false }: SeverityBannerProps) => {
  const severity = severityOf(level);
  const { Icon, word, sentence } = severityLevels[severity];
  return (
    <div className={classNames(styles.banner, severityStyles[severity])} data-severity={severity} role={urgent ? 'alert' : undefined}>
      <span className={styles.bannerIcon}><Icon size={20} aria-hidden /></span>
      <div className={styles.bannerText}>
        <div className={styles.bannerTitle}>{title === undefined ? word : <>{word}: {title}</>}</div>
        <div className={styles.bannerBody}>{children ?? sentence}</div>
      </div>
      {action}
    </div>
  );
};
