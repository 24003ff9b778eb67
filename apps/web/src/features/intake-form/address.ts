// The part of the address the form uses: the screen (?at=) and what stands behind the #. No router: the patient's page
// has one address.
import { useCallback, useSyncExternalStore } from 'react';

const moved = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  moved.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    moved.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
};

export const useAddressHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash.replace(/^#/, ''));

export interface StepControl {
  /** undefined: nothing was chosen yet */
  readonly at: string | undefined;
  /** Each screen is one step of the phone's own Back. */
  readonly go: (step: string) => void;
}

export function useStep(): StepControl {
  const at = useSyncExternalStore(subscribe, () => new URLSearchParams(window.location.search).get('at') ?? undefined);
  const go = useCallback((step: string) => {
    const next = new URL(window.location.href);
    next.searchParams.set('at', step);
    window.history.pushState(null, '', next);
    for (const listener of moved) listener();
  }, []);
  return { at, go };
}
