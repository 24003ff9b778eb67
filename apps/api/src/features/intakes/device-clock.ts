/** What a patient's device says of the time, turned into the server's time. Its clock may be wrong by years; that is noted, never refused. */

export interface DeviceClock {
  /** The instant of an answer by the server's clock: never after now, nor more than a day before it was asked for. */
  serverTime(answeredAt: string, askedAt: Date): Date;
  /** For the trail, when the device's clock is far off. */
  readonly note: string | undefined;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WORTH_NOTING_MS = 5 * MINUTE_MS;

/** `sentAt`: the device's clock while it sends; the difference to ours is the error of everything it says. Without it the clock is taken as right. */
export function deviceClock(sentAt: string | undefined, now: Date): DeviceClock {
  const sent = sentAt === undefined ? Number.NaN : Date.parse(sentAt);
  const behindMs = Number.isNaN(sent) ? 0 : now.getTime() - sent;
  return {
    serverTime(answeredAt, askedAt) {
      const given = Date.parse(answeredAt);
      const corrected = Number.isNaN(given) ? now.getTime() : given + behindMs;
      return new Date(Math.min(now.getTime(), Math.max(askedAt.getTime() - DAY_MS, corrected)));
    },
    note: Math.abs(behindMs) < WORTH_NOTING_MS ? undefined : `device clock ${behindMs > 0 ? 'behind' : 'ahead'} by ${Math.round(Math.abs(behindMs) / MINUTE_MS)} minutes`,
  };
}
