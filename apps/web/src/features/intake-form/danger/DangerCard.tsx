// A full screen at once: what to do, whom to call, and that the answers are kept. Calmer when it can wait for a doctor.
import { Button } from '@mantine/core';
import { questionText, type IntakeDanger } from '@legwork/clinical';
import { IconAlertTriangleFilled, IconPhone, IconStethoscope } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useIntakeForm } from '../form-state';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useMessages, useText } from '../messages';
import { telephone } from './telephone';
import { whenWords } from './when-words';
import styles from './danger.module.css';

interface DangerCardProps {
  /** All of one level. */
  readonly dangers: readonly IntakeDanger[];
  readonly onUnderstood: () => void;
}

export const DangerCard = ({ dangers, onUnderstood }: DangerCardProps) => {
  const { intake, answers } = useIntakeForm();
  const messages = useMessages();
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const isEmergency = dangers.some(({ level }) => level === 'emergency');
  const level = isEmergency ? 'emergency' : 'do-not-treat-refer';
  const Icon = isEmergency ? IconAlertTriangleFilled : IconStethoscope;
  const causes = [...new Set(dangers.flatMap(({ because }) => because))].filter((id) => answers[id] !== undefined && answers[id] !== false);
  const call = (number: string, words: string, isFirst: boolean) => (
    <Button component="a" href={telephone(number)} size={isFirst ? 'xl' : 'lg'} className={isFirst ? styles.call : styles.second} leftSection={<IconPhone size={20} aria-hidden />}>{words}</Button>
  );
  return (
    <dialog ref={dialog} className={styles.card} aria-labelledby="danger-title" data-severity={level} onCancel={(event) => event.preventDefault()}>
      <div className={styles.inner}>
        <div className={styles.top}>
          <Icon size={44} aria-hidden />
          <LanguageSwitch isOpen />
        </div>
        <h2 id="danger-title" className={styles.title}>{text(isEmergency ? 'danger.emergency' : 'danger.stop')}</h2>
        <p className={styles.what}>{isEmergency ? text('danger.emergency-what', { number: intake.emergencyNumber }) : text(whenWords(dangers))}</p>
        {intake.handOver && <p className={styles.what}>{text('danger.tell-staff')}</p>}
        {dangers.map(({ ruleId, wording }) => <p key={ruleId}>{wording}</p>)}
        {causes.length > 0 && (
          <div>
            <p>{text('danger.because')}</p>
            <ul>{causes.map((id) => <li key={id}>{questionText(messages, id)}</li>)}</ul>
          </div>
        )}
        <p>{text('danger.kept')}</p>
        <div className={styles.actions}>
          {!intake.handOver && isEmergency && call(intake.emergencyNumber, text('danger.call', { number: intake.emergencyNumber }), true)}
          {!intake.handOver && intake.clinicPhone !== null && call(intake.clinicPhone, text('danger.call-clinic'), !isEmergency)}
          <Button size="lg" className={styles.second} onClick={onUnderstood}>{text('danger.understood')}</Button>
        </div>
      </div>
    </dialog>
  );
};
