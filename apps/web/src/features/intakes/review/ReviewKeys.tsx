// The review without a mouse: j and k go, a accepts, e edits, r marks for asking again. Listed in the help by themselves.
import { useShortcut } from '../../../ui/shortcuts/shortcuts';
import { unfitAnswers } from './unfit-answers';
import type { ReviewDesk } from './use-review-desk';

/** What lies behind an open dialog is not worked on. */
const isBehindDialog = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

const Key = ({ keys, label, run }: { readonly keys: string; readonly label: string; readonly run: () => void }) => {
  useShortcut(keys, label, () => {
    if (!isBehindDialog()) run();
  });
  return null;
};

interface ReviewKeysProps {
  readonly desk: ReviewDesk;
  /** Left out where this person may not accept */
  readonly onAcceptAll: (() => void) | undefined;
  /** Left out while no question is chosen */
  readonly onReturn: (() => void) | undefined;
}

export const ReviewKeys = ({ desk, onAcceptAll, onReturn }: ReviewKeysProps) => {
  const withCurrent = (run: (itemId: string) => void) => (): void => {
    if (desk.current !== undefined) run(desk.current);
  };
  // A form that is open keeps its keys.
  if (desk.editing !== undefined) return null;
  return (
    <>
      <Key keys="j" label="Next answer" run={() => desk.move(1)} />
      <Key keys="k" label="Previous answer" run={() => desk.move(-1)} />
      {unfitAnswers(desk.review).length > 0 && <Key keys="c" label="Next answer that does not fit" run={desk.nextUnfit} />}
      {desk.mayAccept && <Key keys="a" label="Accept this answer" run={withCurrent(desk.accept)} />}
      {desk.mayEdit && <Key keys="e" label="Edit this answer" run={withCurrent((itemId) => desk.edit(itemId))} />}
      {desk.mayReturn && <Key keys="r" label="Ask this again" run={withCurrent(desk.toggle)} />}
      {onReturn !== undefined && <Key keys="s" label="Send the questions back" run={onReturn} />}
      {onAcceptAll !== undefined && <Key keys="mod+Enter" label="Accept all answers" run={onAcceptAll} />}
    </>
  );
};
