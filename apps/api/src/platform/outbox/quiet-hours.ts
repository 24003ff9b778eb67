// When reminders are not sent: from one full hour to another, by the clinic's clock.
import { Temporal } from 'temporal-polyfill';

export interface QuietHours {
  readonly timeZone: string;
  /** 0 to 23. Both the same: there are none. */
  readonly quietFromHour: number;
  readonly quietUntilHour: number;
}

/** The end of the quiet hours that `now` lies in; undefined outside of them. They may pass midnight, and a change of the clocks. */
export function quietUntil({ timeZone, quietFromHour, quietUntilHour }: QuietHours, now: Date): Date | undefined {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  if (!isQuiet(local.hour, quietFromHour, quietUntilHour)) return undefined;
  const day = local.hour < quietUntilHour ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  const end = day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(quietUntilHour) });
  return new Date(end.epochMilliseconds);
}

const isQuiet = (hour: number, from: number, until: number): boolean => (from <= until ? hour >= from && hour < until : hour >= from || hour < until);
