// The way out of the review, always in reach: ask again or accept.
import { Button, Kbd } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { classNames } from '../../../ui/class-names';
import bars from '../../../ui/StickyBar.module.css';
import { AcceptDialog } from './AcceptDialog';
import { ReturnDialog } from './ReturnDialog';
import { ReviewKeys } from './ReviewKeys';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

const Hints = ({ desk }: { readonly desk: ReviewDesk }) => (
  <span className={styles.keys}>
    <Kbd>J</Kbd> <Kbd>K</Kbd> move{desk.mayAccept && <> · <Kbd>A</Kbd> accept</>} · <Kbd>E</Kbd> edit · <Kbd>R</Kbd> ask again · <Kbd>?</Kbd> all keys
  </span>
);

const Standing = ({ desk }: { readonly desk: ReviewDesk }) => {
  const { chosen, review } = desk;
  const accepted = review.answers.filter(({ acceptedAt }) => acceptedAt !== null).length;
  return (
    <div className={styles.barText}>
      {accepted > 0 && <span>{accepted} of {review.answers.length} accepted</span>}
      {chosen.size > 0 && <span>{chosen.size} to ask again <Button variant="subtle" size="compact-sm" className={styles.clear} onClick={desk.clearChosen}>Clear</Button></span>}
      {chosen.size === 0 && <Hints desk={desk} />}
    </div>
  );
};

export const ReviewBar = ({ desk }: { readonly desk: ReviewDesk }) => {
  const [open, setOpen] = useState<'accept' | 'return'>();
  const { review, chosen, mayAccept, mayReturn } = desk;
  const close = (): void => setOpen(undefined);
  const hasAccepted = review.answers.some(({ acceptedAt }) => acceptedAt !== null);
  return (
    <>
      <ReviewKeys desk={desk} onAcceptAll={mayAccept ? () => setOpen('accept') : undefined} onReturn={mayReturn && chosen.size > 0 ? () => setOpen('return') : undefined} />
      {(mayAccept || mayReturn) && (
        <div className={classNames(bars.bar, styles.bar)}>
          <Standing desk={desk} />
          <div className={styles.barButtons}>
            {mayReturn && (
              <Button variant="default" disabled={chosen.size === 0} leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setOpen('return')}>Ask again…</Button>
            )}
            {mayAccept && <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setOpen('accept')}>{hasAccepted ? 'Accept the rest' : 'Accept all'}</Button>}
          </div>
        </div>
      )}
      <AcceptDialog review={review} opened={open === 'accept'} onClose={close} />
      <ReturnDialog review={review} itemIds={[...chosen]} opened={open === 'return'} onClose={close} />
    </>
  );
};
