// What was said on a full screen, said again in short where the answers are read through.
import type { IntakeDanger } from '@legwork/clinical';
import { IconAlertTriangleFilled, IconStethoscope } from '@tabler/icons-react';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import { whenWords } from './when-words';
import styles from './danger.module.css';

export const DangerNote = ({ danger }: { readonly danger: IntakeDanger }) => {
  const text = useText();
  const { intake } = useIntakeForm();
  const isEmergency = danger.level === 'emergency';
  const Icon = isEmergency ? IconAlertTriangleFilled : IconStethoscope;
  return (
    <div className={styles.note} data-severity={danger.level}>
      <Icon size={22} aria-hidden />
      <div>
        <p className={styles.noteTitle}>{text(isEmergency ? 'danger.emergency' : 'danger.stop')}</p>
        <p>{danger.wording} {isEmergency ? text('danger.emergency-what', { number: intake.emergencyNumber }) : text(whenWords([danger]))}</p>
      </div>
    </div>
  );
};
