// The edits of a note that are still on this device after somebody else closed it.
import { useEffect, useState } from 'react';
import type { Edit } from '../../lib/autosave/autosave-queue';
import { isEdit } from '../../lib/autosave/kept-edits';
import { useDraftScope } from '../../lib/drafts/draft-scope';
import { findDrafts, forgetDraft, type Draft } from '../../lib/drafts/draft-store';
import type { NoteText } from './note-sections';
import type { TechniqueLines } from './technique-lines';
import { noteDraftKeys } from './use-note';

interface UnsentEdits {
  readonly texts: readonly Edit<NoteText>[];
  readonly techniques: readonly Edit<TechniqueLines>[];
  readonly forget: () => Promise<void>;
}

const nothing: readonly Draft[] = [];

const editsIn = <T>(drafts: readonly Draft[], wanted: string): Edit<T>[] =>
  drafts.flatMap(({ key, value }) => (key === wanted && isEdit<T>(value) ? [value] : []));

export const useUnsentEdits = (sessionId: string): UnsentEdits => {
  const scope = useDraftScope();
  const keys = noteDraftKeys(sessionId);
  const [drafts, setDrafts] = useState(nothing);
  useEffect(() => {
    let current = true;
    const { text, techniques } = noteDraftKeys(sessionId);
    void Promise.all([findDrafts(scope, text), findDrafts(scope, techniques)])
      .then((found) => { if (current) setDrafts(found.flat()); })
      .catch(() => undefined); // a device without a store has kept nothing
    return () => {
      current = false;
    };
  }, [scope, sessionId]);
  const forget = async (): Promise<void> => {
    await Promise.all(drafts.map(({ key, tab }) => forgetDraft(scope, key, tab)));
    setDrafts(nothing);
  };
  return { texts: editsIn<NoteText>(drafts, keys.text), techniques: editsIn<TechniqueLines>(drafts, keys.techniques), forget };
};
