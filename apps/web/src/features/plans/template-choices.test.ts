import { diagnosisWordsIn } from '@legwork/clinical';
import { fromCondition, newLines, sideFor } from './apply-template';
import { newExercises } from './template-exercises';
import { performersFor } from './intervention-limits';
import { templateChoices } from './template-choices';

describe('what a plan can begin with', () => {
  const physio = templateChoices('physiotherapist', ['ankle']);
  const massage = templateChoices('massage-therapist', ['buttock']);

  it('is every condition for a physiotherapist, those of the episode first', () => {
    expect(physio.length).toBeGreaterThan(30);
    expect(physio[0]?.isHere).toBe(true);
    expect(physio.filter(({ isHere }) => isHere).map(({ id }) => id)).toContain('ankle-sprain');
  });

  it('names no diagnosis to a massage therapist', () => {
    expect(massage.flatMap(({ name, meaning, note, sources }) => diagnosisWordsIn([name, meaning, note, ...sources].join(' ')))).toEqual([]);
    expect(massage.every(({ conditionId }) => conditionId === null)).toBe(true);
  });

  it('gives a massage therapist what the role may do, at the place of the problem', () => {
    const here = massage.filter(({ isHere }) => isHere);
    const lines = here.flatMap((choice) => choice.lines.map(({ modalityId }) => modalityId));
    expect(lines).toEqual(expect.arrayContaining(['nmt', 'ais']));
    expect(lines.every((id) => performersFor(id, 'massage-therapist').includes('massage-therapist'))).toBe(true);
  });

  it('has one choice per problem', () => expect(new Set(massage.map(({ name }) => name)).size).toBe(massage.length));
});

describe('a template for one person', () => {
  const choice = templateChoices('physiotherapist', ['ankle']).find(({ id }) => id === 'ankle-sprain');
  const begun = choice === undefined ? undefined : fromCondition(choice, { planner: 'physiotherapist', places: [{ region: 'ankle', side: 'right' }], today: '2026-03-01', scope: [], firedRules: [] });

  it('takes the side of the episode and counts days from today', () => {
    expect(begun?.lines.every(({ side }) => side === 'right' || side === null)).toBe(true);
    expect(begun?.goals[0]).toMatchObject({ activity: 'Have less pain', measureId: 'nprs', targetOn: '2026-04-26' });
    expect(begun?.facts).toMatchObject({ course: 'injury', conditionId: 'ankle-sprain', weeksToBuild: 2, weeksToReturn: 6 });
  });

  it('says from which stage a line is done, none for the first', () => {
    expect(begun?.lines.some(({ stage }) => stage === null)).toBe(true);
    expect(begun?.lines.find(({ modalityId }) => modalityId === 'exercise-strength')?.stage).toBe('love');
  });

  it('brings home exercises for every stage, in the stages they suit', () => {
    const exercises = begun?.exercises ?? [];
    expect(new Set(exercises.map(({ phase }) => phase))).toEqual(new Set(['peace', 'love', 'build', 'return']));
    expect(exercises.filter(({ phase }) => phase === 'peace').map(({ exerciseId }) => exerciseId)).toEqual(['ankle-pumps', 'ankle-alphabet']);
    expect(exercises.every(({ dose }) => Object.keys(dose).length > 0)).toBe(true);
  });

  it('withholds a home exercise the screening stops', () => {
    const tendon = templateChoices('physiotherapist', ['achilles']).find(({ id }) => id === 'achilles-tendinopathy');
    const of = (firedRules: readonly string[]) => (tendon === undefined ? [] : fromCondition(tendon, { planner: 'physiotherapist', places: [], today: '2026-03-01', scope: [], firedRules }).exercises.map(({ exerciseId }) => exerciseId));
    expect(of([])).toContain('calf-raise');
    expect(of(['fluoroquinolone.tendon-pain'])).not.toContain('calf-raise');
  });

  it('adds nothing twice', () => {
    expect(newLines(begun?.lines ?? [], begun?.lines ?? [])).toEqual([]);
    expect(newExercises(begun?.exercises ?? [], begun?.exercises ?? [])).toEqual([]);
  });
  it('leaves out what nobody performs in the clinic, with the reason, and leaves to others what they do', () => {
    const ids = choice?.lines.map(({ modalityId }) => modalityId) ?? [];
    const both = choice?.lines.find(({ performers }) => performers.length === 2)?.modalityId ?? '';
    const within = (scope: readonly { role: string; modalityId: string }[]) => (choice === undefined ? undefined : fromCondition(choice, { planner: 'physiotherapist', places: [], today: '2026-03-01', scope, firedRules: [] }));
    const ours = { role: 'physiotherapist', modalityId: both };
    expect(within([ours])?.lines.map(({ modalityId, performerRole }) => [modalityId, performerRole])).toContainEqual([both, 'massage-therapist']);
    const none = within([ours, { role: 'massage-therapist', modalityId: both }]);
    expect(none?.lines.map(({ modalityId }) => modalityId)).toEqual(ids.filter((id) => id !== both));
    expect(none?.leftOut).toEqual([expect.stringMatching(/^Your clinic’s settings do not let physiotherapists perform .+ Nobody performs it here\.$/u)]);
    expect(within([])?.leftOut).toEqual([]);
  });
  it('asks for both sides where the episode has no one side', () => expect(sideFor('calf', [])).toBe('both'));
});
