// Where a visit can be booked in a column: half hours, shortened where one has begun or ended inside. Pure.
import { slotMinutes, stepMinutes, type ShownHours } from './geometry';

export interface Slot extends ShownHours {
  /** Which half hour of the column, from the top */
  readonly row: number;
}

/** `taken`: visits that will be or were; one that was cancelled takes nothing. */
export function freeSlots(hours: ShownHours, taken: readonly ShownHours[]): Slot[] {
  const rows = Math.ceil((hours.until - hours.from) / slotMinutes);
  return Array.from({ length: rows }, (_, row) => ({ row, from: hours.from + row * slotMinutes, until: Math.min(hours.until, hours.from + (row + 1) * slotMinutes) }))
    .flatMap((slot): Slot[] => {
      const inside = taken.filter(({ from, until }) => from < slot.until && until > slot.from);
      const from = Math.max(slot.from, ...inside.filter((each) => each.from <= slot.from).map((each) => each.until));
      const until = Math.min(slot.until, ...inside.filter((each) => each.from > slot.from).map((each) => each.from));
      return until - from >= stepMinutes ? [{ row: slot.row, from, until }] : [];
    });
}
