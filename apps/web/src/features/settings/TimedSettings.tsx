// When reminders are sent and when not, and how long things are kept. Part of the one form of the clinic.
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SettingField } from './clinic-changes';
import type { ClinicSettings } from './queries';
import { dayChoices, hourChoices, reminderChoices, spanChoices } from './reminder-choices';
import styles from './settings.module.css';

interface ChoiceProps {
  readonly value: string;
  readonly description: string | undefined;
  readonly error: ReactNode;
  readonly disabled: boolean;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

interface TimedSettingsProps {
  readonly clinic: ClinicSettings;
  readonly choice: (field: SettingField, help?: string) => ChoiceProps;
}

const MAIL_DAYS = [90, 180, 365, 730];
const LINK_DAYS = [30, 90, 180, 365];
const RECORD_YEARS = [7, 10, 12, 15, 20];

const Group = ({ title, lead, children }: { readonly title: string; readonly lead: string; readonly children: ReactNode }) => (
  <fieldset className={styles.group}>
    <legend className={styles.legend}>{title}</legend>
    <p className={styles.quiet}>{lead}</p>
    <div className={styles.pair}>{children}</div>
  </fieldset>
);

export const TimedSettings = ({ clinic, choice }: TimedSettingsProps) => (
  <>
    <Group title="Reminders" lead="By e-mail, in the patient’s language, once for each cause. Every reminder says how to stop it.">
      <NativeSelect label="Intake reminder" data={reminderChoices(clinic.intakeReminderHours)} {...choice('intakeReminderHours', 'To patients whose intake is not with you yet; questions before a visit go out at the same time')} />
      <NativeSelect label="Visit reminder" data={reminderChoices(clinic.visitReminderHours)} {...choice('visitReminderHours', 'To patients with a visit booked before then')} />
      <NativeSelect label="Exercise reminder" data={dayChoices} {...choice('exerciseReminderDay', 'Once a week to patients with exercises and a page of their plan')} />
    </Group>
    <Group title="Quiet hours" lead="A reminder that falls into them waits until they end. The same hour twice: there are none.">
      <NativeSelect label="Quiet from" data={hourChoices()} {...choice('quietFromHour')} />
      <NativeSelect label="Quiet until" data={hourChoices()} {...choice('quietUntilHour')} />
    </Group>
    <Group title="Keeping" lead="What has done its work is thrown away by itself. Clinical records never are.">
      <NativeSelect label="Messages in the outbox" data={spanChoices(MAIL_DAYS, clinic.mailRetentionDays, 'days')} {...choice('mailRetentionDays', 'After that, what was sent or given up')} />
      <NativeSelect label="Links that have ended" data={spanChoices(LINK_DAYS, clinic.linkRetentionDays, 'days')} {...choice('linkRetentionDays', 'They open nothing; their history is kept')} />
      <NativeSelect label="Clinical records" data={spanChoices(RECORD_YEARS, clinic.recordRetentionYears, 'years')} {...choice('recordRetentionYears', 'From the last entry, or from the 18th birthday where that is later')} />
    </Group>
  </>
);
