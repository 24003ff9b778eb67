// After a change of page the heading takes the focus: a screen reader says where one is, Tab goes on from there.
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';

let landedOn: string | undefined;

export const useHeadingFocus = (heading: RefObject<HTMLElement | null>): void => {
  // The resolved place, not the wished one: while a screen's code is on its way the former screen is still there.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    if (pathname === undefined || pathname === landedOn) return;
    const isFirstPage = landedOn === undefined;
    landedOn = pathname;
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
  }, [pathname, heading]);
};
