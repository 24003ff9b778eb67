import type { ReviewedAnswer } from '../queries';
import { familyMentions, suggestedAnswers } from './own-words';

const answer = (itemId: string, value: ReviewedAnswer['value']): ReviewedAnswer => ({
  itemId, section: '', question: itemId, value, answeredBy: 'self', answeredAt: '2026-11-21T08:00:00.000Z', changed: false, previous: null, previousFrom: null,
  edited: false, original: null, editNote: null, acceptedAt: null, acceptedByName: null,
});

describe('what own words may say', () => {
  it('is a question with the words it rests on', () => {
    const [found] = suggestedAnswers([answer('story.complaint', 'Calf pain. I had a DVT in my left leg in 2019.'), answer('hx.dvt', false)]);
    expect(found).toMatchObject({ factId: 'hx.dvt', matchedText: 'DVT', proposed: true, year: 2019, side: 'left', from: 'story.complaint', isAsked: true });
  });

  it('is nothing where the answer says the same', () => {
    expect(suggestedAnswers([answer('story.complaint', 'I had a DVT in 2019.'), answer('hx.dvt', true)])).toEqual([]);
    expect(suggestedAnswers([answer('story.complaint', 'No diabetes.'), answer('hx.diabetes', false)])).toEqual([]);
  });

  it('is asked where the patient was not sure', () => {
    expect(suggestedAnswers([answer('goals.wish', 'J’ai le diabète, je veux marcher.'), answer('hx.diabetes', { notSure: true })]).map(({ factId }) => factId)).toEqual(['hx.diabetes']);
  });

  it('is read from the words beside a choice, once for each fact', () => {
    const found = suggestedAnswers([answer('story.mechanism', { cause: 'other', text: 'after my stroke' }), answer('story.complaint', 'Weak since the stroke.')]);
    expect(found.map(({ factId, from }) => [factId, from])).toEqual([['hx.stroke', 'story.mechanism']]);
  });

  it('keeps what relatives had apart', () => {
    const answers = [answer('story.complaint', 'My mother had a stroke.')];
    expect(suggestedAnswers(answers)).toEqual([]);
    expect(familyMentions(answers)).toEqual([{ factId: 'hx.stroke', matchedText: 'stroke', from: 'story.complaint' }]);
  });
});
