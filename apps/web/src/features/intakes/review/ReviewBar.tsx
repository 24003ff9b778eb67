// The way out of the review, always in reach: ask again or accept.
import { Button, Kbd } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { AcceptDialog } from './AcceptDialog';
import { ReturnDialog } from './ReturnDialog';
import { ReviewKeys } from './ReviewKeys';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

export const ReviewBar = ({ desk }: { readonly desk: ReviewDesk }) => {
  const [open, setOpen] = useState<'accept' | 'return'>();
  const { review, chosen } = desk;
  const mayAccept = review.can.accept;
  const close = (): void => setOpen(undefined);
  return (
    <>
      <ReviewKeys desk={desk} onAccept={mayAccept ? () => setOpen('accept') : undefined} />
      {(mayAccept || desk.mayReturn) && (
        <div className={styles.bar}>
          <p className={styles.barText}>
            {chosen.size > 0 ? `${chosen.size} to ask again` : <span className={styles.keys}><Kbd>J</Kbd> <Kbd>K</Kbd> move · <Kbd>E</Kbd> edit · <Kbd>X</Kbd> ask again{mayAccept && <> · <Kbd>A</Kbd> accept</>}</span>}
            {chosen.size > 0 && <Button variant="subtle" size="compact-sm" className={styles.clear} onClick={desk.clearChosen}>Clear</Button>}
          </p>
          <div className={styles.barButtons}>
            {desk.mayReturn && (
              <Button variant="default" disabled={chosen.size === 0} leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setOpen('return')}>Ask again…</Button>
            )}
            {mayAccept && <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setOpen('accept')}>Accept all</Button>}
          </div>
        </div>
      )}
      <AcceptDialog review={review} opened={open === 'accept'} onClose={close} />
      <ReturnDialog review={review} itemIds={[...chosen]} opened={open === 'return'} onClose={close} />
    </>
  );
};
