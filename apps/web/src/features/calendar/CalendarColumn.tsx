// One column: half hours that can be booked, and the visits over them.
import { useDroppable } from '@dnd-kit/core';
import type { KeyboardEvent } from 'react';
import { clockText } from './clock';
import type { Column } from './columns';
import type { Slot } from './free-slots';
import { placed, pxOf, type ShownHours, spanOf } from './geometry';
import { inLanes } from './lanes';
import type { CalendarVisit } from './queries';
import { isOff } from './visit-words';
import { VisitCard } from './VisitCard';
import styles from './calendar.module.css';

export interface SlotAsked {
  readonly day: string;
  readonly minute: number;
  readonly practitionerId: string;
}

interface CalendarColumnProps {
  readonly column: Column;
  readonly hours: ShownHours;
  readonly visits: readonly CalendarVisit[];
  readonly timeZone: string;
  readonly slots: readonly Slot[];
  readonly slotName: (row: number) => string;
  /** Name of the one slot that Tab stops at */
  readonly stop: string | undefined;
  readonly onWalk: (event: KeyboardEvent, row: number) => void;
  /** Minutes since midnight; undefined where it is not today */
  readonly now: number | undefined;
  readonly onBook: (slot: SlotAsked) => void;
  readonly onOpen: (visit: CalendarVisit) => void;
}

export const CalendarColumn = ({ column, hours, visits, slots, slotName, stop, onWalk, timeZone, now, onBook, onOpen }: CalendarColumnProps) => {
  const { setNodeRef, isOver } = useDroppable({ id: column.id });
  const spans = visits.map((visit) => ({ ...spanOf(visit, timeZone), visit, isOff: isOff(visit) }));
  return (
    <section ref={setNodeRef} className={styles.column} aria-label={column.name} data-over={isOver || undefined} data-today={column.isToday || undefined}>
      {slots.map((slot) => (
        <button
          key={slot.row} type="button" className={styles.slot} data-slot={slotName(slot.row)} tabIndex={slotName(slot.row) === stop ? 0 : -1} onKeyDown={(event) => onWalk(event, slot.row)}
          ref={placed({ '--top': `${pxOf(slot.from - hours.from)}px`, '--height': `${pxOf(slot.until - slot.from)}px` })}
          aria-label={`Book ${clockText(slot.from)}, ${column.name}`} onClick={() => onBook({ day: column.day, minute: slot.from, practitionerId: column.practitionerId })}
        >
          <span aria-hidden>{clockText(slot.from)}</span>
        </button>
      ))}
      {inLanes(spans).map(({ span, lane, lanes }) => (
        <VisitCard
          key={span.visit.id} visit={span.visit} top={pxOf(span.from - hours.from)} minute={span.from} length={span.until - span.from} lane={lane} lanes={lanes}
          onOpen={() => onOpen(span.visit)}
        />
      ))}
      {now !== undefined && now >= hours.from && now <= hours.until && <div className={styles.now} ref={placed({ '--top': `${pxOf(now - hours.from)}px` })} aria-hidden />}
    </section>
  );
};
