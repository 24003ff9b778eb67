// A picture that was chosen and not yet kept: on the device from the first moment, so that a closed tab loses nothing.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraftScope } from '../../lib/drafts/draft-scope';
import { forgetDraft } from '../../lib/drafts/draft-store';
import { keepFile, keptFiles } from '../../lib/drafts/file-drafts';
import { viewNames } from './photo-words';
import type { PhotoView } from './photo-queries';

export interface PhotoNotes {
  readonly view?: PhotoView;
  readonly caption: string;
  readonly agreedNow: boolean;
}

export interface ChosenPhoto {
  readonly picture: Blob;
  readonly url: string;
  readonly notes: PhotoNotes;
}

const noNotes: PhotoNotes = { caption: '', agreedNow: false };
const keepAfterMs = 250;

const isView = (value: unknown): value is PhotoView => typeof value === 'string' && value in viewNames;

const notesFrom = (value: unknown): PhotoNotes => {
  if (typeof value !== 'object' || value === null) return noNotes;
  const caption = 'caption' in value && typeof value.caption === 'string' ? value.caption : '';
  const agreedNow = 'agreedNow' in value && value.agreedNow === true;
  return { caption, agreedNow, ...('view' in value && isView(value.view) && { view: value.view }) };
};

/** `key`: which place of which visit. */
export const useChosenPhoto = (key: string) => {
  const scope = useDraftScope();
  const draftKey = `chosen-photo:${key}`;
  const [chosen, setChosen] = useState<ChosenPhoto>();
  const latest = useRef<ChosenPhoto>(undefined);
  const pending = useRef<number>(undefined);
  const touched = useRef(false);

  const show = useCallback((next: ChosenPhoto | undefined) => {
    if (latest.current !== undefined && latest.current.url !== next?.url) URL.revokeObjectURL(latest.current.url);
    latest.current = next;
    setChosen(next);
  }, []);

  const keepNow = useCallback(() => {
    window.clearTimeout(pending.current);
    const now = latest.current;
    if (now !== undefined) void keepFile(scope, draftKey, now.notes, now.picture).catch(() => undefined); // a full disk must not stop the work
  }, [scope, draftKey]);

  const clear = useCallback(async (): Promise<void> => {
    window.clearTimeout(pending.current);
    show(undefined);
    const left = (await keptFiles(scope, draftKey).catch(() => [])).filter((draft) => draft.key === draftKey);
    await Promise.all(left.map(({ tab }) => forgetDraft(scope, draftKey, tab)));
  }, [scope, draftKey, show]);

  useEffect(() => {
    let current = true;
    const restore = async (): Promise<void> => {
      const newest = (await keptFiles(scope, draftKey).catch(() => [])).findLast((draft) => draft.key === draftKey);
      if (current && !touched.current && newest !== undefined) show({ picture: newest.file, url: URL.createObjectURL(newest.file), notes: notesFrom(newest.about) });
    };
    void restore();
    return () => { current = false; };
  }, [scope, draftKey, show]);

  const choose = (picture: Blob): void => {
    touched.current = true;
    show({ picture, url: URL.createObjectURL(picture), notes: latest.current?.notes ?? noNotes });
    keepNow();
  };
  const note = (part: Partial<PhotoNotes>): void => {
    if (latest.current === undefined) return;
    show({ ...latest.current, notes: { ...latest.current.notes, ...part } });
    window.clearTimeout(pending.current);
    pending.current = window.setTimeout(keepNow, keepAfterMs);
  };
  return { chosen, choose, note, clear };
};
