// Columns over one clock: hour lines, the line of now, visits that are dragged by mouse, finger or keys. Arrow keys walk the free half hours.
import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useNow } from '../../ui/use-now';
import { CalendarColumn, type SlotAsked } from './CalendarColumn';
import { clockText, wallOf } from './clock';
import type { Column } from './columns';
import { type DragData, inSteps, instructions, isElsewhere, type Target, targetOf, targetWords, useDragSensors } from './drag';
import { freeSlots } from './free-slots';
import { hourPx, placed, shownHours, spanOf } from './geometry';
import type { Calendar, CalendarVisit } from './queries';
import { useScrollToNow } from './use-scroll-to-now';
import { isOff } from './visit-words';
import styles from './calendar.module.css';

interface CalendarGridProps {
  readonly calendar: Calendar;
  readonly columns: readonly Column[];
  readonly onBook: (slot: SlotAsked) => void;
  readonly onOpen: (visit: CalendarVisit) => void;
  readonly onMove: (visit: CalendarVisit, target: Target) => void;
}

const minuteMs = 60_000;
const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

interface Place {
  readonly column: number;
  readonly row: number;
}

const nameOf = ({ column, row }: Place): string => `${column}:${row}`;

/** The next free half hour in a direction; undefined at the edge. */
const nextPlace = (all: readonly Place[], from: Place, [columns, rows]: readonly [number, number]): Place | undefined =>
  all.filter(({ column, row }) => (rows === 0 ? (column - from.column) * columns > 0 : column === from.column && (row - from.row) * rows > 0))
    .toSorted((one, other) => Math.abs(one.column - from.column) - Math.abs(other.column - from.column) || Math.abs(one.row - from.row) - Math.abs(other.row - from.row))[0];

export const CalendarGrid = ({ calendar, columns, onBook, onOpen, onMove }: CalendarGridProps) => {
  const { timeZone, items } = calendar;
  const grid = useRef<HTMLDivElement>(null);
  const target = useRef<Target>(undefined);
  const isUp = useRef(false);
  const now = wallOf(useNow(minuteMs), timeZone);
  const sensors = useDragSensors();
  const shown = items.filter((visit) => columns.some((column) => column.practitionerId === visit.practitionerId && column.day === wallOf(visit.startsAt, timeZone).day));
  const hours = shownHours(shown, timeZone);
  const [cursor, setCursor] = useState<string>();
  const scroller = useScrollToNow(columns.map(({ id }) => id).join(' '), columns.some(({ day }) => day === now.day) ? ((now.minute - hours.from) / 60 - 1) * hourPx : 0);
  const hourLabels = Array.from({ length: (hours.until - hours.from) / 60 }, (_, at) => hours.from + at * 60);
  const filled = columns.map((column) => {
    const visits = shown.filter((visit) => visit.practitionerId === column.practitionerId && wallOf(visit.startsAt, timeZone).day === column.day);
    return { column, visits, slots: column.canBook ? freeSlots(hours, visits.filter((visit) => !isOff(visit)).map((visit) => spanOf(visit, timeZone))) : [] };
  });
  const places = filled.flatMap(({ slots }, column): Place[] => slots.map(({ row }) => ({ column, row })));
  // The slot that Tab stops at may have been booked: then it is the first that is free.
  const stop = places.map(nameOf).find((name) => name === cursor) ?? places.map(nameOf)[0];

  const walk = (event: KeyboardEvent, from: Place): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = nextPlace(places, from, step);
    if (next === undefined) return;
    setCursor(nameOf(next));
    grid.current?.querySelector<HTMLElement>(`[data-slot="${nameOf(next)}"]`)?.focus();
  };

  const takeUp = (): void => {
    isUp.current = true;
    target.current = undefined;
  };
  const leave = (): void => {
    isUp.current = false;
  };
  const drop = (event: DragEndEvent): void => {
    leave();
    const data = event.active.data.current as DragData;
    const found = targetOf(event, columns);
    target.current = found;
    if (found !== undefined && isElsewhere(found, data, spanOf(data.visit, timeZone).day)) onMove(data.visit, found);
  };

  /** A step that is drawn late arrives after the visit was put down: then there is nothing more to say. */
  const say = (): string | undefined => (isUp.current ? targetWords(target.current) : undefined);
  return (
    <DndContext
      sensors={sensors} collisionDetection={closestCenter} modifiers={[inSteps]} onDragStart={takeUp} onDragMove={(event) => { target.current = targetOf(event, columns); }} onDragEnd={drop} onDragCancel={leave}
      accessibility={{
        screenReaderInstructions: instructions,
        announcements: {
          onDragStart: () => 'Visit taken up.', onDragMove: say, onDragOver: say,
          onDragEnd: (event) => `Visit put down. ${event.over === null ? '' : targetWords(target.current)}`, onDragCancel: () => 'Not moved.',
        },
      }}
    >
      <div ref={scroller} className={styles.scroll} role="region" aria-label="Visits by time" tabIndex={-1}>
        <div
          className={styles.grid}
          ref={(element) => {
            grid.current = element;
            placed({ '--columns': String(columns.length), '--height': `${((hours.until - hours.from) / 60) * hourPx}px`, '--hour': `${hourPx}px` })(element);
          }}
        >
          <div className={styles.corner} />
          {columns.map((column) => (
            <div key={column.id} className={styles.head} data-head data-today={column.isToday || undefined}>
              <span className={styles.headTitle}>{column.title}</span><span className={styles.quiet}>{column.detail}</span>
            </div>
          ))}
          <div className={styles.axis} aria-hidden>{hourLabels.map((minute) => <span key={minute} className={styles.hour}>{clockText(minute)}</span>)}</div>
          {filled.map(({ column, visits, slots }, index) => (
            <CalendarColumn
              key={column.id} column={column} hours={hours} visits={visits} slots={slots} timeZone={timeZone} now={column.day === now.day ? now.minute : undefined}
              slotName={(row) => nameOf({ column: index, row })} stop={stop} onWalk={(event, row) => walk(event, { column: index, row })} onBook={onBook} onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </DndContext>
  );
};
