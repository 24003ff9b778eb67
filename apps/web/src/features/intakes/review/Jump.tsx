import { IconArrowRight } from '@tabler/icons-react';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

/** From what is said about an answer to the answer. */
export const Jump = ({ itemId, desk, children }: { readonly itemId: string; readonly desk: ReviewDesk; readonly children: string }) => (
  <button type="button" className={styles.jump} onClick={() => desk.goTo(itemId)}>
    {children}<IconArrowRight size={14} aria-hidden />
  </button>
);
