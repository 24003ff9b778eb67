// A finger that taps twice must not answer the next screen unread: the second tap of two falls on what has just come up.
import { useEffect, useRef } from 'react';

const unreadMs = 500;

export function useDoubleTapGuard(step: string): void {
  const changedAt = useRef(0);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    changedAt.current = performance.now();
  }, [step]);
  useEffect(() => {
    const swallow = (event: MouseEvent): void => {
      // `detail` counts taps on one spot; the keyboard gives 0, and tapping on within a screen (a stepper) is let through.
      if (event.detail < 2 || performance.now() - changedAt.current > unreadMs) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('click', swallow, { capture: true });
    return () => window.removeEventListener('click', swallow, { capture: true });
  }, []);
}
