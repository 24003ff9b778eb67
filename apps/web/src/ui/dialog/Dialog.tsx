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

/** A dialog taken off the page while it is open gives the focus back to what opened it; closing one does so by itself. */
const useFocusReturn = (opened: boolean): void => {
  const opener = useRef(document.activeElement);
  const isOpen = useRef(opened);
  useEffect(() => {
    isOpen.current = opened;
  }, [opened]);
  useEffect(() => {
    const before = opener.current;
    return () => {
      if (isOpen.current && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
};

export const Dialog = (props: DialogProps) => {
  useFocusReturn(props.opened);
  const [wasOpened, setWasOpened] = useState(props.opened);
  if (props.opened && !wasOpened) setWasOpened(true);
  return wasOpened ? <Suspense fallback={null}><DialogFrame {...props} /></Suspense> : null;
};
