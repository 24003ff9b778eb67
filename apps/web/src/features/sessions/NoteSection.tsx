// One section of the note: typed text, and lines added by taps that never touch what was typed.
import { Button, Menu, Textarea } from '@mantine/core';
import { IconHistory, IconPointFilled, IconTextPlus } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { formatDate } from '../../lib/dates';
import { partId } from './focus-part';
import { withLine, type noteSections } from './note-sections';
import { firstSlot, phrasesFor, slotBefore, type TextRange } from './phrases';
import { LastTimeLines, OfferedLines } from './SectionOffers';
import { SlotChoices } from './SlotChoices';
import { marksIn } from './text/line-marks';
import { takeOver } from './text/take-over';
import type { VisitType } from './note-queries';
import styles from './note.module.css';

export interface SectionOffer {
  readonly from: string;
  readonly words: readonly string[];
}

interface NoteSectionProps {
  readonly section: (typeof noteSections)[number];
  readonly hint: string;
  readonly value: string;
  readonly onChange: (change: (before: string) => string) => void;
  readonly role: string;
  readonly visitType: VisitType;
  /** The same section of the visit before; undefined when there is none */
  readonly lastTime: { readonly text: string; readonly visitDate: string } | undefined;
  readonly offer: SectionOffer | undefined;
  readonly isPhraseOpen: boolean;
  readonly onPhraseOpen: (open: boolean) => void;
}

export const NoteSection = ({ section, hint, value, onChange, role, visitType, lastTime, offer, isPhraseOpen, onPhraseOpen }: NoteSectionProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<{ readonly at: number }>();
  /** What stood there before a letter that is still being composed */
  const composedFrom = useRef<string>(undefined);
  const { key, letter, title } = section;

  useLayoutEffect(() => {
    if (caret !== undefined) area.current?.setSelectionRange(caret.at, caret.at);
  }, [caret]);

  const select = ({ start, end }: TextRange): void => {
    window.requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    });
  };
  const append = (line: string): void => {
    const next = withLine(value, line);
    onChange((before) => withLine(before, line));
    select(firstSlot(next, next.length - line.length) ?? { start: next.length, end: next.length });
  };
  const fill = ({ start, end }: TextRange, words: string): void => {
    onChange((before) => (before === value ? `${before.slice(0, start)}${words}${before.slice(end)}` : before));
  };
  const type = (text: string, at: number): void => {
    // While a letter is being composed the field must not be changed under it.
    const typed = composedFrom.current === undefined ? takeOver(value, text, at) : { text, caret: at };
    if (typed.text !== text) setCaret({ at: typed.caret });
    onChange(() => typed.text);
  };
  /** Tab walks the slots of phrases, then goes on as always. */
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const slot = event.shiftKey ? slotBefore(value, selectionStart) : firstSlot(value, selectionEnd);
    if (slot === undefined) return;
    event.preventDefault();
    event.currentTarget.setSelectionRange(slot.start, slot.end);
  };

  const [tapped, carried] = [marksIn(value, 'tap'), marksIn(value, 'carried')];
  return (
    <div className={styles.section}>
      <div className={styles.sectionHead}>
        <label htmlFor={partId(key)} className={styles.sectionLabel}>
          <span className={styles.letter} aria-hidden>{letter}</span>
          <span>{title}</span>
        </label>
        <div className={styles.tools}>
          <Menu position="bottom-end" returnFocus={false} opened={isPhraseOpen} onChange={onPhraseOpen}>
            <Menu.Target>
              <Button className={styles.tool} variant="subtle" size="sm" leftSection={<IconTextPlus size={16} aria-hidden />} aria-label={`Add a phrase to ${title}`}>Phrase</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {phrasesFor(key, role, visitType).map((phrase) => (
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
        ref={area} id={partId(key)} autosize minRows={2} maxLength={40_000} value={value} spellCheck placeholder={hint} onKeyDown={onKeyDown}
        onChange={(event) => type(event.currentTarget.value, event.currentTarget.selectionStart)}
        onCompositionStart={() => { composedFrom.current = value; }}
        onCompositionEnd={(event) => {
          const typed = takeOver(composedFrom.current ?? value, event.currentTarget.value, event.currentTarget.selectionStart);
          composedFrom.current = undefined;
          setCaret({ at: typed.caret });
          onChange(() => typed.text);
        }}
      />
      <SlotChoices section={title} value={value} onFill={fill} />
      {tapped > 0 && <p className={styles.carried}><IconPointFilled size={14} aria-hidden /> Lines with › come from taps and follow them until you edit them.</p>}
      {carried > 0 && lastTime !== undefined && <p className={styles.carried}><IconHistory size={14} aria-hidden /> Lines with » are carried from {formatDate(lastTime.visitDate)}, not touched since.</p>}
      {offer !== undefined && <OfferedLines section={title} value={value} onChange={onChange} {...offer} />}
      {lastTime !== undefined && <LastTimeLines section={title} value={value} onChange={onChange} {...lastTime} />}
    </div>
  );
};
