import { versionChanges } from './version-changes';

const before = {
  title: 'Back to running', visitsPlanned: 6, reviewOn: null,
  goals: [{ activity: 'Run 5 km', target: 1 }],
  interventions: [{ modalityId: 'swedish', region: 'calf', side: 'left', dose: { pressure: 2 } }, { modalityId: 'heat', region: 'calf', side: 'left', dose: {} }],
};

it('says what came, went and changed', () => {
  const after = {
    ...before, visitsPlanned: 8, goals: [{ activity: 'Run 5 km', target: 0 }, { activity: 'Climb stairs', target: 9 }],
    interventions: [{ ...before.interventions[0], dose: { pressure: 3 } }],
  };
  expect(versionChanges(before, after)).toEqual([
    'Visits planned: 6 to 8', 'Goal added: Climb stairs', 'Goal changed: Run 5 km', 'Technique removed: Superficial heat', 'Technique changed: Swedish massage',
  ]);
});

it('says nothing of equal versions', () => expect(versionChanges(before, structuredClone(before))).toEqual([]));
