// Where a dragged card would go, in words and for the program. Keys: Space takes it up and puts it down, arrows move it by a quarter of an
// hour or to the next column, Escape leaves it where it was.
import { type DragMoveEvent, KeyboardCode, type KeyboardCoordinateGetter, KeyboardSensor, type Modifier, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { clockText } from './clock';
import type { Column } from './columns';
import { movedMinute, stepPx } from './geometry';
import type { CalendarVisit } from './queries';

export interface DragData {
  readonly visit: CalendarVisit;
  /** Minutes since midnight at which it begins, and how long it takes */
  readonly minute: number;
  readonly length: number;
}

export interface Target {
  readonly column: Column;
  readonly minute: number;
}

const byArrow: Readonly<Record<string, readonly [columns: number, steps: number]>> = {
  [KeyboardCode.Down]: [0, 1], [KeyboardCode.Up]: [0, -1], [KeyboardCode.Left]: [-1, 0], [KeyboardCode.Right]: [1, 0],
};

const moveByArrow: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const by = byArrow[event.code];
  if (by === undefined) return undefined;
  event.preventDefault();
  const [width = 0] = [...context.droppableRects.values()].map((rect) => rect.width);
  return { x: currentCoordinates.x + by[0] * width, y: currentCoordinates.y + by[1] * stepPx };
};

const keys = { start: [KeyboardCode.Space], cancel: [KeyboardCode.Esc], end: [KeyboardCode.Space, KeyboardCode.Enter] };

/** A finger rests for a moment before it drags: the page can still be scrolled. */
export const useDragSensors = () => useSensors(
  useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
  useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
  useSensor(KeyboardSensor, { coordinateGetter: moveByArrow, keyboardCodes: keys, scrollBehavior: 'auto' }),
);

export const inSteps: Modifier = ({ transform }) => ({ ...transform, y: Math.round(transform.y / stepPx) * stepPx });

export const targetOf = ({ active, over, delta }: Pick<DragMoveEvent, 'active' | 'over' | 'delta'>, columns: readonly Column[]): Target | undefined => {
  const { minute, length } = active.data.current as DragData;
  const column = columns.find(({ id }) => id === over?.id);
  return column === undefined || !column.canBook ? undefined : { column, minute: movedMinute(minute, delta.y, length) };
};

export const isElsewhere = ({ column, minute }: Target, data: DragData, day: string): boolean =>
  column.day !== day || column.practitionerId !== data.visit.practitionerId || minute !== data.minute;

export const targetWords = (target: Target | undefined): string => (target === undefined ? 'Outside the calendar.' : `${target.column.name}, ${clockText(target.minute)}.`);

export const instructions = { draggable: 'Press Enter to open the visit. To move it press Space, then the arrow keys: up and down by 15 minutes, left and right to the next column. Space puts it down, Escape leaves it where it was.' };
