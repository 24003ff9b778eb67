import { Select } from '@mantine/core';
import { IconLayoutKanban, IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../lib/session';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { membersQuery } from './queries';
import { urgencies, urgencyWords } from './referral-words';
import type { BoardView } from './use-board-view';
import styles from './referrals.module.css';

const looks = [
  { value: 'board', label: <span className={styles.look}><IconLayoutKanban size={18} aria-hidden />Board</span> },
  { value: 'table', label: <span className={styles.look}><IconTable size={18} aria-hidden />Table</span> },
] as const;

const shows = [{ value: 'open', label: 'Open' }, { value: 'closed', label: 'Closed' }] as const;

export const BoardFilters = ({ view }: { readonly view: BoardView }) => {
  const { membershipId } = useSession();
  const { data: members = [] } = useQuery(membersQuery);
  const owners = members.map(({ id, displayName }) => ({ value: id, label: id === membershipId ? `${displayName} (me)` : displayName }));
  return (
    <div className={styles.filters}>
      <Select
        label="Owner" data={owners} value={view.owner ?? null} onChange={(id) => view.setOwner(id ?? undefined)} placeholder="Anybody" clearable searchable
        comboboxProps={{ withinPortal: true }} className={styles.filter}
      />
      <Select
        label="Urgency" data={urgencies.map((one) => ({ value: one, label: urgencyWords[one] }))} value={view.urgency ?? null} placeholder="Any" clearable
        onChange={(value) => view.setUrgency(urgencies.find((one) => one === value))} comboboxProps={{ withinPortal: true }} className={styles.filter}
      />
      <SegmentedChoice label="Show" options={shows} value={view.show} onChange={view.setShow} />
      {view.show === 'open' && <div className={styles.looks}><SegmentedChoice label="As" options={looks} value={view.look} onChange={view.setLook} /></div>}
    </div>
  );
};
