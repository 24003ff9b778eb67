// Operations, injections or injuries, one card each.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../messages';
import { EventRow, type EventDraft, type EventKind } from './EventRow';
import { isPlaces, isRecord, textIn, type FieldProps } from './field';
import { useLate } from './use-late';
import styles from './fields.module.css';

const draftOf = (entry: unknown): EventDraft => {
  if (!isRecord(entry)) return { regions: [] };
  return {
    regions: isPlaces(entry.regions) ? entry.regions : [],
    ...(entry.when === null ? { when: null } : typeof entry.when === 'string' ? { when: entry.when } : {}),
    ...(typeof entry.text === 'string' ? { text: entry.text } : {}),
    ...(typeof entry.easing === 'boolean' ? { easing: entry.easing } : {}),
    ...(typeof entry.substance === 'string' ? { substance: textIn(entry, 'substance') } : {}),
  };
};

const draftsIn = (value: unknown): readonly EventDraft[] => {
  const entries: unknown = isRecord(value) ? value.entries : undefined;
  return Array.isArray(entries) && entries.length > 0 ? entries.map(draftOf) : [{ regions: [] }];
};

interface EventsFieldProps extends FieldProps {
  readonly kind: EventKind;
}

export const EventsField = ({ kind, value, onChange, label }: EventsFieldProps) => {
  const text = useText();
  const [events, setEvents] = useState(draftsIn(value));
  const { later, now, flush } = useLate((next: readonly EventDraft[]) => onChange(next.length === 0 ? { none: true } : { entries: next }));
  const change = (at: number, part: Partial<EventDraft>): void => {
    const next = events.map((event, index) => (index === at ? { ...event, ...part } : event));
    setEvents(next);
    later(next);
  };
  const replace = (next: readonly EventDraft[]): void => {
    setEvents(next);
    now(next);
  };
  return (
    <div className={styles.field} role="group" aria-label={label}>
      {events.map((event, at) => (
        <EventRow key={at} kind={kind} event={event} onChange={(part) => change(at, part)} onLeave={flush} onRemove={() => replace(events.filter((_, index) => index !== at))} />
      ))}
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEvents([...events, { regions: [] }])}>{text('event.add')}</Button>
    </div>
  );
};
