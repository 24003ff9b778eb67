// Columns over one clock: hour lines, the line of now, visits that are dragged by mouse, finger or keys. Arrow keys walk the free half hours.
import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNow } from '../../ui/use-now';
import { CalendarColumn, type SlotAsked } from './CalendarColumn';
import { clockText, wallOf } from './clock';
import type { Column } from './columns';
import { type DragData, inSteps, instructions, isElsewhere, type Target, targetOf, targetWords, useDragSensors } from './drag';
import { hourPx, placed, shownHours, spanOf } from './geometry';
import type { Calendar, CalendarVisit } from './queries';
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

/** The next free half hour in a direction; undefined at the edge. */
const nextSlot = (grid: HTMLElement, from: string, [columns, rows]: readonly [number, number]): HTMLElement | undefined => {
  const [column = 0, row = 0] = from.split(':').map(Number);
  const all = [...grid.querySelectorAll<HTMLElement>('[data-slot]')].map((element) => {
    const [c = 0, r = 0] = (element.dataset['slot'] ?? '').split(':').map(Number);
    return { element, c, r };
  });
  const ahead = all.filter(({ c, r }) => (rows === 0 ? (c - column) * columns > 0 : c === column && (r - row) * rows > 0));
  return ahead.toSorted((one, other) => Math.abs(one.c - column) - Math.abs(other.c - column) || Math.abs(one.r - row) - Math.abs(other.r - row))[0]?.element;
};

export const CalendarGrid = ({ calendar, columns, onBook, onOpen, onMove }: CalendarGridProps) => {
  const { timeZone, items } = calendar;
  const grid = useRef<HTMLDivElement>(null);
  const target = useRef<Target>(undefined);
  const now = wallOf(useNow(minuteMs), timeZone);
  const sensors = useDragSensors();
  const shown = items.filter((visit) => columns.some((column) => column.practitionerId === visit.practitionerId && column.day === wallOf(visit.startsAt, timeZone).day));
  const hours = shownHours(shown, timeZone);
  const [cursor, setCursor] = useState<string>();
  const [first, setFirst] = useState('0:0');
  const hourLabels = Array.from({ length: (hours.until - hours.from) / 60 }, (_, at) => hours.from + at * 60);

  // The slot that Tab stops at may have been booked: then it is the first that is free.
  useEffect(() => {
    const here = cursor === undefined ? null : grid.current?.querySelector(`[data-slot="${cursor}"]`);
    if (here === null || here === undefined) setFirst(grid.current?.querySelector<HTMLElement>('[data-slot]')?.dataset['slot'] ?? '0:0');
  }, [cursor, items, columns]);
  const stop = cursor !== undefined && grid.current?.querySelector(`[data-slot="${cursor}"]`) ? cursor : first;

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset['slot'] : undefined;
    if (step === undefined || from === undefined || grid.current === null) return;
    event.preventDefault();
    const next = nextSlot(grid.current, from, step);
    if (next === undefined) return;
    setCursor(next.dataset['slot']);
    next.focus();
  };

  const drop = (event: DragEndEvent): void => {
    const data = event.active.data.current as DragData;
    const found = targetOf(event, columns);
    target.current = undefined;
    if (found !== undefined && isElsewhere(found, data, spanOf(data.visit, timeZone).day)) onMove(data.visit, found);
  };

  const say = (): string => targetWords(target.current);
  return (
    <DndContext
      sensors={sensors} collisionDetection={closestCenter} modifiers={[inSteps]} onDragMove={(event) => { target.current = targetOf(event, columns); }} onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: instructions,
        announcements: {
          onDragStart: () => 'Visit taken up.', onDragMove: say, onDragOver: say,
          onDragEnd: (event) => `Visit put down. ${event.over === null ? '' : say()}`, onDragCancel: () => 'Not moved.',
        },
      }}
    >
      <div className={styles.scroll} role="region" aria-label="Visits by time" tabIndex={-1}>
        <div
          className={styles.grid} onKeyDown={onKeyDown}
          ref={(element) => {
            grid.current = element;
            placed({ '--columns': String(columns.length), '--height': `${((hours.until - hours.from) / 60) * hourPx}px`, '--hour': `${hourPx}px` })(element);
          }}
        >
          <div className={styles.corner} />
          {columns.map((column) => (
            <div key={column.id} className={styles.head} data-today={column.isToday || undefined}>
              <span className={styles.headTitle}>{column.title}</span><span className={styles.quiet}>{column.detail}</span>
            </div>
          ))}
          <div className={styles.axis} aria-hidden>{hourLabels.map((minute) => <span key={minute} className={styles.hour}>{clockText(minute)}</span>)}</div>
          {columns.map((column, index) => (
            <CalendarColumn
              key={column.id} column={column} index={index} hours={hours} timeZone={timeZone} cursor={stop} now={column.day === now.day ? now.minute : undefined} onBook={onBook} onOpen={onOpen}
              visits={shown.filter((visit) => visit.practitionerId === column.practitionerId && wallOf(visit.startsAt, timeZone).day === column.day)}
            />
          ))}
        </div>
      </div>
    </DndContext>
  );
};
