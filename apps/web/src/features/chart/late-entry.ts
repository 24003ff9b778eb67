// A note begun or signed on a later day than its visit is a late entry: lists say so.
import { todayIn, type PlainDate } from '../../lib/dates';

export const isLateEntry = (visitDate: PlainDate, instants: readonly (string | null)[], timeZone: string): boolean =>
  instants.some((instant) => instant !== null && todayIn(timeZone, new Date(instant)) > visitDate);
