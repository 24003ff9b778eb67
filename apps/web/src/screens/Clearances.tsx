import { useState } from 'react';
import { PaperChooser } from '../features/attachments/PaperChooser';
import { ClearanceDialog } from '../features/clearances/ClearanceDialog';
import { ContactField } from '../features/contacts/ContactField';
import { ClearanceTable } from '../features/clearances/ClearanceTable';
import type { ClearanceRow } from '../features/clearances/queries';
import { useUrlChoice } from '../lib/url-state';
import { SegmentedChoice } from '../ui/forms/SegmentedChoice';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

const filters = ['all', 'requested', 'granted', 'lapsed', 'declined'] as const;
const names = { all: 'All', requested: 'Waiting', granted: 'Granted', lapsed: 'Lapsed', declined: 'Declined' } as const;

export const Clearances = () => {
  const [status, setStatus] = useUrlChoice('status', filters, 'all');
  const [open, setOpen] = useState<ClearanceRow>();
  return (
    <Page title="Clearances" lead="Agreement asked from the person or team that looks after a condition. It changes what is allowed, within what it names, until its last day.">
      <SegmentedChoice label="Show" hideLabel options={filters.map((value) => ({ value, label: names[value] }))} value={status} onChange={setStatus} />
      <Section title={names[status] === 'All' ? 'All clearances' : names[status]} flush><ClearanceTable status={status === 'all' ? undefined : status} onOpen={setOpen} /></Section>
      {open !== undefined && <ClearanceDialog row={open} PartyField={ContactField} onClose={() => setOpen(undefined)} choosePaper={(file, onChoose, error) => <PaperChooser label="The letter itself" file={file} onChoose={onChoose} error={error} />} />}
    </Page>
  );
};
