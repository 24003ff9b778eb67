import fc from 'fast-check';
import { intakeQuestions } from '../catalogue.js';
import { answersToFacts } from '../answers-to-facts.js';
import { today, woman } from '../testing/people.js';
import { checkItem, notSure, ratherNotSay } from './intake-answers.js';

const calf = { region: 'calf', side: 'left' };
const area = { ...calf, qualities: ['aching'], intensity0To10: 3, atRest: true, onEffort: false, travelsTo: [] };

test('refuses what is no question', () => {
  expect(checkItem('sx.nothing', true)).toEqual({ ok: false, code: 'unknown-question' });
  expect(checkItem('performer.role', 'physiotherapist')).toEqual({ ok: false, code: 'unknown-question' });
});

test.each([
  ['sx.fever', 'yes', 'wrong-shape'],
  ['sx.fever', undefined, 'wrong-shape'],
  ['hx.varicose', 'severe', 'not-in-list'],
  ['pain.now', 11, 'out-of-range'],
  ['pain.now', 3.5, 'not-whole'],
  ['pain.now', Number.NaN, 'wrong-shape'],
  ['preg.weeks', 46, 'out-of-range'],
  ['story.complaint', '   ', 'empty'],
  ['story.complaint', 'x'.repeat(2001), 'too-long'],
  ['skin.woundRegions', [{ region: 'calf', side: null }], 'side-needed'],
  ['skin.woundRegions', [{ region: 'abdomen', side: 'left' }], 'bad-region'],
  ['skin.woundRegions', [{ region: 'tail', side: 'left' }], 'bad-region'],
  ['skin.woundRegions', [calf, calf], 'repeated'],
  ['hx.varicoseRegions', [], 'empty'],
  ['pain.areas', [], 'empty'],
  ['pain.areas', [area, { ...area, qualities: [] }], 'repeated'],
  ['pain.areas', [{ ...area, qualities: ['itchy'] }], 'not-in-list'],
  ['medicines', { none: true, entries: [{ text: 'Xarelto' }] }, 'none-with-entries'],
  ['medicines', { entries: [] }, 'empty'],
  ['respondent', { relation: 'parent' }, 'name-needed'],
  ['story.onset', { kind: 'date', date: '2027-01-01' }, 'in-future'],
  ['history.operations', { entries: [{ regions: [], when: '2026-05' }] }, 'empty'],
  ['history.injuries', { entries: [{ regions: [calf], when: '2026-10' }] }, 'wrong-shape'],
  ['goals.activities', Array.from({ length: 4 }, () => ({ activity: 'Walk', ability0To10: 1 })), 'too-many'],
  ['story.complaint', notSure, 'not-sure-not-accepted'],
])('%s refuses %j as %s', (id, value, code) => {
  expect(checkItem(id, value, today)).toEqual({ ok: false, code });
});

test.each<[string, unknown]>([
  ['sx.fever', false],
  ['sx.fever', notSure],
  ['sx.sexualDysfunctionNew', ratherNotSay],
  ['pain.now', 0],
  ['skin.woundRegions', []],
  ['skin.woundRegions', [{ region: 'abdomen', side: null }, calf]],
  ['medicines', { entries: [{ text: '', unknownName: true }] }],
  ['respondent', { relation: 'parent', name: 'Ada Example' }],
  ['story.onset', { kind: 'gradual' }],
  ['history.operations', { entries: [{ regions: [calf], when: null, text: 'knee' }] }],
])('%s accepts %j', (id, value) => {
  expect(checkItem(id, value, today)).toEqual({ ok: true });
});

test('a value that only looks declined is not', () => {
  expect(checkItem('sx.fever', { notSure: true, extra: 1 })).toEqual({ ok: false, code: 'wrong-shape' });
});

test('never throws, whatever is sent, and no refused value becomes a fact', () => {
  const ids = intakeQuestions.map(({ id }) => id);
  fc.assert(fc.property(fc.constantFrom(...ids), fc.jsonValue({ maxDepth: 4 }), (id, value) => {
    const check = checkItem(id, value, today);
    const { facts } = answersToFacts({ [id]: value }, woman);
    if (!check.ok && check.code !== 'in-future' && check.code !== 'day-needed') {
      expect(facts).toEqual(answersToFacts({}, woman).facts);
    }
  }), { numRuns: 400 });
});
