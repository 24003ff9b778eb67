import { useState, type FormEvent } from 'react';

interface Submit {
  readonly busy: boolean;
  readonly failure: unknown;
  readonly onSubmit: (event: FormEvent) => void;
}

/** A form that is sent once: busy while it runs, the problem when it fails. */
export const useSubmit = (send: () => Promise<void>): Submit => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await send();
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    failure,
    onSubmit: (event) => {
      event.preventDefault();
      void run();
    },
  };
};
