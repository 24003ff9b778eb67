// A part of a screen whose code is fetched when it is first shown. When that fails, the screen around it stays as it is;
// the notice of missing parts offers another try.
import { lazy, useEffect, useRef, useState, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { reportMissing } from '../../lib/missing-parts';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

const closeOf = (props: object): (() => void) | undefined => ('onClose' in props && typeof props.onClose === 'function' ? (props.onClose as () => void) : undefined);

/** A dialog that was closed again is not wanted, though it may still stand in the page. */
const isOpen = (props: object): boolean => !('opened' in props) || props.opened === true;

/** `meanwhile`: what stands in its place while it is missing. */
export const later = <P extends object>(load: Load<P>, meanwhile?: (props: P) => ReactNode): LazyExoticComponent<ComponentType<P>> => {
  const Missing = (props: P) => {
    const [Part, setPart] = useState<ComponentType<P>>();
    const latest = useRef(props);
    const isShown = isOpen(props);
    useEffect(() => {
      latest.current = props;
    });
    useEffect(() => {
      if (!isShown) return undefined;
      let isWanted = true;
      const again = async (): Promise<void> => {
        const { default: found } = await load();
        if (isWanted) setPart(() => found);
      };
      const takeBack = reportMissing({ again, giveUp: () => closeOf(latest.current)?.() });
      return () => {
        isWanted = false;
        takeBack();
      };
    }, [isShown]);
    return Part === undefined ? meanwhile?.(props) : <Part {...props} />;
  };
  const Shown = lazy(() => load().catch(() => ({ default: Missing as ComponentType<P> })));
  return Shown;
};

/** Somebody comes near: fetch it before it is asked for. A failure shows when it is. */
export const warm = (load: () => Promise<unknown>): void => void load().catch(() => undefined);
