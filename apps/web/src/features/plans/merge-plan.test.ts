import { bothGoals, mergeGoals, mergeInterventions } from './merge-plan';
import type { GoalDraft, InterventionDraft } from './plan-values';

const goal = (activity: string, target: number | null = null): GoalDraft => ({ activity, measureId: 'nprs', item: null, side: null, baseline: null, target, targetOn: null, note: null });
const line = (modalityId: InterventionDraft['modalityId'], aim: string | null = null): InterventionDraft =>
  ({ modalityId, region: 'calf', side: 'left', dose: {}, doseReason: null, aim, performerRole: 'either', stopRule: null, frequency: null, stage: null });

describe('two people at one plan', () => {
  it('keeps what each of them added', () => {
    const merged = mergeInterventions({ interventions: [line('swedish')] }, { interventions: [line('swedish'), line('heat')] }, { interventions: [line('swedish', 'Ease'), line('education')] });
    expect(merged?.interventions.map(({ modalityId, aim }) => [modalityId, aim])).toEqual(expect.arrayContaining([['swedish', 'Ease'], ['heat', null], ['education', null]]));
    expect(merged?.interventions).toHaveLength(3);
  });

  it('asks where both changed the same goal, and can keep both', () => {
    const [base, mine, theirs] = [{ goals: [goal('Run')] }, { goals: [goal('Run', 1)] }, { goals: [goal('Run', 2)] }];
    expect(mergeGoals(base, mine, theirs)).toBeUndefined();
    expect(new Set(bothGoals(base, mine, theirs).goals.map(({ target }) => target))).toEqual(new Set([1, 2]));
  });
});
