import { nextSteps, type PlanOutline } from './next-steps';

const plan: PlanOutline = { title: 'Left calf strain', frequency: 'Twice a week', visitsPlanned: 8, visitsDone: 2, reviewOn: null, reviewOverdue: false, phase: null };

it('counts today’s visit and says how often', () => {
  expect(nextSteps(plan)).toEqual(['Go on with the plan “Left calf strain”: visit 3 of 8 today, twice a week.']);
  expect(nextSteps({ ...plan, visitsPlanned: null, frequency: null, visitsDone: 0 })).toEqual(['Go on with the plan “Left calf strain”: visit 1 today.']);
});

it('names the review, due or overdue, and the day to look at the injury', () => {
  expect(nextSteps({ ...plan, reviewOn: '2026-03-10', phase: { nextReview: '2026-03-05' } }).slice(1)).toEqual(['Review of the plan on 10 Mar 2026.', 'Look at the injury again on 5 Mar 2026.']);
  expect(nextSteps({ ...plan, reviewOn: '2026-03-01', reviewOverdue: true })[1]).toMatch(/was due on 1 Mar 2026/);
});
