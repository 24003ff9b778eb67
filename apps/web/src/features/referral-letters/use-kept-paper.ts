// The file of a letter that is not at the clinic yet: sealed on this device, so that a photograph is not lost with its page.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraftScope } from '../../lib/drafts/draft-scope';
import { forgetDraft } from '../../lib/drafts/draft-store';
import { keepFile, takeUpFiles } from '../../lib/drafts/file-drafts';
import { newIdempotencyKey } from '../../lib/api';
import { thisTab } from '../../lib/drafts/tab-identity';

interface NamedFile {
  readonly id: string;
  readonly file: File;
}

export interface KeptPaper {
  /** False until the device was asked for files of earlier visits */
  readonly ready: boolean;
  /** The file of that name, if this page or this device has it */
  readonly find: (id: string | null) => File | undefined;
  /** Keeps it and answers its name */
  readonly choose: (file: File) => string;
  readonly clear: () => Promise<void>;
}

const textOf = (about: unknown, field: 'id' | 'name'): string => {
  const value = typeof about === 'object' && about !== null ? Object.entries(about).find(([key]) => key === field)?.[1] : undefined;
  return typeof value === 'string' ? value : '';
};

export const useKeptPaper = (key: string): KeptPaper => {
  const scope = useDraftScope();
  const [files, setFiles] = useState<readonly NamedFile[]>([]);
  const [ready, setReady] = useState(false);
  const takenUp = useRef<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    void takeUpFiles(scope, key).catch(() => []).then((kept) => {
      if (!current) return;
      takenUp.current = kept.map(({ tab }) => tab);
      const earlier = kept.map(({ about, file }) => ({ id: textOf(about, 'id'), file: new File([file], textOf(about, 'name'), { type: file.type }) }));
      setFiles((chosen) => [...earlier, ...chosen]);
      setReady(true);
    });
    return () => { current = false; };
  }, [scope, key]);
  const choose = useCallback((file: File): string => {
    const id = newIdempotencyKey();
    setFiles([{ id, file }]);
    void keepFile(scope, key, { id, name: file.name }, file).catch(() => false); // a full disk must not stop the work
    return id;
  }, [scope, key]);
  const clear = useCallback(async (): Promise<void> => {
    setFiles([]);
    await Promise.all([thisTab, ...takenUp.current].map((tab) => forgetDraft(scope, key, tab))).catch(() => undefined);
    takenUp.current = [];
  }, [scope, key]);
  return { ready, find: (id) => files.find((one) => one.id === id)?.file, choose, clear };
};
