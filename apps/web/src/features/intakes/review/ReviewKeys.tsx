// The review without a mouse: j and k go, e edits, x marks for asking again, a accepts. Listed in the help by themselves.
import { useShortcut } from '../../../ui/shortcuts/shortcuts';
import type { ReviewDesk } from './use-review-desk';

const Key = ({ keys, label, run }: { readonly keys: string; readonly label: string; readonly run: () => void }) => {
  useShortcut(keys, label, run);
  return null;
};

interface ReviewKeysProps {
  readonly desk: ReviewDesk;
  /** Left out where this person may not accept */
  readonly onAccept: (() => void) | undefined;
}

export const ReviewKeys = ({ desk, onAccept }: ReviewKeysProps) => {
  const { current } = desk;
  return (
    <>
      <Key keys="j" label="Next answer" run={() => desk.move(1)} />
      <Key keys="k" label="Previous answer" run={() => desk.move(-1)} />
      {desk.mayEdit && <Key keys="e" label="Edit this answer" run={() => current !== undefined && desk.edit(current)} />}
      {desk.mayReturn && <Key keys="x" label="Ask this again" run={() => current !== undefined && desk.toggle(current)} />}
      {onAccept !== undefined && <Key keys="a" label="Accept all answers" run={onAccept} />}
    </>
  );
};
