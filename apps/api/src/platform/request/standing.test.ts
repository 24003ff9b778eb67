import type { RememberedSession } from '../identity/remembered-sessions.js';
import { confirmed, StandingChanged, StandingRunner } from './standing.js';

const TEXT = 'select read_note($1::uuid, $2) as note';
const now = new Date('2026-11-21T10:00:00Z');
const member = { clinicId: 'c', clinicName: 'Riverside', timeZone: 'UTC', membershipId: 'm', displayName: 'Priya', role: 'physiotherapist', isOwner: false } as const;
const session = { sessionId: 's', accountId: 'a', email: 'p@example.test', displayName: 'Priya', member, expiresAt: now, lastSeenAt: now, reauthenticatedAt: null, hasSecondFactor: false, needsSecondFactor: false };
const remembered: RememberedSession = { hash: new Uint8Array([1]), session, member };

function runner(rows: readonly object[] | Error) {
  const asked: { text: string; values: readonly unknown[] }[] = [];
  const database = {
    statement: <Row>(_name: string, text: string, values: readonly unknown[]): Promise<Row[]> => {
      asked.push({ text, values });
      return rows instanceof Error ? Promise.reject(rows) : Promise.resolve([...rows] as Row[]);
    },
  };
  return { asked, runner: new StandingRunner(database, remembered, 30, now) };
}

describe('the statement of a hot job', () => {
  it('is done only while the caller stands, told by what was remembered of them', async () => {
    const { asked, runner: standing } = runner([{ note: null }]);
    expect(await standing.statement('read_note', TEXT, ['x', 'y'])).toEqual([{ note: null }]);
    expect(asked[0]?.text).toContain('as note where session_stands($3::bytea');
    expect(asked[0]?.values).toEqual(['x', 'y', remembered.hash, '2026-11-21T10:00:00.000Z', '2026-11-21T09:30:00.000Z', 'c', 'm', 'physiotherapist', false, 'Priya', 'Riverside', 'UTC']);
    expect(standing.standing).toBe('confirmed');
  });

  it('without a row is no answer: the caller has to be looked up', async () => {
    const { runner: standing } = runner([]);
    await expect(standing.statement('read_note', TEXT, [])).rejects.toThrow(StandingChanged);
    expect(standing.standing).toBe('changed');
  });

  it('that fails confirms nobody', async () => {
    const { runner: standing } = runner(new Error('no connection'));
    await expect(standing.statement('read_note', TEXT, [])).rejects.toThrow('no connection');
    expect(standing.standing).toBe('failed');
  });

  it('before it was asked, nobody is confirmed', () => {
    expect(runner([]).runner.standing).toBe('not-asked');
  });

  it.each(['select id from patient', 'select f($1) as a, g($1) as b', 'update patient set id = $1', 'select f((select 1)) as x'])('cannot be %s', (text) => {
    expect(() => confirmed(text, 1)).toThrow('one call of one function');
  });
});
