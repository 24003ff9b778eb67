// The end: what happens next, and again what must not wait. On the clinic's tablet: give it back.
import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck, IconFileText, IconPhone, IconStethoscope } from '@tabler/icons-react';
import { useTabTitle } from '../../../ui/page/use-tab-title';
import { urls } from '../../../lib/urls';
import dangerStyles from '../danger/danger.module.css';
import { telephone } from '../danger/telephone';
import { LanguageSwitch } from '../language/LanguageSwitch';
import type { LinkSubmitted } from '../link-api';
import { useText } from '../messages';
import styles from './finish.module.css';

type DoneProps = Pick<LinkSubmitted, 'clinicName' | 'clinicPhone' | 'emergencyNumber' | 'alerts'> & {
  /** Where this browser may fetch the copy; only right after sending. */
  readonly documentUrl?: string;
  readonly handOver: boolean;
};

export const Done = ({ clinicName, clinicPhone, emergencyNumber, alerts, documentUrl, handOver }: DoneProps) => {
  const text = useText();
  useTabTitle(text('open.title'));
  return (
    <main className={styles.done}>
      <div className={styles.doneTop}>
        <p className={styles.clinic}>{clinicName}</p>
        <LanguageSwitch />
      </div>
      <IconCircleCheck size={48} stroke={1.5} aria-hidden className={styles.doneIcon} />
      <h1>{text(handOver ? 'done.give-back' : 'done.title')}</h1>
      {alerts.map(({ level, wording }) => {
        const isEmergency = level === 'emergency';
        const Icon = isEmergency ? IconAlertTriangleFilled : IconStethoscope;
        return (
          <div key={wording} className={dangerStyles.note} data-severity={level}>
            <Icon size={22} aria-hidden />
            <div>
              <p className={dangerStyles.noteTitle}>{text(isEmergency ? 'danger.emergency' : 'danger.stop')}</p>
              <p>{wording} {isEmergency ? text('danger.emergency-what', { number: emergencyNumber }) : ''}</p>
            </div>
          </div>
        );
      })}
      {handOver ? <p>{text('done.give-back-help')}</p> : (
        <section className={styles.next} aria-labelledby="done-next">
          <h2 id="done-next" className={styles.subtitle}>{text('done.heading-next')}</h2>
          <p>{text('done.next')}</p>
          <p>{text('done.call')}</p>
        </section>
      )}
      <div className={styles.doneActions}>
        {documentUrl !== undefined && !handOver && (
          <Button component="a" href={documentUrl} target="_blank" rel="noreferrer" size="lg" leftSection={<IconFileText size={18} aria-hidden />}>{text('done.copy')}</Button>
        )}
        {clinicPhone !== null && !handOver && (
          <Button component="a" href={telephone(clinicPhone)} variant="default" size="lg" leftSection={<IconPhone size={18} aria-hidden />}>{text('danger.call', { number: clinicPhone })}</Button>
        )}
        {handOver && <Button component="a" href={urls.signIn()} variant="default" size="lg">{text('done.staff-sign-in')}</Button>}
      </div>
      {!handOver && <p className={styles.quiet}>{text('done.close')}</p>}
    </main>
  );
};
