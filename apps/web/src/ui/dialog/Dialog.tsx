// A dialog whose code is fetched when the first one opens.
import { lazy, Suspense, useState, type ReactNode } from 'react';

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

const DialogFrame = lazy(async () => ({ default: (await import('./DialogFrame')).DialogFrame }));

export const Dialog = (props: DialogProps) => {
  const [wasOpened, setWasOpened] = useState(props.opened);
  if (props.opened && !wasOpened) setWasOpened(true);
  return wasOpened ? <Suspense fallback={null}><DialogFrame {...props} /></Suspense> : null;
};
