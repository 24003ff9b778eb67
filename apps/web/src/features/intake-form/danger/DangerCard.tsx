// A full screen at once: what to do now, whom to call, and that the answers are kept.
import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconPhone } from '@tabler/icons-react';
import { questionText, type IntakeDanger } from '@legwork/clinical';
import { useEffect, useRef } from 'react';
import { useIntakeForm } from './form-state';
import { useMessages, useText } from './messages';
import styles from './danger.module.css';

export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;

interface EmergencyCardProps {
  readonly dangers: readonly IntakeDanger[];
  readonly onUnderstood: () => void;
}

export const EmergencyCard = ({ dangers, onUnderstood }: EmergencyCardProps) => {
  const { intake, answers } = useIntakeForm();
  const messages = useMessages();
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const causes = [...new Set(dangers.flatMap(({ because }) => because))].filter((id) => answers[id] !== undefined && answers[id] !== false);
  return (
    <dialog ref={dialog} className={styles.card} aria-labelledby="emergency-title" data-severity="emergency" onCancel={(event) => event.preventDefault()}>
      <div className={styles.inner}>
        <IconAlertTriangleFilled size={44} aria-hidden />
        <h2 id="emergency-title" className={styles.title}>{text('danger.emergency')}</h2>
        <p className={styles.what}>{text('danger.emergency-what', { number: intake.emergencyNumber })}</p>
        {dangers.map(({ ruleId, wording }) => <p key={ruleId}>{wording}</p>)}
        {causes.length > 0 && (
          <div>
            <p>{text('danger.because')}</p>
            <ul>{causes.map((id) => <li key={id}>{questionText(messages, id)}</li>)}</ul>
          </div>
        )}
        <div className={styles.actions}>
          <Button component="a" href={telephone(intake.emergencyNumber)} size="xl" className={styles.call} leftSection={<IconPhone size={22} aria-hidden />}>
            {text('danger.call', { number: intake.emergencyNumber })}
          </Button>
          {intake.clinicPhone !== null && (
            <Button component="a" href={telephone(intake.clinicPhone)} size="lg" className={styles.second} leftSection={<IconPhone size={18} aria-hidden />}>
              {text('danger.call-clinic')}
            </Button>
          )}
          <Button size="lg" className={styles.second} onClick={onUnderstood}>{text('danger.understood')}</Button>
        </div>
        <p>{text('danger.kept')}</p>
      </div>
    </dialog>
  );
};
