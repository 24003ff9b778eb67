import { useCallback, useEffect, useMemo, useRef } from 'react';
import { answer, api, ifMatch, Problem } from '../../lib/api';
import type { Saved, SaveState } from '../../lib/autosave/autosave-queue';
import { useAutosave, type Autosave } from '../../lib/autosave/use-autosave';
import { afterDrawing, whatStandsInTheWay } from '../../lib/autosave/what-stands-in-the-way';
import { keepNote, refreshNote, type Note } from './note-queries';
import { changedFields, noteTextOf, type NoteText } from './note-sections';
import { linesOf, mergeLines, mergeLinesBy, type TechniqueLines } from './technique-lines';

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

/** Names of the work on this device. */
export const noteDraftKeys = (sessionId: string) => ({ text: `session:${sessionId}`, techniques: `session-techniques:${sessionId}` }) as const;

/** Bytes that may still be sent when the page that sends them goes; browsers allow 64 kB in all. */
const mostOutliving = 16_384;

/** A small save gets through even when the page is closed meanwhile. */
const outliving = (body: unknown) => ({ keepalive: new TextEncoder().encode(JSON.stringify(body)).length < mostOutliving });

/** Somebody has signed the note or taken it back: the screen shows that at once, and what was typed stays on the device. */
const orShowEnd = async (sessionId: string, saving: Promise<Note>): Promise<Note> => {
  try {
    return keepNote(await saving);
  } catch (cause) {
    if (cause instanceof Problem && cause.status === 409 && cause.code !== 'stale-version') void refreshNote(sessionId);
    throw cause;
  }
};

/** The words of a note: sent section by section, as they were typed. */
export const useNoteText = (note: Note): NoteAutosave => {
  const server = useMemo(() => savedOf(note, noteTextOf), [note]);
  return useAutosave<NoteText>({
    draftKey: noteDraftKeys(note.id).text,
    server,
    save: async (value, base) => {
      const body = changedFields(value, base.value);
      if (Object.keys(body).length === 0) return { version: base.version, value };
      const params = { path: { id: note.id }, header: ifMatch(base.version) };
      return savedOf(await orShowEnd(note.id, answer(api.PATCH('/api/v1/sessions/{id}', { params, body, ...outliving(body) }))), noteTextOf);
    },
    readCurrent: readText,
  });
};

/** What was done: a list of its own, so that a refused technique never holds back the words. */
export const useTechniques = (note: Note): TechniquesAutosave => {
  const server = useMemo(() => savedOf(note, linesOf), [note]);
  return useAutosave<TechniqueLines>({
    draftKey: noteDraftKeys(note.id).techniques,
    server,
    save: async (value, base) => {
      const params = { path: { id: note.id }, header: ifMatch(base.version) };
      const body = { techniques: [...value.lines] };
      return savedOf(await orShowEnd(note.id, answer(api.PUT('/api/v1/sessions/{id}/techniques', { params, body, ...outliving(body) }))), linesOf);
    },
    readCurrent: readLines,
    merge: mergeLines,
    prefer: (base, preferred, other) => mergeLinesBy('mine', base, preferred, other),
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
