// The four sections of the note and the keys that move between them.
import { useState } from 'react';
import { Section } from '../../ui/page/Section';
import { useShortcut } from '../../ui/shortcuts/shortcuts';
import { partId } from './focus-part';
import { NoteSection, type SectionOffer } from './NoteSection';
import { noteSections, type SectionKey } from './note-sections';
import type { Note } from './note-queries';
import type { NoteAutosave } from './use-note';
import { hintFor } from './visit-parts';
import styles from './note.module.css';

interface NoteEditorProps {
  readonly text: NoteAutosave;
  readonly role: string;
  readonly lastVisit: Note | null | undefined;
  /** Lines that a section can take over with one tap */
  readonly offers: Readonly<Partial<Record<SectionKey, SectionOffer>>>;
}

const jump = (section: SectionKey) => (): void => document.getElementById(partId(section))?.focus();

/** The section the cursor is in; without one, the Assessment, which nothing writes by itself. */
const sectionInUse = (): SectionKey => noteSections.find(({ key }) => document.activeElement?.id === partId(key))?.key ?? 'assessment';

export const NoteEditor = ({ text, role, lastVisit, offers }: NoteEditorProps) => {
  const [phraseOpen, setPhraseOpen] = useState<SectionKey>();
  useShortcut('alt+1', 'Go to Subjective', jump('subjective'));
  useShortcut('alt+2', 'Go to Objective', jump('objective'));
  useShortcut('alt+3', 'Go to Assessment', jump('assessment'));
  useShortcut('alt+4', 'Go to Plan', jump('plan'));
  useShortcut('alt+p', 'Add a phrase', () => setPhraseOpen(sectionInUse()));
  const { visitType } = text.value;
  return (
    <Section title="Note">
      <div className={styles.sections}>
        {noteSections.map((section) => (
          <NoteSection
            key={section.key} section={section} hint={hintFor(visitType, section.key)} role={role} visitType={visitType} value={text.value[section.key]} offer={offers[section.key]}
            onChange={(change) => text.change((before) => ({ ...before, [section.key]: change(before[section.key]) }))}
            lastTime={lastVisit === null || lastVisit === undefined ? undefined : { text: lastVisit[section.key], visitDate: lastVisit.visitDate }}
            isPhraseOpen={phraseOpen === section.key} onPhraseOpen={(open) => setPhraseOpen(open ? section.key : undefined)}
          />
        ))}
      </div>
    </Section>
  );
};
