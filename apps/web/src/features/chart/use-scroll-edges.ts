import { useEffect, useState, type RefObject } from 'react';

export type ScrollEdges = 'none' | 'start' | 'end' | 'both';

const edgesOf = ({ scrollLeft, clientWidth, scrollWidth }: HTMLElement): ScrollEdges => {
  const before = scrollLeft > 1;
  const after = scrollLeft + clientWidth < scrollWidth - 1;
  if (before && after) return 'both';
  if (before) return 'start';
  return after ? 'end' : 'none';
};

/** At which edges of a line that scrolls sideways more of it is hidden. */
export const useScrollEdges = (line: RefObject<HTMLElement | null>): ScrollEdges => {
  const [edges, setEdges] = useState<ScrollEdges>('none');
  useEffect(() => {
    const element = line.current;
    if (element === null) return undefined;
    const look = (): void => setEdges(edgesOf(element));
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [line]);
  return edges;
};
