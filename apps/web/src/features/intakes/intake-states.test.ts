import { byUrgency, isLate, linkWords, stateWords, viewOf, type Intake } from './intake-states';

const can = { seeAnswers: true, edit: true, accept: true, sendLink: true, withdraw: true };
const intake = (part: Partial<Intake>): Intake => ({
  id: 'a', patientId: 'p', patientName: 'Ada Example', status: 'requested', language: 'en', dueOn: null, highestAlert: null,
  createdAt: '2026-11-01T08:00:00.000Z', submittedAt: null, acceptedAt: null, returnedAt: null, linkWay: null, linkExpiresAt: null, version: 1, can, ...part,
});

describe('the view of an address', () => {
  it.each([['in-progress', 'open'], ['requested', 'open'], ['open', 'open'], ['submitted', 'submitted'], ['accepted', 'accepted']])('%s opens %s', (status, view) => {
    expect(viewOf(status)).toBe(view);
  });

  it('falls back to what is to be done', () => expect(viewOf('whatever')).toBe('submitted'));
});

describe('the order of the list', () => {
  it('puts an emergency before what is due sooner, and no due day last', () => {
    const emergency = intake({ id: 'emergency', highestAlert: 'emergency', dueOn: '2026-12-01' });
    const stop = intake({ id: 'stop', highestAlert: 'do-not-treat-refer' });
    const soon = intake({ id: 'soon', dueOn: '2026-11-02' });
    const never = intake({ id: 'never' });
    expect([never, soon, stop, emergency].toSorted(byUrgency).map(({ id }) => id)).toEqual(['emergency', 'stop', 'soon', 'never']);
  });
});

describe('late', () => {
  it('is what the patient still has after its day', () => {
    expect(isLate({ dueOn: '2026-11-20', status: 'requested' }, '2026-11-21')).toBe(true);
    expect(isLate({ dueOn: '2026-11-21', status: 'requested' }, '2026-11-21')).toBe(false);
    expect(isLate({ dueOn: '2026-11-20', status: 'submitted' }, '2026-11-21')).toBe(false);
    expect(isLate({ dueOn: null, status: 'requested' }, '2026-11-21')).toBe(false);
  });
});

describe('the words of a state', () => {
  it.each([
    [{}, 'Not opened yet'],
    [{ returnedAt: '2026-11-02T08:00:00.000Z' }, 'Returned, waiting for the patient'],
    [{ returnedAt: '2026-11-02T08:00:00.000Z', status: 'in-progress' as const }, 'Returned, being answered'],
  ])('%j is "%s"', (part, words) => expect(stateWords(intake(part))).toBe(words));

  it.each([
    [{}, 'No live link'],
    [{ linkExpiresAt: '2026-11-15', linkWay: 'email' as const }, 'E-mailed link works until 2026-11-15'],
    [{ linkExpiresAt: '2026-11-15', linkWay: 'hand-over' as const }, 'Handed over, link works until 2026-11-15'],
  ])('a link %j is "%s"', (part, words) => expect(linkWords(intake(part), (instant) => instant)).toBe(words));
});
