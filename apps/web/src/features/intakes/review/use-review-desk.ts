// What the reviewer has in hand: the row they are at, the one they edit, those to ask again, the folds they opened.
import { useCallback, useMemo, useState } from 'react';
import { notify } from '../../../ui/notices/notify';
import type { AnswerValue, IntakeReview } from '../queries';
import { unfitAnswers } from './unfit-answers';
import { useAcceptAnswer } from './use-accept-answer';
import { foldOf, outlineOf, visibleRows, type Outline } from './review-outline';

export const rowId = (itemId: string): string => `answer-${itemId}`;

export interface ReviewDesk {
  readonly review: IntakeReview;
  readonly outline: Outline;
  readonly current: string | undefined;
  readonly editing: string | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
  readonly mayEdit: boolean;
  readonly mayAccept: boolean;
  readonly mayReturn: boolean;
  /** The answer that is being accepted right now */
  readonly accepting: string | undefined;
  /** What the edit form starts with instead of the answer */
  readonly proposed: AnswerValue | undefined;
  /** 'stay': the row has the focus already */
  readonly goTo: (itemId: string, how?: 'focus' | 'stay') => void;
  readonly move: (steps: 1 | -1) => void;
  readonly edit: (itemId: string | undefined, proposed?: AnswerValue) => void;
  /** The same in its row, wherever that is */
  readonly goToEdit: (itemId: string, proposed?: AnswerValue) => void;
  /** This answer enters the chart now; the next one is at hand */
  readonly accept: (itemId: string) => void;
  /** Round and round the answers that do not fit together */
  readonly nextUnfit: () => void;
  readonly toggle: (itemId: string) => void;
  readonly fold: (sectionId: string) => void;
  readonly clearChosen: () => void;
}

const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
};

/** After the next paint: a fold that opens puts its rows there first. */
const focusRow = (itemId: string): void => {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowId(itemId));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  });
};

export const useReviewDesk = (review: IntakeReview): ReviewDesk => {
  const [current, setCurrent] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const [proposed, propose] = useState<AnswerValue>();
  const accepting = useAcceptAnswer(review);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const outline = useMemo(() => outlineOf(review.answers), [review.answers]);

  const goTo = useCallback((itemId: string, how: 'focus' | 'stay' = 'focus') => {
    setCurrent(itemId);
    if (how === 'stay') return;
    const fold = foldOf(outline, itemId);
    if (fold !== undefined) setUnfolded((open) => new Set([...open, fold]));
    focusRow(itemId);
  }, [outline]);

  const neighbour = (itemId: string | undefined, steps: 1 | -1): string | undefined => {
    const rows = visibleRows(outline, unfolded);
    const at = itemId === undefined ? -1 : rows.indexOf(itemId);
    return at === -1 ? rows.at(steps === 1 ? 0 : -1) : rows[Math.min(rows.length - 1, Math.max(0, at + steps))];
  };
  const move = (steps: 1 | -1): void => {
    const next = neighbour(current, steps);
    if (next !== undefined) goTo(next);
  };
  const isAccepted = (itemId: string): boolean => review.answers.some((answer) => answer.itemId === itemId && answer.acceptedAt !== null);
  const edit = (itemId: string | undefined, value?: AnswerValue): void => {
    if (itemId !== undefined && isAccepted(itemId)) {
      notify('This answer is in the chart already. Record the change there.');
      return;
    }
    setEditing(itemId);
    propose(value);
    if (itemId === undefined && editing !== undefined) focusRow(editing);
    if (itemId !== undefined) setCurrent(itemId);
  };

  return {
    review, outline, current, editing, proposed, chosen, unfolded,
    mayEdit: review.can.edit,
    mayAccept: review.can.accept,
    mayReturn: review.can.seeAnswers && review.status === 'submitted',
    accepting: accepting.pending,
    goTo, move, edit,
    goToEdit: (itemId, value) => {
      goTo(itemId);
      edit(itemId, value);
    },
    accept: (itemId) => {
      if (isAccepted(itemId)) return;
      const next = neighbour(itemId, 1);
      accepting.accept(itemId, () => goTo(next ?? itemId));
    },
    nextUnfit: () => {
      const items = [...new Set(unfitAnswers(review).flatMap(({ itemIds }) => itemIds))];
      const next = items[(current === undefined ? 0 : items.indexOf(current) + 1) % items.length];
      if (next !== undefined) goTo(next);
    },
    toggle: (itemId) => setChosen((set) => toggled(set, itemId)),
    fold: (sectionId) => setUnfolded((set) => toggled(set, sectionId)),
    clearChosen: () => setChosen(new Set()),
  };
};
