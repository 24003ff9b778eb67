import { useCallback, useEffect, useMemo, useRef } from 'react';
import { answer, api, ifMatch } from '../../lib/api';
import type { Saved, SaveState } from '../../lib/autosave/autosave-queue';
import { useAutosave, type Autosave } from '../../lib/autosave/use-autosave';
import { afterDrawing, whatStandsInTheWay } from '../../lib/autosave/what-stands-in-the-way';
import { keepNote, type Note } from './note-queries';
import { changedFields, noteTextOf, type NoteText } from './note-sections';
import { linesOf, mergeLines, type TechniqueLines } from './technique-lines';

export type NoteAutosave = Autosave<NoteText>;
export type TechniquesAutosave = Autosave<TechniqueLines>;

const isNote = (current: unknown): current is Note =>
  typeof current === 'object' && current !== null && 'version' in current && 'subjective' in current && 'techniques' in current;

const savedOf = <T>(note: Note, read: (note: Note) => T): Saved<T> => ({ version: note.version, value: read(note) });

const readCurrent = <T>(read: (note: Note) => T) => (current: unknown): Saved<T> | undefined => {
  if (!isNote(current)) return undefined;
  keepNote(current);
  return savedOf(current, read);
};

const readText = readCurrent(noteTextOf);
const readLines = readCurrent(linesOf);

/** The words of a note: sent section by section, as they were typed. */
export const useNoteText = (note: Note): NoteAutosave => {
  const server = useMemo(() => savedOf(note, noteTextOf), [note]);
  return useAutosave<NoteText>({
    draftKey: `session:${note.id}`,
    server,
    save: async (value, base) => {
      const body = changedFields(value, base.value);
      if (Object.keys(body).length === 0) return { version: base.version, value };
      const saved = await answer(api.PATCH('/api/v1/sessions/{id}', { params: { path: { id: note.id }, header: ifMatch(base.version) }, body }));
      return savedOf(keepNote(saved), noteTextOf);
    },
    readCurrent: readText,
  });
};

/** What was done: a list of its own, so that a refused technique never holds back the words. */
export const useTechniques = (note: Note): TechniquesAutosave => {
  const server = useMemo(() => savedOf(note, linesOf), [note]);
  return useAutosave<TechniqueLines>({
    draftKey: `session-techniques:${note.id}`,
    server,
    save: async (value, base) => {
      const saved = await answer(api.PUT('/api/v1/sessions/{id}/techniques', {
        params: { path: { id: note.id }, header: ifMatch(base.version) }, body: { techniques: [...value.lines] },
      }));
      return savedOf(keepNote(saved), linesOf);
    },
    readCurrent: readLines,
    merge: mergeLines,
  });
};

/** Sends everything typed and answers the version the server then has. */
export const usePreparedNote = (text: NoteAutosave, techniques: TechniquesAutosave): (() => Promise<number>) => {
  const latest = useRef({ text, techniques });
  useEffect(() => {
    latest.current = { text, techniques };
  });
  return useCallback(async () => {
    await latest.current.text.flush();
    await latest.current.techniques.flush();
    await afterDrawing();
    const now = latest.current;
    const problem = whatStandsInTheWay(combinedState(now.text.state, now.techniques.state));
    if (problem !== undefined) throw problem;
    return Math.max(now.text.saved.version, now.techniques.saved.version);
  }, []);
};

const gravest = ['conflict', 'refused', 'waiting', 'saving', 'pending', 'saved', 'idle'] as const;

/** One line for both lists: the state that needs a person most, and among saved ones the later. */
export const combinedState = (one: SaveState<unknown>, other: SaveState<unknown>): SaveState<unknown> => {
  if (one.kind === 'saved' && other.kind === 'saved') return one.at > other.at ? one : other;
  return gravest.indexOf(one.kind) <= gravest.indexOf(other.kind) ? one : other;
};
