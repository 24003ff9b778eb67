// A name that is typed, with the names that fit below it: a tap or the arrow keys and Enter take one.
import { TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../messages';
import styles from './fields.module.css';

interface NameLookupProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly maxLength: number;
  readonly takesFocus: boolean;
  readonly onType: (text: string) => void;
  readonly onTake: (name: string) => void;
  readonly onLeave: () => void;
}

export const NameLookup = ({ label, value, names, maxLength, takesFocus, onType, onTake, onLeave }: NameLookupProps) => {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wantsFocus = useRef(takesFocus);
  useEffect(() => { if (wantsFocus.current) input.current?.focus(); }, []);
  // A name that is there already needs no list of one.
  const shown = isOpen && value.trim() !== '' && !(names.length === 1 && names[0] === value) ? names : [];

  const take = (name: string): void => {
    setOpen(false);
    setActive(-1);
    onTake(name);
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive((at) => (at + 1) % shown.length),
    ArrowUp: () => setActive((at) => (at <= 0 ? shown.length - 1 : at - 1)),
    Escape: () => { setOpen(false); setActive(-1); },
    Enter: () => { const name = shown[active]; if (name !== undefined) take(name); },
  };
  const press = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined || shown.length === 0) return;
    event.preventDefault();
    move();
  };
  return (
    <div className={styles.stack}>
      <TextInput
        ref={input} label={label} maxLength={maxLength} value={value} spellCheck={false} autoComplete="off" role="combobox"
        aria-expanded={shown.length > 0} aria-controls={`${id}-names`} aria-autocomplete="list" aria-activedescendant={shown[active] === undefined ? undefined : `${id}-${active}`}
        onChange={(event) => { setOpen(true); setActive(-1); onType(event.currentTarget.value); }} onKeyDown={press} onBlur={() => { setOpen(false); onLeave(); }}
      />
      {shown.length > 0 && (
        <div id={`${id}-names`} role="listbox" aria-label={text('medicine.suggestions')} className={styles.names}>
          {shown.map((name, at) => (
            // The press comes before the field loses the focus and the list with it.
            <button
              key={name} id={`${id}-${at}`} type="button" role="option" tabIndex={-1} aria-selected={at === active} className={styles.name}
              onPointerDown={(event) => event.preventDefault()} onClick={() => take(name)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <span className={styles.hidden} role="status">{shown.length > 0 ? text('medicine.suggestion-count', { count: shown.length }) : ''}</span>
    </div>
  );
};
