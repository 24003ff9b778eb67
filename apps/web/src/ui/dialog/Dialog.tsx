// A dialog whose code is fetched when the first one opens.
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { later } from '../later/later';

export interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  /** False where leaving must be a choice: no Esc, no click beside it, no close button */
  readonly mayDismiss?: boolean;
  /** Hides what lies behind completely */
  readonly opaque?: boolean;
}

const DialogFrame = later(async () => ({ default: (await import('./DialogFrame')).DialogFrame }));

const giveFocusTo = (element: Element | null): void => {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
};

/** Focus goes back to what opened it, whether a dialog is closed, also the first one, whose frame came late, or taken off the page. */
const useFocusReturn = (opened: boolean): void => {
  const opener = useRef(document.activeElement);
  const isOpen = useRef(opened);
  useEffect(() => {
    if (opened && !isOpen.current) opener.current = document.activeElement;
    if (!opened && isOpen.current) giveFocusTo(opener.current);
    isOpen.current = opened;
  }, [opened]);
  useEffect(() => () => {
    if (isOpen.current) giveFocusTo(opener.current);
  }, []);
};

export const Dialog = (props: DialogProps) => {
  useFocusReturn(props.opened);
  const [wasOpened, setWasOpened] = useState(props.opened);
  if (props.opened && !wasOpened) setWasOpened(true);
  return wasOpened ? <Suspense fallback={null}><DialogFrame {...props} /></Suspense> : null;
};
