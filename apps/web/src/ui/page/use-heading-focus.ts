// After a change of page the heading takes the focus: a screen reader says where one is, Tab goes on from there.
import { useLocation } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';

let landedOn: string | undefined;

export const useHeadingFocus = (heading: RefObject<HTMLElement | null>): void => {
  const { pathname } = useLocation();
  useEffect(() => {
    const isFirstPage = landedOn === undefined;
    const isSamePage = landedOn === pathname;
    landedOn = pathname;
    if (!isFirstPage && !isSamePage) heading.current?.focus({ preventScroll: true });
  }, [pathname, heading]);
};
