import { dateOfDay, type Prisma } from '../../platform/http/api.js';

/** Rows in a state as it is on a day: a granted clearance past its last day has lapsed. */
export function statusFilter(status: string | undefined, today: string): Prisma.ClearanceWhereInput {
  const day = dateOfDay(today);
  if (status === undefined) return {};
  if (status === 'granted') return { status, validUntil: { gte: day } };
  if (status === 'lapsed') return { OR: [{ status }, { status: 'granted', validUntil: { lt: day } }] };
  return { status };
}
