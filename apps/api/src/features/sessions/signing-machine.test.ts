import { mayTake, SESSION_STATUSES, SIGNATURE_STEPS, SIGNING, type NoteState, type SignatureStep } from './signing-machine.js';

const note = (state: Partial<NoteState>): NoteState => ({ status: 'draft', visitType: 'massage-session', authorId: 'author', coSignRequired: true, ...state });
const author = { role: 'assistant', membershipId: 'author' } as const;
const colleague = { role: 'assistant', membershipId: 'colleague' } as const;
const physio = { role: 'physiotherapist', membershipId: 'physio' } as const;
const masseur = { role: 'massage_therapist', membershipId: 'masseur' } as const;

const stepsOf = (member: Parameters<typeof mayTake>[1], state: Partial<NoteState>): SignatureStep[] => SIGNATURE_STEPS.filter((step) => mayTake(step, member, note(state)));

test.each([
  ['its author', author, ['sent'], ['recalled']],
  ['another assistant', colleague, [], []],
  ['a practitioner', physio, [], ['returned', 'co-signed']],
] as const)('an assistant’s note: what %s may do with the draft and with what waits', (_who, member, draft, waiting) => {
  expect(stepsOf(member, {})).toEqual(draft);
  expect(stepsOf(member, { status: 'awaiting-co-signature' })).toEqual(waiting);
});

test('a practitioner’s own note is signed by its author alone', () => {
  const own = { coSignRequired: false, authorId: 'physio' };
  expect(stepsOf(physio, own)).toEqual(['signed']);
  expect(stepsOf(masseur, own)).toEqual([]);
  expect(stepsOf({ ...author, membershipId: 'physio' }, own)).toEqual([]);
});

test('a first physiotherapy visit is co-signed by a physiotherapist', () => {
  const state = { status: 'awaiting-co-signature', visitType: 'physio-initial' } as const;
  expect(stepsOf(masseur, state)).toEqual([]);
  expect(stepsOf(physio, state)).toEqual(['returned', 'co-signed']);
});

test('nobody signs twice: an author who has become a practitioner does not co-sign their own note', () => {
  expect(stepsOf({ ...physio, membershipId: 'author' }, { status: 'awaiting-co-signature' })).toEqual(['recalled']);
});

test('nothing follows what is signed or taken back, and every other state has a way on', () => {
  const leads = (status: string): boolean => Object.values(SIGNING).some(({ from }) => from === status);
  expect(SESSION_STATUSES.filter((status) => !leads(status))).toEqual(['signed', 'void']);
});
