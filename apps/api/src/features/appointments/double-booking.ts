// A practitioner is in one place at a time. The one who books is told which visit is in the way; the database refuses whoever slips through
// at the same moment.
import { problem, type Problem, type RequestContext } from '../../platform/http/api.js';
import type { BookingTime } from './booking-time.js';

export interface Booking extends BookingTime {
  readonly practitionerId: string;
  /** The visit that is moved, which is not in its own way. */
  readonly id?: string;
}

interface Clash {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly practitionerName: string;
}

const clock = (zone: string, at: Date): string => new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

function doubleBooking(detail: string): Problem {
  return problem('double-booking', { status: 409, detail, errors: [{ pointer: '/startsAt', code: 'double-booking', detail }] });
}

export async function refuseClash(ctx: RequestContext, { id, practitionerId, startsAt, endsAt }: Booking): Promise<void> {
  const [clash] = await ctx.tx.$queryRaw<Clash[]>`
    select a.starts_at as "startsAt", a.ends_at as "endsAt", m.display_name as "practitionerName"
    from appointment a join membership m on m.clinic_id = a.clinic_id and m.id = a.practitioner_id
    where a.clinic_id = ${ctx.clinicId}::uuid and a.practitioner_id = ${practitionerId}::uuid and a.status in ('booked', 'arrived', 'done')
      and a.id is distinct from ${id ?? null}::uuid and tstzrange(a.starts_at, a.ends_at) && tstzrange(${startsAt}, ${endsAt})
    order by a.starts_at limit 1`;
  if (clash !== undefined) throw doubleBooking(`${clash.practitionerName} has another visit from ${clock(ctx.timeZone, clash.startsAt)} to ${clock(ctx.timeZone, clash.endsAt)}.`);
}

/** For whoever was a moment too late: the constraint of the database has refused it. */
export const takenMeanwhile = (): Problem => doubleBooking('The practitioner has just been given another visit at that time.');
