import { useEffect } from 'react';
import { Section } from '../../ui/page/Section';
import { useShortcut } from '../../ui/shortcuts/shortcuts';
import { partId } from './focus-part';
import { NoteSection } from './NoteSection';
import { noteSections } from './note-sections';
import type { Note } from './note-queries';
import type { NoteAutosave } from './use-note';
import styles from './note.module.css';

/** Alt and a digit, by the place of the key: with Alt held, a Mac types another character. */
const useSectionKeys = (): void => {
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const section = noteSections[Number(/^Digit([1-4])$/.exec(event.code)?.[1] ?? 0) - 1];
      if (section === undefined) return;
      event.preventDefault();
      document.getElementById(partId(section.key))?.focus();
    };
    window.addEventListener('keydown', jump);
    return () => window.removeEventListener('keydown', jump);
  }, []);
};

interface NoteEditorProps {
  readonly text: NoteAutosave;
  readonly role: string;
  readonly lastVisit: Note | null | undefined;
  readonly onSign: () => void;
}

export const NoteEditor = ({ text, role, lastVisit, onSign }: NoteEditorProps) => {
  useSectionKeys();
  useShortcut('mod+Enter', 'Sign the note', onSign);
  return (
    <Section title="Note">
      <div className={styles.sections}>
        {noteSections.map((section) => (
          <NoteSection
            key={section.key} section={section} role={role} value={text.value[section.key]}
            onChange={(change) => text.change((before) => ({ ...before, [section.key]: change(before[section.key]) }))}
            lastTime={lastVisit === null || lastVisit === undefined ? undefined : { text: lastVisit[section.key], visitDate: lastVisit.visitDate }}
          />
        ))}
      </div>
      <p className={styles.keys} data-print="hide">Alt 1 to 4 jumps to S, O, A, P. Ctrl or ⌘ and Enter signs.</p>
    </Section>
  );
};
