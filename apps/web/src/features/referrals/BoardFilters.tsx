import { Button, Select, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconLayoutKanban, IconSearch, IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSession } from '../../lib/session';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { membersQuery } from './queries';
import { urgencies, urgencyWords } from './referral-words';
import type { BoardView } from './use-board-view';
import styles from './referrals.module.css';

const REST_MS = 250;

const looks = [
  { value: 'board', label: <span className={styles.look}><IconLayoutKanban size={18} aria-hidden />Board</span> },
  { value: 'table', label: <span className={styles.look}><IconTable size={18} aria-hidden />Table</span> },
] as const;

const shows = [{ value: 'open', label: 'Open' }, { value: 'overdue', label: 'Overdue' }, { value: 'closed', label: 'Closed' }] as const;

/** Typing goes into the address, and so to the server, once it rests. */
const NameFilter = ({ search, onSearch }: { readonly search: string; readonly onSearch: (search: string) => void }) => {
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === search) return undefined;
    const rest = setTimeout(() => onSearch(typed), REST_MS);
    return () => clearTimeout(rest);
  }, [typed, search, onSearch]);
  return (
    <TextInput
      type="search" label="Person or practice" placeholder="Name" maxLength={80} leftSection={<IconSearch size={16} aria-hidden />} value={typed} className={styles.filter}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
};

export const BoardFilters = ({ view }: { readonly view: BoardView }) => {
  const { membershipId } = useSession();
  const { data: members = [] } = useQuery(membersQuery);
  const [isOpen, setOpen] = useState(false);
  const chosen = [view.owner !== undefined, view.urgency !== undefined, view.show !== 'open'].filter(Boolean).length;
  const owners = members.map(({ id, displayName }) => ({ value: id, label: id === membershipId ? `${displayName} (me)` : displayName }));
  return (
    <div className={styles.filters}>
      <NameFilter key={view.direction} search={view.search} onSearch={view.setSearch} />
      <Button
        variant="default" className={styles.moreFilters} leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />} aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {chosen === 0 ? 'Filters' : `Filters (${chosen})`}
      </Button>
      <div className={styles.folded} data-open={isOpen || undefined}>
        <Select
          label="Owner" data={owners} value={view.owner ?? null} onChange={(id) => view.setOwner(id ?? undefined)} placeholder="Anybody" clearable searchable
          comboboxProps={{ withinPortal: true }} className={styles.filter}
        />
        <Select
          label="Urgency" data={urgencies.map((one) => ({ value: one, label: urgencyWords[one] }))} value={view.urgency ?? null} placeholder="Any" clearable
          onChange={(value) => view.setUrgency(urgencies.find((one) => one === value))} comboboxProps={{ withinPortal: true }} className={styles.filter}
        />
        <SegmentedChoice label="Show" options={shows} value={view.show} onChange={view.setShow} />
        {view.show !== 'closed' && <div className={styles.looks}><SegmentedChoice label="As" options={looks} value={view.look} onChange={view.setLook} /></div>}
      </div>
    </div>
  );
};
