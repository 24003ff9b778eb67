// What the reviewer has in hand: the row they are at, the one they edit, those to ask again, the folds they opened.
import { useCallback, useMemo, useState } from 'react';
import type { IntakeReview } from '../queries';
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
  readonly mayReturn: boolean;
  /** 'stay': the row has the focus already */
  readonly goTo: (itemId: string, how?: 'focus' | 'stay') => void;
  readonly move: (steps: 1 | -1) => void;
  readonly edit: (itemId: string | undefined) => void;
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

  const move = (steps: 1 | -1): void => {
    const rows = visibleRows(outline, unfolded);
    const at = current === undefined ? -1 : rows.indexOf(current);
    const next = at === -1 ? rows.at(steps === 1 ? 0 : -1) : rows[Math.min(rows.length - 1, Math.max(0, at + steps))];
    if (next !== undefined) goTo(next);
  };

  return {
    review, outline, current, editing, chosen, unfolded,
    mayEdit: review.can.edit,
    mayReturn: review.can.seeAnswers && review.status === 'submitted',
    goTo, move,
    edit: (itemId) => {
      setEditing(itemId);
      if (itemId === undefined && editing !== undefined) focusRow(editing);
      if (itemId !== undefined) setCurrent(itemId);
    },
    toggle: (itemId) => setChosen((set) => toggled(set, itemId)),
    fold: (sectionId) => setUnfolded((set) => toggled(set, sectionId)),
    clearChosen: () => setChosen(new Set()),
  };
};
