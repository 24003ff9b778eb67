// One section of the note: typed text, and lines added by taps that never touch what was typed.
import { Button, Menu, Textarea } from '@mantine/core';
import { IconHistory, IconTextPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { formatDate } from '../../lib/dates';
import { partId } from './focus-part';
import { isCarried, withLine, type noteSections } from './note-sections';
import { firstSlot, phrasesFor } from './phrases';
import styles from './note.module.css';

interface NoteSectionProps {
  readonly section: (typeof noteSections)[number];
  readonly value: string;
  readonly onChange: (change: (before: string) => string) => void;
  readonly role: string;
  /** The same section of the visit before; undefined when there is none */
  readonly lastTime: { readonly text: string; readonly visitDate: string } | undefined;
}

export const NoteSection = ({ section, value, onChange, role, lastTime }: NoteSectionProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const { key, letter, title, hint } = section;

  const append = (line: string): void => {
    const next = withLine(value, line);
    onChange((before) => withLine(before, line));
    const slot = firstSlot(next, next.length - line.length) ?? { start: next.length, end: next.length };
    window.requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(slot.start, slot.end);
    });
  };

  const hasLast = lastTime !== undefined && lastTime.text.trim() !== '';
  const carried = hasLast && isCarried(value, lastTime.text);

  return (
    <div className={styles.section}>
      <div className={styles.sectionHead}>
        <label htmlFor={partId(key)} className={styles.sectionLabel}>
          <span className={styles.letter} aria-hidden>{letter}</span>
          <span>{title}</span>
          <span className={styles.hint}>{hint}</span>
        </label>
        <div className={styles.tools}>
          {hasLast && !carried && (
            <Button variant="subtle" size="compact-sm" leftSection={<IconHistory size={16} aria-hidden />} aria-label={`Same as last time in ${title}`} onClick={() => append(lastTime.text.trim())}>
              Same as last time
            </Button>
          )}
          <Menu position="bottom-end" returnFocus={false}>
            <Menu.Target>
              <Button variant="subtle" size="compact-sm" leftSection={<IconTextPlus size={16} aria-hidden />} aria-label={`Add a phrase to ${title}`}>Phrase</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {phrasesFor(key, role).map((phrase) => (
                <Menu.Item key={phrase.label} onClick={() => append(phrase.text)}>
                  <span className={styles.phraseLabel}>{phrase.label}</span>
                  <span className={styles.phraseText}>{phrase.text}</span>
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <Textarea
        ref={area} id={partId(key)} autosize minRows={key === 'objective' ? 3 : 2} maxLength={40_000} value={value} spellCheck
        onChange={(event) => { const { value: typed } = event.currentTarget; onChange(() => typed); }}
      />
      {carried && <p className={styles.carried}><IconHistory size={14} aria-hidden /> Holds the words of {formatDate(lastTime.visitDate)}, not touched since.</p>}
    </div>
  );
};
