// Who performs what in this clinic. What is ticked stays on this device until it is saved, and is laid over what others saved meanwhile.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { clinicScopeQuery, replaceClinicScope, type ScopeSettings as Stored } from '../../lib/clinic-scope';
import { count } from '../../lib/count';
import { useDraft } from '../../lib/drafts/use-draft';
import { hasCode, sentenceFor } from '../../lib/problems';
import { notify } from '../../ui/notices/notify';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { changedTicks, isTouchedTicks, notPerformedWith, type TouchedTicks } from './scope-choices';
import { clinicKey } from './queries';
import { ScopeTable } from './ScopeTable';
import styles from './settings.module.css';

const untouched: TouchedTicks = {};

const ScopeForm = ({ scope }: { readonly scope: Stored }) => {
  const client = useQueryClient();
  const draft = useDraft('clinic-scope', untouched, isTouchedTicks);
  const changed = changedTicks(scope.notPerformed, draft.value);
  const save = useMutation({
    mutationFn: () => replaceClinicScope(scope.version, notPerformedWith(scope.notPerformed, draft.value)),
    onSuccess: async (saved) => {
      client.setQueryData(clinicScopeQuery.queryKey, saved);
      await draft.clear(untouched);
      await client.invalidateQueries({ queryKey: clinicKey });
      notify('Settings saved');
    },
    onError: (error) => (hasCode(error, 'stale-version') ? client.invalidateQueries({ queryKey: clinicKey }) : undefined),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const isBehind = hasCode(save.error, 'stale-version');
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Who performs what">
      <ScopeTable stored={scope.notPerformed} touched={draft.value} mayChange={scope.can.change && draft.ready} onTick={(tick, on) => draft.set((before) => ({ ...before, [tick]: on }))} />
      {isBehind && changed.length > 0 && <p role="alert" className={styles.failure}>Somebody else saved newer settings. They are shown now, with your changes over them. Save again to keep both.</p>}
      {save.isError && !isBehind && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      {scope.can.change && (
        <div className={styles.buttons}>
          <Button type="submit" loading={save.isPending} disabled={changed.length === 0}>Save</Button>
          {changed.length > 0 && <Button variant="default" onClick={() => void draft.clear(untouched)}>Discard {count(changed.length, 'change')}</Button>}
        </div>
      )}
    </form>
  );
};

export const ScopeSettings = () => (
  <Section title="Who performs what" lead="As in the product’s catalogue, unless you take something away. Plans and visits then refuse it to that profession; what is signed or agreed stays, and agreed plans that name it come to the inbox.">
    <Loaded query={useQuery(clinicScopeQuery)} label="Loading who performs what">{(scope) => <ScopeForm scope={scope} />}</Loaded>
  </Section>
);
