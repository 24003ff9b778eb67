import { useEffect, useRef, useState, type RefObject } from 'react';

/** Width of an element in px, kept up to date; `before` until it is known. Charts are drawn at their true size, so that text stays readable on a phone. */
export const useWidth = <E extends Element>(before: number): readonly [RefObject<E | null>, number] => {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
