// Answers that do not fit each other: those the form finds, those an earlier form left open, those the screening finds.
import type { IntakeReview } from '../queries';

export interface UnfitAnswers {
  readonly key: string;
  readonly words: string;
  readonly remark: string | undefined;
  readonly itemIds: readonly string[];
}

const blocksWords = 'The screening waits until it is settled.';

/** What the screening itself finds, but for what the intake has found already. */
const foundByScreening = ({ preview, answers }: IntakeReview): UnfitAnswers[] =>
  (preview?.conflicts ?? []).filter(({ facts }) => !facts.some((fact) => fact === 'told.conflicts')).map(({ id, words, facts }) => ({
    key: id, words, remark: blocksWords, itemIds: facts.filter((fact) => answers.some(({ itemId }) => itemId === fact)),
  }));

export const unfitAnswers = (review: IntakeReview): readonly UnfitAnswers[] => [
  ...review.contradictions.toSorted((one, other) => Number(other.blocks) - Number(one.blocks)).map(({ code, detail, itemIds, blocks, isEarlier }): UnfitAnswers => ({
    key: `${code}-${itemIds.join('-')}`, words: detail, itemIds,
    remark: isEarlier ? 'From an earlier intake. Accepting these answers settles it.' : blocks ? blocksWords : undefined,
  })),
  ...foundByScreening(review),
];
