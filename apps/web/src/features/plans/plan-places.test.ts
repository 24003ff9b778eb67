import { partWords, placeId } from './plan-places';

it.each([
  ['/goals/0/target', 'Goal 1, target', 'plan-goals-0'],
  ['/interventions/1/dose/hold', 'Technique 2, dose', 'plan-interventions-1'],
  ['/interventions/0', 'Technique 1', 'plan-interventions-0'],
  ['/goals', 'Goals', 'plan-goals'],
  ['/title', 'Plan', 'plan-facts'],
])('%s is %s', (pointer, words, id) => {
  expect(partWords(pointer)).toBe(words);
  expect(placeId(pointer)).toBe(id);
});
