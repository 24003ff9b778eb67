// The end: what happens next, and again what must not wait.
import { Button } from '@mantine/core';
import { IconCircleCheck, IconPhone } from '@tabler/icons-react';
import { SeverityBanner } from '../../../ui/severity/SeverityBanner';
import { useTabTitle } from '../../../ui/page/use-tab-title';
import { telephone } from '../EmergencyCard';
import type { LinkSubmitted } from '../link-api';
import { useText } from '../messages';
import styles from './finish.module.css';

type DoneProps = Pick<LinkSubmitted, 'clinicName' | 'clinicPhone' | 'emergencyNumber'> & { readonly alerts: LinkSubmitted['alerts'] };

export const Done = ({ clinicName, clinicPhone, emergencyNumber, alerts }: DoneProps) => {
  const text = useText();
  useTabTitle(text('open.title'));
  return (
    <main className={styles.done}>
      <p className={styles.clinic}>{clinicName}</p>
      <IconCircleCheck size={48} stroke={1.5} aria-hidden className={styles.doneIcon} />
      <h1>{text('done.title')}</h1>
      {alerts.map(({ level, wording }) => (
        <SeverityBanner key={wording} level={level} title={text(level === 'emergency' ? 'danger.emergency' : 'danger.stop')}>
          {wording} {level === 'emergency' ? text('danger.emergency-what', { number: emergencyNumber }) : ''}
        </SeverityBanner>
      ))}
      <p>{text('done.next')}</p>
      <p>{text('done.call')}</p>
      {clinicPhone !== null && (
        <Button component="a" href={telephone(clinicPhone)} variant="default" size="lg" leftSection={<IconPhone size={18} aria-hidden />}>{text('danger.call', { number: clinicPhone })}</Button>
      )}
      <p className={styles.quiet}>{text('done.close')}</p>
    </main>
  );
};
