// Tabs of the chart: arrows move, the chosen one stands in the address. Where they are wider than the screen they scroll
// sideways, with a sign at the edge behind which there are more.
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useScrollEdges } from './use-scroll-edges';
import styles from './chart.module.css';

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  readonly children: ReactNode;
}

/** Moves only the line, never the page; what is already seen stays where it is. */
const bringIntoLine = (line: HTMLElement, tab: HTMLElement): void => {
  const isSeen = tab.offsetLeft >= line.scrollLeft && tab.offsetLeft + tab.offsetWidth <= line.scrollLeft + line.clientWidth;
  if (!isSeen) line.scrollLeft = tab.offsetLeft - (line.clientWidth - tab.offsetWidth) / 2;
};

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export const Tabs = <Key extends string>({ label, tabs, value, onChange, children }: TabsProps<Key>) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const edges = useScrollEdges(list);
  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>(`[data-tab="${value}"]`);
    if (list.current !== null && tab !== null && tab !== undefined) bringIntoLine(list.current, tab);
  }, [value]);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const next = tabs[steps[event.key]?.(at, tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.key);
    list.current?.querySelector<HTMLButtonElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  return (
    <div>
      <div className={styles.tabFrame} data-more={edges} data-print="hide">
        <div ref={list} role="tablist" aria-label={label} className={styles.tabList}>
          {tabs.map((tab, at) => (
            <button
              key={tab.key} type="button" role="tab" id={`${id}-${tab.key}`} data-tab={tab.key} className={styles.tab} aria-selected={tab.key === value}
              aria-controls={`${id}-panel`} tabIndex={tab.key === value ? 0 : -1} onClick={() => onChange(tab.key)} onKeyDown={(event) => onKeyDown(event, at)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`} tabIndex={-1} className={styles.panel}>{children}</div>
    </div>
  );
};
