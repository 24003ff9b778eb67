import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { formatInstant } from '../../lib/dates';
import { roleNames, useSession, type Role } from '../../lib/session';
import styles from './letter-parts.module.css';

interface SignedLineProps {
  readonly name: string | null;
  readonly role: Role;
  /** The instant of signing */
  readonly at: string;
}

/** Who stands for a letter, and since when. */
export const SignedLine = ({ name, role, at }: SignedLineProps) => {
  const { clinic } = useSession();
  return (
    <div className={styles.signed}>
      <IconRosetteDiscountCheck size={20} aria-hidden />
      <p><b>Signed by {name}</b>, {roleNames[role]}<br /><span className={styles.quiet}>{formatInstant(at, clinic.timeZone)}</span></p>
    </div>
  );
};
