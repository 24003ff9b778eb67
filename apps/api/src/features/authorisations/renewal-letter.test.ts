import { expect, it } from '@jest/globals';
import { renewalLetter, type RenewalMatter } from './renewal-letter.js';

const matter: RenewalMatter = {
  patientName: 'Sam Vale', birthDate: '1980-02-03', problem: 'Left calf strain', injuryOn: '2026-02-20', firstVisitOn: '2026-03-02', lastVisitOn: '2026-03-12',
  authorisation: { source: 'payer', reference: 'AX-19', visits: 6, fromOn: '2026-03-01', untilOn: '2026-04-30', used: 4 },
  scores: [{ name: 'Pain (NPRS)', first: 6, firstOn: '2026-03-02', last: 3, lastOn: '2026-03-12' }],
  goals: [{ activity: 'Run 5 km', targetOn: '2026-05-01', status: 'on-track' }], plannedLeft: 4, frequency: 'Weekly', authorName: 'Priya Shah', clinicName: 'Riverside',
};

it('says what was authorised, used and measured, and asks for what the plan still needs', () => {
  expect(renewalLetter(matter).split('\n\n')).toEqual([
    'Re: Sam Vale, born February 3, 1980 · reference AX-19.',
    'We ask for a further 4 visits. So far you authorised 6 visits until April 30, 2026.',
    'The person is treated for: Left calf strain (injury on February 20, 2026). 4 visits used since March 1, 2026 (first visit March 2, 2026, last visit March 12, 2026). Planned frequency: Weekly.',
    'Measured:\n– Pain (NPRS): 6 on March 2, 2026, 3 on March 12, 2026',
    'Goals:\n– Run 5 km by May 1, 2026: on track',
    'With kind regards\nPriya Shah\nRiverside',
  ]);
});

it('says nothing of what is not known', () => {
  const letter = renewalLetter({
    ...matter, birthDate: null, problem: null, injuryOn: null, firstVisitOn: null, lastVisitOn: null, scores: [], goals: [], plannedLeft: null, frequency: null,
    authorisation: { ...matter.authorisation, source: 'referral', reference: null, visits: null, used: 0 },
  });
  expect(letter).toContain('We ask for further visits. So far your referral covers treatment until April 30, 2026.');
  expect(letter).toContain('The person is treated. 0 visits used since March 1, 2026.');
  expect(letter).not.toMatch(/null|undefined|Measured|Goals/u);
});
