import type { ReviewedAnswer } from '../queries';
import { answersBehind, foldOf, outlineOf, visibleRows } from './review-outline';

const answer = (itemId: string, value: ReviewedAnswer['value'], part: Partial<ReviewedAnswer> = {}): ReviewedAnswer => ({
  itemId, section: '', question: itemId, value, answeredBy: 'self', answeredAt: '2026-11-21T08:00:00.000Z', changed: false, previous: null, previousFrom: null,
  edited: false, original: null, editNote: null, acceptedAt: null, acceptedByName: null, ...part,
});

const answers = [
  answer('hx.dvt', true, { changed: true, previous: false }),
  answer('sx.unwell', false, { edited: true, original: true }),
  answer('sx.fever', false),
  answer('sx.saddleNumbness', true),
  answer('medicines', { none: true }),
  answer('story.complaint', 'My back.'),
];

describe('the outline', () => {
  const outline = outlineOf(answers);

  it('puts what changed first and only once', () => {
    expect(outline.changed.map(({ itemId }) => itemId)).toEqual(['hx.dvt']);
    expect(outline.sections.map(({ id }) => id)).toEqual(['complaint', 'health-now', 'medicines']);
  });

  it('puts what differs from the chart before what differs from last time', () => {
    const differing = [
      answer('story.complaint', 'My knee.', { changed: true, previous: 'My back.', previousFrom: 'last-intake' }),
      answer('hx.stroke', true, { changed: true, previous: false, previousFrom: 'chart' }), answer('hx.dvt', true, { changed: true, previous: false, previousFrom: 'chart' }),
    ];
    expect(outlineOf(differing).changed.map(({ itemId }) => itemId)).toEqual(['hx.dvt', 'hx.stroke', 'story.complaint']);
  });

  it('folds what was taken back', () => {
    const { sections } = outlineOf([answer('hx.dvtWeeks', { withdrawn: true }), answer('hx.dvt', true)]);
    expect(sections[0]).toMatchObject({ told: [{ itemId: 'hx.dvt' }], denied: [{ itemId: 'hx.dvtWeeks' }] });
  });

  it('folds a plain no, but neither a corrected one nor "takes no medicines"', () => {
    const [, now, medicines] = outline.sections;
    expect(now?.told.map(({ itemId }) => itemId)).toEqual(['sx.saddleNumbness', 'sx.unwell']);
    expect(now?.denied.map(({ itemId }) => itemId)).toEqual(['sx.fever']);
    expect(medicines?.told.map(({ itemId }) => itemId)).toEqual(['medicines']);
  });

  it('lists the rows in sight in the order they stand', () => {
    expect(visibleRows(outline, new Set())).toEqual(['hx.dvt', 'story.complaint', 'sx.saddleNumbness', 'sx.unwell', 'medicines']);
    expect(visibleRows(outline, new Set(['health-now']))).toContain('sx.fever');
    expect(foldOf(outline, 'sx.fever')).toBe('health-now');
    expect(foldOf(outline, 'sx.unwell')).toBeUndefined();
  });
});

describe('the answers behind a rule', () => {
  it('are those it reads and that say something', () => {
    expect(answersBehind({ answers }, ['cauda-equina.saddle-or-sphincter']).map(({ itemId }) => itemId)).toEqual(['sx.saddleNumbness']);
  });

  it('are none for a rule nobody knows', () => expect(answersBehind({ answers }, ['no.rule'])).toEqual([]));
});
