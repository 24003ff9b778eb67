import { carriedRemarks } from './carried-lines.js';

const before = { subjective: 'Calf tight after running.\nSleeps well.', objective: 'Tender mid calf, left side.\nRaised tone in both calves.', assessment: 'Better.', plan: '' };

test('lines that stand as they did last time are named once per section, with the first of them', () => {
  const remarks = carriedRemarks({ ...before, subjective: '  Calf tight after running.\nSlept badly this week.' }, before);
  expect(remarks.map(({ pointer, code, found, detail }) => [pointer, code, found, /^\d/u.test(detail)])).toEqual([
    ['/subjective', 'carried', 'Calf tight after running.', false], ['/objective', 'carried', 'Tender mid calf, left side.', true],
  ]);
});

test('a line with one changed word is not carried, nor is a short one', () => {
  expect(carriedRemarks({ subjective: 'Calf tight after cycling.\nSleeps well.', objective: 'Tender mid calf, right side.', assessment: 'Better.', plan: '' }, before)).toEqual([]);
});
