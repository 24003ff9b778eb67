// The clinic's own data. What is typed stays on this device until it is saved; somebody else's newer values are shown
// beside one's own before they are replaced.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { sessionQuery } from '../../lib/session';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { notify } from '../../ui/notices/notify';
import { storedNow } from '../../ui/states/stored-now';
import { TimedSettings } from './TimedSettings';
import { clinicChange, isTypedSettings, languageNames, storedText, type SettingField, type TypedSettings } from './clinic-changes';
import { changeClinic, clinicKey, clinicQuery, type ClinicChange, type ClinicSettings } from './queries';
import { knownTimeZones, timeZoneGroups } from './time-zones';
import styles from './settings.module.css';

const untouched: TypedSettings = {};
const languages = [{ value: 'en', label: languageNames.en }, { value: 'fr', label: languageNames.fr }] as const;

export const ClinicForm = ({ clinic }: { readonly clinic: ClinicSettings }) => {
  const client = useQueryClient();
  const draft = useDraft('clinic-settings', untouched, isTypedSettings);
  const [isBehind, setBehind] = useState(false);
  const zones = useMemo(() => timeZoneGroups(knownTimeZones(), clinic.timeZone), [clinic.timeZone]);
  const change = clinicChange(clinic, draft.value);
  const save = useMutation({
    mutationFn: (body: ClinicChange) => changeClinic(clinic, body),
    onSuccess: async (saved) => {
      client.setQueryData(clinicQuery.queryKey, saved);
      setBehind(false);
      await draft.clear(untouched);
      await Promise.all([client.invalidateQueries({ queryKey: clinicKey }), client.invalidateQueries({ queryKey: sessionQuery.queryKey })]);
      notify('Settings saved');
    },
    onError: async (error) => {
      if (!hasCode(error, 'stale-version')) return;
      await client.invalidateQueries({ queryKey: clinicKey });
      setBehind(true);
    },
  });
  const put = (field: SettingField, text: string): void => draft.set((before) => ({ ...before, [field]: text }));
  const valueOf = (field: SettingField): string => draft.value[field] ?? storedText(clinic, field);
  const theirs = (field: SettingField): string | undefined =>
    (isBehind && valueOf(field) !== storedText(clinic, field) ? storedNow(storedText(clinic, field)) : undefined);
  const text = (field: SettingField, help?: string) => ({
    value: valueOf(field), description: theirs(field) ?? help, error: fieldError(save.error, `/${field}`), readOnly: !clinic.can.change,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => put(field, event.currentTarget.value),
  });
  const choice = (field: SettingField, help?: string) => ({
    value: valueOf(field), description: theirs(field) ?? help, error: fieldError(save.error, `/${field}`), disabled: !clinic.can.change,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => put(field, event.currentTarget.value),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (change !== undefined) save.mutate(change);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextInput label="Name" maxLength={200} autoComplete="off" {...text('name', 'On intakes, letters and e-mails')} />
      <div className={styles.pair}>
        <TextInput label="Phone" type="tel" maxLength={40} autoComplete="off" {...text('phone', 'What patients are told to call')} />
        <TextInput label="Emergency number" type="tel" maxLength={40} autoComplete="off" {...text('emergencyNumber', 'What patients are told to call in an emergency')} />
      </div>
      <NativeSelect
        label="Time zone" description={theirs('timeZone') ?? 'Decides which day it is for visits, due days and this clinic’s records'} disabled={!clinic.can.change}
        data={zones} value={valueOf('timeZone')} onChange={(event) => put('timeZone', event.currentTarget.value)} error={fieldError(save.error, '/timeZone')}
      />
      <SegmentedChoice label="Language of new intakes and e-mails" {...(theirs('defaultLanguage') === undefined ? {} : { help: theirs('defaultLanguage') })} options={languages.map((option) => ({ ...option, disabled: !clinic.can.change }))} value={valueOf('defaultLanguage')} onChange={(value) => put('defaultLanguage', value)} />
      <TimedSettings clinic={clinic} choice={choice} />
      {isBehind && change !== undefined && <p role="alert" className={styles.failure}>Somebody else saved newer settings. Yours are kept in the fields; what is stored now stands beside them. Save again to replace it.</p>}
      {save.isError && !hasCode(save.error, 'stale-version') && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      {clinic.can.change && (
        <div className={styles.buttons}>
          <Button type="submit" loading={save.isPending} disabled={change === undefined}>Save</Button>
          {change !== undefined && <Button variant="default" onClick={() => void draft.clear(untouched)}>Discard changes</Button>}
        </div>
      )}
    </form>
  );
};
