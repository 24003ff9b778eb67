// Long lists: only the rows near what is seen are in the page. Heights are measured, so rows may differ. The rows stand in the
// normal flow between two empty spaces; nothing is positioned by hand.
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualizerOptions } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, type RefObject } from 'react';

interface VirtualRowsOptions<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Height of a usual row in px, until it is measured */
  readonly estimate: number;
  /** The last rows are near: time to fetch more */
  readonly onNearEnd?: (() => void) | undefined;
}

interface Span {
  /** First and last row in the page; last is before first while there is none */
  readonly first: number;
  readonly last: number;
  /** Heights in px of what is left out before and after */
  readonly before: number;
  readonly after: number;
}

export interface VirtualRows<Scroller extends Element, Row> {
  /** Of the element that scrolls */
  readonly scroller: RefObject<Scroller | null>;
  readonly shown: readonly { readonly row: Row; readonly index: number; readonly key: string }[];
  readonly before: number;
  readonly after: number;
  /** Ref of each row; the row also needs data-index */
  readonly measure: (element: Element | null) => void;
  readonly scrollTo: (index: number) => void;
}

const OVERSCAN = 6;
const NOTHING: Span = { first: 0, last: -1, before: 0, after: 0 };

const isSame = (one: Span, other: Span): boolean => one.first === other.first && one.last === other.last && one.before === other.before && one.after === other.after;
/** The same span is no change: what draws again only then cannot go on for ever. */
const moveTo = (before: Span, next: Span): Span => (isSame(before, next) ? before : next);

const spanOf = <Scroller extends Element>(virtualizer: Virtualizer<Scroller, Element>): Span => {
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  // Nothing is seen yet: the empty space gives the element that scrolls its height.
  if (first === undefined || last === undefined) return { ...NOTHING, after: virtualizer.getTotalSize() };
  return { first: first.index, last: last.index, before: first.start, after: Math.max(0, virtualizer.getTotalSize() - last.end) };
};

export const useVirtualRows = <Scroller extends Element, Row>({ rows, rowKey, estimate, onNearEnd }: VirtualRowsOptions<Row>): VirtualRows<Scroller, Row> => {
  const scroller = useRef<Scroller>(null);
  const machine = useRef<Virtualizer<Scroller, Element>>(undefined);
  const [span, move] = useReducer(moveTo, NOTHING);

  useLayoutEffect(() => {
    const options: VirtualizerOptions<Scroller, Element> = {
      count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => estimate, overscan: OVERSCAN,
      getItemKey: (index) => { const row = rows[index]; return row === undefined ? index : rowKey(row); },
      observeElementRect, observeElementOffset, scrollToFn: elementScroll, onChange: (changed) => move(spanOf(changed)),
    };
    machine.current ??= new Virtualizer(options);
    machine.current.setOptions(options);
    machine.current._willUpdate();
    move(spanOf(machine.current));
  }, [rows, rowKey, estimate]);

  useLayoutEffect(() => {
    const stop = machine.current?._didMount();
    return () => {
      stop?.();
      machine.current = undefined;
    };
  }, []);

  const isNearEnd = span.last >= 0 && span.last >= rows.length - OVERSCAN;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);

  return {
    scroller,
    shown: rows.slice(span.first, span.last + 1).map((row, at) => ({ row, index: span.first + at, key: rowKey(row) })),
    before: span.before,
    after: span.after,
    measure: useCallback((element: Element | null) => machine.current?.measureElement(element), []),
    scrollTo: (index) => machine.current?.scrollToIndex(index),
  };
};
