import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import styles from './DisclosureButton.module.css';

interface DisclosureButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'className' | 'style'> {
  readonly isOpen: boolean;
  /** The id of what it opens */
  readonly panel: string;
}

/** The name of a row that opens under it. */
export const DisclosureButton = ({ isOpen, panel, children, ...rest }: DisclosureButtonProps) => (
  <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={panel} {...rest}>
    <IconChevronDown size={18} className={styles.chevron} aria-hidden />
    {children}
  </button>
);
