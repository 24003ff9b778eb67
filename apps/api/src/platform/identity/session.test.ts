import { readSession, type SessionRow } from './session.js';

const NOW = new Date('2026-03-14T12:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

const row: SessionRow = {
  session_id: 's', account_id: 'a', email: 'kim@example.test', display_name: 'Kim Ortega', account_status: 'active',
  clinic_id: 'c', clinic_name: 'River Clinic', time_zone: 'America/Toronto', membership_id: 'm', member_name: 'Kim', role: 'physiotherapist', is_owner: false, membership_status: 'active',
  created_at: minutes(-60), last_seen_at: minutes(-5), expires_at: minutes(60), revoked_at: null, reauthenticated_at: null, has_second_factor: false, second_factor_required: false,
};

const read = (change: Partial<SessionRow>) => readSession({ ...row, ...change }, NOW, 30);

describe('a session row', () => {
  it('is a session with its place in the clinic', () => {
    expect(read({})).toMatchObject({ accountId: 'a', member: { clinicId: 'c', membershipId: 'm', displayName: 'Kim', role: 'physiotherapist', isOwner: false } });
  });

  it.each<[string, Partial<SessionRow>]>([
    ['revoked', { revoked_at: minutes(-1) }],
    ['past its last hour', { expires_at: minutes(0) }],
    ['idle too long', { last_seen_at: minutes(-30) }],
    ['of a disabled account', { account_status: 'disabled' }],
  ])('that is %s has ended', (_name, change) => {
    expect(read(change)).toBe('ended');
  });

  it('says when it was revoked together with the place in the clinic', () => {
    expect(read({ revoked_at: minutes(-1), membership_status: 'deactivated' })).toBe('dismissed');
    expect(read({ expires_at: minutes(0), membership_status: 'deactivated' })).toBe('ended');
  });

  it.each([[true, false, true], [true, true, false], [false, false, false], [false, true, false]])('needs a second factor when one is required (%s) and not there (%s)', (required, has, needed) => {
    expect(read({ second_factor_required: required, has_second_factor: has })).toMatchObject({ needsSecondFactor: needed, hasSecondFactor: has });
  });

  it('outside a clinic needs none', () => {
    expect(read({ second_factor_required: true, membership_status: 'deactivated' })).toMatchObject({ needsSecondFactor: false });
  });

  it('keeps no place in a clinic that was left', () => {
    expect(read({ membership_status: 'deactivated' })).toMatchObject({ member: null });
    expect(read({ clinic_id: null, clinic_name: null, membership_id: null, role: null, time_zone: null })).toMatchObject({ member: null });
  });

  it('is the owner by mark or by role', () => {
    expect(read({ is_owner: true })).toMatchObject({ member: { role: 'physiotherapist', isOwner: true } });
    expect(read({ role: 'owner' })).toMatchObject({ member: { isOwner: true } });
  });

  it('is unknown when there is none', () => {
    expect(readSession(undefined, NOW, 30)).toBe('unknown');
  });
});
