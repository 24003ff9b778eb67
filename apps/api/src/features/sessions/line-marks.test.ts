import { carriedLinesOf, hasMarks, plainSections } from './line-marks.js';

const none = { subjective: '', objective: '', assessment: '', plan: '' };

test('marks go, and nothing else does', () => {
  const texts = { ...none, objective: 'Skin › intact.\n›\u00A0Heat, low back.\n»\u00A0Tender mid calf.\n» typed so', plan: '»' };
  expect(plainSections(texts)).toEqual({ ...texts, objective: 'Skin › intact.\nHeat, low back.\nTender mid calf.\n» typed so' });
  expect([hasMarks(texts), hasMarks(plainSections(texts))]).toEqual([true, false]);
});

test('carried lines are known by section; tapped ones are not carried', () => {
  expect(carriedLinesOf({ ...none, subjective: '»\u00A0Aches.', plan: '›\u00A0Review.\n»\u00A0Again next week.' }, []))
    .toEqual([{ section: 'subjective', text: 'Aches.' }, { section: 'plan', text: 'Again next week.' }]);
});

test('a line carried at the signature before stays carried until it is changed', () => {
  const before = [{ section: 'plan', text: 'Again next week.' }, { section: 'plan', text: 'Heat at home.' }] as const;
  expect(carriedLinesOf({ ...none, plan: 'Again next week.\nHeat at home, twice.' }, before)).toEqual([before[0]]);
});
