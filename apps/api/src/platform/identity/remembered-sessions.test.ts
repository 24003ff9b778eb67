import { RememberedSessions } from './remembered-sessions.js';
import type { SignedInSession } from './session.js';

const hash = (at: number): Uint8Array => new Uint8Array([at >> 16, (at >> 8) & 255, at & 255]);
const member = { clinicId: 'c', clinicName: 'Riverside', timeZone: 'UTC', membershipId: 'm', displayName: 'Priya', role: 'physiotherapist', isOwner: false } as const;
const session = (place: SignedInSession['member']): SignedInSession =>
  ({ sessionId: 's', accountId: 'a', email: 'p@example.test', displayName: 'Priya', member: place, expiresAt: new Date(), lastSeenAt: new Date(), reauthenticatedAt: null, hasSecondFactor: false, needsSecondFactor: false });

describe('remembered sessions', () => {
  it('are found by the hash of their secret until forgotten', () => {
    const sessions = new RememberedSessions();
    sessions.keep(hash(1), session(member));
    expect(sessions.of(hash(1))?.member).toBe(member);
    expect(sessions.of(hash(2))).toBeUndefined();
    sessions.forget(hash(1));
    expect(sessions.of(hash(1))).toBeUndefined();
  });

  it('are no longer remembered once they stand outside every clinic', () => {
    const sessions = new RememberedSessions();
    sessions.keep(hash(1), session(member));
    sessions.keep(hash(1), session(null));
    expect(sessions.of(hash(1))).toBeUndefined();
  });

  it('are bounded: the oldest goes first', () => {
    const sessions = new RememberedSessions();
    for (let at = 0; at <= 5_000; at += 1) sessions.keep(hash(at), session(member));
    expect(sessions.of(hash(0))).toBeUndefined();
    expect(sessions.of(hash(1))).toBeDefined();
    expect(sessions.of(hash(5_000))).toBeDefined();
  });
});
