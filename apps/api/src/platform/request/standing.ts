// The caller of a hot job, as remembered, confirmed by the statement that does the job: what it selects is not even worked
// out unless the session and the place in the clinic are still what they were. So a revocation holds at once, and being
// asked who one is costs no round trip.
import type { Database } from '../database/database.js';
import type { RememberedSession } from '../identity/remembered-sessions.js';
import type { StatementRunner } from './statement-context.js';

/** Nobody is answered but on `confirmed`; a statement that `failed` is not sent again. */
export type Standing = 'not-asked' | 'confirmed' | 'changed' | 'failed';

export class StandingChanged extends Error {}

export class StandingRunner implements StatementRunner {
  #standing: Standing = 'not-asked';

  constructor(
    private readonly database: Pick<Database, 'statement'>,
    private readonly remembered: RememberedSession,
    private readonly idleMinutes: number,
    private readonly now: Date,
  ) {}

  get standing(): Standing {
    return this.#standing;
  }

  async statement<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    this.#standing = 'failed';
    const rows = await this.database.statement<Row>(`${name}_standing`, confirmed(text, values.length), [...values, ...this.#claim()]);
    this.#standing = rows.length === 0 ? 'changed' : 'confirmed';
    if (rows.length === 0) throw new StandingChanged();
    return rows;
  }

  #claim(): unknown[] {
    const { hash, member } = this.remembered;
    const { clinicId, membershipId, role, isOwner, displayName, clinicName, timeZone } = member;
    const idleSince = new Date(this.now.getTime() - this.idleMinutes * 60_000);
    return [hash, this.now.toISOString(), idleSince.toISOString(), clinicId, membershipId, role, isOwner, displayName, clinicName, timeZone];
  }
}

const CLAIM = ['bytea', 'timestamptz', 'timestamptz', 'uuid', 'uuid', 'text', 'boolean', 'text', 'text', 'text'];
const texts = new Map<string, string>();

/** `select f(…) as name`, with the condition that the caller stands. The hot statements are few: each is written once. */
export function confirmed(text: string, values: number): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (!/^select \w+\([^()]*\) as \w+$/.test(text)) throw new Error('A hot job is one call of one function, which always gives one row.');
  const made = `${text} where session_stands(${CLAIM.map((type, at) => `$${values + at + 1}::${type}`).join(', ')})`;
  texts.set(text, made);
  return made;
}
