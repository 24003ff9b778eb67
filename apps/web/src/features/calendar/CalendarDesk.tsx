// The calendar and what happens in it: booking, moving, states. `picker`: how a patient is chosen.
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { hasCode, sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { PersonName } from '../../ui/privacy/PersonName';
import type { SlotAsked } from './CalendarColumn';
import { CalendarGrid } from './CalendarGrid';
import { clockText } from './clock';
import type { Column } from './columns';
import type { Target } from './drag';
import { changeOf, draftOf, newAppointment } from './drafts';
import { bookVisit, type Calendar, calendarKey, type CalendarVisit, changeVisit } from './queries';
import { VisitDetails } from './VisitDetails';
import { VisitForm, type VisitDraft } from './VisitForm';
import { whenWords } from './visit-words';
import styles from './calendar.module.css';

interface Picked {
  readonly id: string;
  readonly name: string;
}

type Open =
  | { readonly kind: 'book'; readonly slot: SlotAsked; readonly key: string; readonly patient?: Picked }
  | { readonly kind: 'visit'; readonly visit: CalendarVisit }
  | { readonly kind: 'change'; readonly visit: CalendarVisit; readonly draft: VisitDraft; readonly refusal?: unknown };

interface CalendarDeskProps {
  readonly calendar: Calendar;
  readonly columns: readonly Column[];
  /** Who sees what a visit is for */
  readonly showsReason: boolean;
  readonly picker: (onPick: (patient: Picked) => void) => ReactNode;
}

const titles: Readonly<Record<Open['kind'], string>> = { book: 'Book a visit', visit: 'Visit', change: 'Change the visit' };

export const CalendarDesk = ({ calendar, columns, showsReason, picker }: CalendarDeskProps) => {
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>();
  const [refused, setRefused] = useState<{ readonly visit: CalendarVisit; readonly draft: VisitDraft; readonly cause: unknown }>();
  const [moving, setMoving] = useState<CalendarVisit>();
  const { timeZone } = calendar;
  const close = (): void => setOpen(undefined);
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: ['appointments'] });
  const shown = moving === undefined ? calendar : { ...calendar, items: calendar.items.map((visit) => (visit.id === moving.id ? moving : visit)) };

  const move = async (visit: CalendarVisit, { column, minute }: Target): Promise<void> => {
    const draft = { ...draftOf(visit, timeZone), day: column.day, minute, practitionerId: column.practitionerId };
    const change = changeOf(visit, draft, timeZone, false);
    setRefused(undefined);
    // Until the server has answered it stays where it was put: a second move would be of a version that is gone.
    const times = change.startsAt !== undefined && change.endsAt !== undefined && { startsAt: change.startsAt, endsAt: change.endsAt };
    setMoving({ ...visit, ...times, practitionerId: column.practitionerId, can: { ...visit.can, move: false } });
    try {
      await changeVisit(visit, change);
      notify(`Moved to ${clockText(minute)}, ${column.name}`);
    } catch (cause) {
      if (hasCode(cause, 'beyond-authorised')) setOpen({ kind: 'change', visit, draft, refusal: cause });
      else setRefused({ visit, draft, cause });
    }
    await queries.invalidateQueries({ queryKey: calendarKey });
    setMoving(undefined);
  };
  const book = async (slot: Extract<Open, { kind: 'book' }>, draft: VisitDraft): Promise<void> => {
    if (slot.patient === undefined) return;
    const booked = await bookVisit(newAppointment(draft, slot.patient.id, timeZone), slot.key);
    close();
    await refresh();
    notify(`Booked: ${whenWords(booked, timeZone)}`);
  };
  const change = async (visit: CalendarVisit, draft: VisitDraft): Promise<void> => {
    const after = await changeVisit(visit, changeOf(visit, draft, timeZone, showsReason));
    close();
    setRefused(undefined);
    await refresh();
    notify(`Now ${whenWords(after, timeZone)}`);
  };
  const goTo = async (visit: CalendarVisit, status: CalendarVisit['status']): Promise<void> => {
    await changeVisit(visit, { status });
    close();
    await refresh();
  };
  const first = calendar.visitTypes.find(({ id }) => id === 'follow-up') ?? calendar.visitTypes[0];

  return (
    <>
      {refused !== undefined && (
        <div className={styles.problem} role="alert">
          <span>Not moved. {sentenceFor(refused.cause)}</span>
          <Button variant="default" onClick={() => setOpen({ kind: 'change', visit: refused.visit, draft: refused.draft })}>Choose another time …</Button>
        </div>
      )}
      <CalendarGrid
        calendar={shown} columns={columns} onBook={(slot) => setOpen({ kind: 'book', slot, key: newIdempotencyKey() })}
        onOpen={(visit) => setOpen({ kind: 'visit', visit })} onMove={(visit, target) => void move(visit, target)}
      />
      {open !== undefined && (
        <Dialog opened onClose={close} title={titles[open.kind]}>
          {open.kind === 'book' && open.patient === undefined && picker((patient) => setOpen({ ...open, patient }))}
          {open.kind === 'book' && open.patient !== undefined && first !== undefined && (
            <VisitForm
              calendar={calendar} showsReason={showsReason} saveLabel="Book" onCancel={close} onSave={(draft) => book(open, draft)}
              initial={{ visitType: first.id, practitionerId: open.slot.practitionerId, day: open.slot.day, minute: open.slot.minute, length: first.minutes, reason: '', overLimitReason: '' }}
            >
              <p>For <b><PersonName name={open.patient.name} /></b></p>
            </VisitForm>
          )}
          {open.kind === 'visit' && (
            <VisitDetails visit={open.visit} timeZone={timeZone} onStatus={(status) => goTo(open.visit, status)} onChange={() => setOpen({ kind: 'change', visit: open.visit, draft: draftOf(open.visit, timeZone) })} />
          )}
          {open.kind === 'change' && (
            <VisitForm calendar={calendar} showsReason={showsReason} saveLabel="Save" initial={open.draft} refusal={open.refusal} onCancel={close} onSave={(draft) => change(open.visit, draft)}>
              <p>For <b><PersonName name={open.visit.patientName} /></b></p>
            </VisitForm>
          )}
        </Dialog>
      )}
    </>
  );
};
