import { classNames } from '../class-names';
import { severityLevels, severityOf } from './severity-levels';
import { severityStyles } from './severity-styles';
import styles from './severity.module.css';

interface SeverityChipProps {
  /** A screening level or 'not-screened' */
  readonly level: string;
  /** Said instead of the level's own word, for example "Pressure up to 2" */
  readonly children?: string;
}

export const SeverityChip = ({ level, children }: SeverityChipProps) => {
  const severity = severityOf(level);
  const { Icon, word } = severityLevels[severity];
  return (
    <span className={classNames(styles.chip, severityStyles[severity])} data-severity={severity}>
      <Icon size={16} aria-hidden />
      {children ?? word}
    </span>
  );
};
