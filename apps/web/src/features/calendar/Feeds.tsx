// Addresses for calendar programs: made, shown once, revoked.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { ShownOnce } from '../../ui/ShownOnce';
import { Loaded } from '../../ui/states/Loaded';
import { createFeed, type Feed, feedsQuery, type Practitioner, revokeFeed } from './queries';
import styles from './calendar.module.css';

interface FeedsProps {
  readonly practitioners: readonly Practitioner[];
  readonly practitionerId: string;
  readonly timeZone: string;
}

const NewFeed = ({ practitioners, practitionerId, onMade }: Pick<FeedsProps, 'practitioners' | 'practitionerId'> & { readonly onMade: (url: string) => void }) => {
  const [label, setLabel] = useState('');
  const [whose, setWhose] = useState(practitionerId);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      onMade((await createFeed({ practitionerId: whose, label })).url);
      setLabel('');
    } catch (cause) {
      setFailure(cause);
    }
    setBusy(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void make(event)}>
      <div className={styles.pair}>
        <NativeSelect label="Whose visits" data={practitioners.filter(({ isActive }) => isActive).map(({ id, name }) => ({ value: id, label: name }))} value={whose} onChange={(event) => setWhose(event.currentTarget.value)} />
        <TextInput label="Where it is used" placeholder="My phone" required maxLength={80} value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
      </div>
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.buttons}><Button type="submit" loading={busy}>Make an address</Button></div>
    </form>
  );
};

export const Feeds = ({ practitioners, practitionerId, timeZone }: FeedsProps) => {
  const queries = useQueryClient();
  const query = useQuery(feedsQuery);
  const [url, setUrl] = useState<string>();
  const [ending, setEnding] = useState<Feed>();
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: feedsQuery.queryKey });
  return (
    <div className={styles.form}>
      <p className={styles.quiet}>A calendar program subscribes to the address and shows times and initials, 60 days back and 180 ahead. Whoever has the address can read it.</p>
      {url !== undefined && <ShownOnce name="address" secret={url} sentence="This address is shown once. Copy it into your calendar program now." />}
      <NewFeed practitioners={practitioners} practitionerId={practitionerId} onMade={(made) => { setUrl(made); void refresh(); }} />
      <Loaded query={query} label="Loading addresses">
        {({ items }) => (items.length === 0 ? <p className={styles.quiet}>No address is in use.</p> : (
          <ul className={styles.feeds} aria-label="Addresses in use">
            {items.map((feed) => (
              <li key={feed.id} className={styles.feed}>
                <span><b>{feed.label}</b> · {feed.practitionerName}<br /><span className={styles.quiet}>Made by {feed.createdByName}, {feed.lastReadAt === null ? 'never read' : `last read ${formatInstant(feed.lastReadAt, timeZone)}`}</span></span>
                <Button variant="default" aria-label={`Revoke ${feed.label}`} onClick={() => setEnding(feed)}>Revoke</Button>
              </li>
            ))}
          </ul>
        ))}
      </Loaded>
      <ConfirmDialog
        opened={ending !== undefined} onClose={() => setEnding(undefined)} title={`Revoke “${ending?.label ?? ''}”?`} confirmLabel="Revoke"
        onConfirm={async () => {
          if (ending !== undefined) await revokeFeed(ending.id);
          setUrl(undefined);
          await refresh();
        }}
      >
        Calendar programs that use this address stop showing the visits.
      </ConfirmDialog>
    </div>
  );
};
