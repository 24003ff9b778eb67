import { answerWords, dateWords, isNone } from './answer-words';

const calf = { region: 'calf', side: 'left' };

describe('an answer in words', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['sx.fever', true, ['Yes']],
    ['sx.fever', false, ['No']],
    ['sx.fever', { notSure: true }, ['Not sure']],
    ['sx.fever', { ratherNotSay: true }, ['Rather not say']],
    ['sx.fever', null, ['No answer']],
    ['pain.now', 0, ['0 of 10']],
    ['preg.weeks', 22, ['22 weeks']],
    ['story.course', 'worse', ['Getting worse']],
    ['story.complaint', ' My calf hurts. ', ['“My calf hurts.”']],
    ['story.onset', { kind: 'date', date: '2026-11-18' }, ['18 Nov 2026']],
    ['story.onset', { kind: 'gradual' }, ['Came on slowly']],
    ['story.onset', { kind: 'gradual', since: '2026-03' }, ['Came on slowly, since Mar 2026']],
    ['story.mechanism', { cause: 'fall', text: 'off a ladder' }, ['A fall: off a ladder']],
    ['skin.woundRegions', [], ['Nowhere']],
    ['skin.woundRegions', [calf, { region: 'abdomen', side: null }], ['Left calf; Tummy']],
    ['pain.areas', [{ ...calf, qualities: ['aching', 'numb'], intensity0To10: 0, atRest: true, onEffort: true, travelsTo: [{ region: 'ankle', side: 'left' }] }],
      ['Left calf: aching, numb; 0/10; at rest and on effort; travels to left ankle']],
    ['pain.aggravating', { chosen: ['walking', 'cold'], text: 'kneeling' }, ['Walking, Cold, kneeling']],
    ['medicines', { none: true }, ['Takes none']],
    ['medicines', { entries: [{ text: 'Xarelto' }, { text: 'the heart', unknownName: true }] }, ['Xarelto', 'Name not known (for the heart)']],
    ['allergies', { entries: [{ text: 'lavender oil', kind: 'skin-product' }] }, ['lavender oil (on the skin)']],
    ['history.operations', { entries: [{ regions: [calf], when: null }] }, ['Left calf, day not remembered']],
    ['history.injuries', { entries: [{ regions: [calf], when: '2026', easing: false }] }, ['Left calf, 2026, not getting better']],
    ['goals.activities', [{ activity: 'Stairs', ability0To10: 0 }], ['Stairs: 0 of 10']],
    ['respondent', { relation: 'parent', name: 'Ada' }, ['A parent or guardian: Ada']],
    ['hx.dvtWeeks', '2026-01', ['Jan 2026']],
    ['hx.dvtWeeks', 42, ['42 weeks ago, counted when it was recorded']],
    ['no.such.question', 'x', ['x']],
  ])('%s %j', (itemId, value, expected) => expect(answerWords(itemId, value)).toEqual(expected));
});

describe('nothing there', () => {
  it('is said by each form in its own way', () => {
    expect(isNone('sx.fever', false)).toBe(true);
    expect(isNone('skin.woundRegions', [])).toBe(true);
    expect(isNone('hx.varicose', 'none')).toBe(true);
    expect(isNone('history.operations', { none: true })).toBe(true);
  });

  it('is neither an answer nor a refusal to answer', () => {
    expect(isNone('sx.fever', true)).toBe(false);
    expect(isNone('sx.fever', { notSure: true })).toBe(false);
    expect(isNone('pain.now', 0)).toBe(false);
    expect(isNone('medicines', { none: true })).toBe(false);
  });
});

it('a date is as long as it is known', () => {
  expect(dateWords('2026')).toBe('2026');
  expect(dateWords('2026-02')).toBe('Feb 2026');
  expect(dateWords('2026-02-03')).toBe('3 Feb 2026');
});
