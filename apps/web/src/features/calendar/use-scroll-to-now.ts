// A calendar that shows today opens at today, an hour before now; one of other days opens at its beginning.
import { type RefObject, useEffect, useRef } from 'react';

/** `shown`: what is on the screen; another one is opened anew. `top`: pixels from the first hour. */
export function useScrollToNow(shown: string, top: number): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (opened.current === shown) return;
    opened.current = shown;
    const heads = [...scroller.current?.querySelectorAll<HTMLElement>('[data-head]') ?? []];
    const today = heads.find((head) => head.dataset['today'] !== undefined);
    const left = (today?.offsetLeft ?? 0) - (heads[0]?.offsetLeft ?? 0);
    scroller.current?.scrollTo({ left: Math.max(0, left), top: Math.max(0, top) });
  }, [shown, top]);
  return scroller;
}
