import { type Actor, changeRefusal, mayChange, mayInvite, type Person, type PersonChangeAsked } from './clinic.policy.js';

const owner: Actor = { membershipId: 'o', role: 'owner', isOwner: true };
const owningPhysio: Actor = { membershipId: 'p', role: 'physiotherapist', isOwner: true };
const admin: Actor = { membershipId: 'a', role: 'clinic_admin', isOwner: false };
const therapist: Actor = { membershipId: 't', role: 'massage_therapist', isOwner: false };

const person = (change: Partial<Person> = {}): Person => ({ id: 'x', role: 'assistant', isOwner: false, status: 'active', ...change });

describe('inviting', () => {
  it('is for administrators; owners are invited by owners', () => {
    expect([owner, owningPhysio, admin, therapist].map((actor) => mayInvite(actor, 'assistant'))).toEqual([true, true, true, false]);
    expect([owner, owningPhysio, admin, therapist].map((actor) => mayInvite(actor, 'owner'))).toEqual([true, true, false, false]);
  });
});

describe('changing a person', () => {
  it('is for administrators, not of themselves, and of owners by owners', () => {
    expect([owner, owningPhysio, admin, therapist].map((actor) => mayChange(actor, person()))).toEqual([true, true, true, false]);
    expect(mayChange(owner, person({ id: 'o' }))).toBe(false);
    expect(mayChange(admin, person({ role: 'owner' }))).toBe(false);
    expect(mayChange(admin, person({ isOwner: true }))).toBe(false);
  });

  it.each<[string, Actor, Person, PersonChangeAsked, number, string | undefined]>([
    ['a role by an admin', admin, person(), { role: 'physiotherapist' }, 1, undefined],
    ['the mark of owner by an admin', admin, person(), { isOwner: true }, 1, 'not-allowed'],
    ['the role of owner by an admin', admin, person(), { role: 'owner' }, 1, 'not-allowed'],
    ['the mark of owner by an owner', owner, person(), { isOwner: true }, 1, undefined],
    ['another owner, one of two', owner, person({ role: 'owner' }), { role: 'assistant', isOwner: false }, 1, undefined],
    ['the last owner', owningPhysio, person({ role: 'owner' }), { status: 'deactivated' }, 0, 'last-owner'],
    ['an owner who stays one by mark', owner, person({ role: 'owner', isOwner: true }), { role: 'assistant' }, 0, undefined],
  ])('%s', (_name, actor, target, change, otherOwners, refusal) => {
    expect(changeRefusal(actor, target, change, otherOwners)).toBe(refusal);
  });
});
