import type { Asked } from './answer-shape';

const mostShown = 8;

/** Questions with every word typed; none before something is typed. */
export const searchAsked = (questions: readonly Asked[], search: string): readonly Asked[] => {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return questions.filter(({ question, factId }) => words.every((word) => `${question} ${factId}`.toLowerCase().includes(word))).slice(0, mostShown);
};
