// The clinic's own templates: one made from this plan, the others renamed or no longer offered.
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { Loaded } from '../../ui/states/Loaded';
import type { Plan } from './plan-queries';
import type { ClinicTemplate } from './template-choices';
import { changeTemplate, clinicTemplatesQuery, saveTemplate } from './template-queries';
import styles from './templates.module.css';

const Row = ({ template }: { readonly template: ClinicTemplate }) => {
  const [name, setName] = useState(template.name);
  const [failure, setFailure] = useState<unknown>();
  const isRetired = template.retiredAt !== null;
  const send = (body: Parameters<typeof changeTemplate>[1]): void => {
    setFailure(undefined);
    changeTemplate(template, body).catch(setFailure);
  };
  return (
    <li className={styles.template}>
      <TextInput label={`Name, made by ${template.createdByName}`} value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} />
      <Button variant="default" disabled={name.trim() === '' || name.trim() === template.name} onClick={() => send({ name: name.trim() })}>Rename</Button>
      <Button variant="default" onClick={() => send({ retired: !isRetired })}>{isRetired ? 'Offer again' : 'Retire'}</Button>
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
    </li>
  );
};

interface ClinicTemplatesProps {
  readonly plan: Plan;
  readonly prepare: () => Promise<number>;
  readonly onClose: () => void;
}

export const ClinicTemplates = ({ plan, prepare, onClose }: ClinicTemplatesProps) => {
  const query = useQuery(clinicTemplatesQuery);
  const [name, setName] = useState(plan.title);
  const [failure, setFailure] = useState<unknown>();
  const save = async (): Promise<void> => {
    setFailure(undefined);
    try {
      await prepare();
      await saveTemplate(name.trim(), plan.id);
      notify('Template saved');
    } catch (cause) {
      setFailure(cause);
    }
  };
  return (
    <Dialog opened onClose={onClose} title="Templates of this clinic" size="lg">
      <div className={styles.form}>
        <div className={styles.template}>
          <TextInput label="Save this plan as a template" description="Without baselines, days and sides" value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} />
          <Button disabled={name.trim() === ''} onClick={() => void save()}>Save</Button>
        </div>
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <Loaded query={query} label="Loading templates">
          {({ items }) => (items.length === 0 ? <p className={styles.quiet}>No template yet.</p> : <ul className={styles.list}>{items.map((template) => <Row key={`${template.id}-${template.version}`} template={template} />)}</ul>)}
        </Loaded>
      </div>
    </Dialog>
  );
};
