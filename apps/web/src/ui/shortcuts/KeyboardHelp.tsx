import { Kbd, Switch } from '@mantine/core';
import { Dialog } from '../dialog/Dialog';
import { setSingleKeys, useShortcutList, useSingleKeys, type Shortcut } from './shortcuts';
import styles from './KeyboardHelp.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

const modifierNames: Readonly<Record<string, string>> = { mod: isApple ? '⌘' : 'Ctrl', alt: isApple ? '⌥' : 'Alt' };

const keyNames = (keys: string): string[] =>
  keys.split('+').map((part) => modifierNames[part] ?? part.toUpperCase());

const waysByLabel = (shortcuts: readonly Shortcut[]): [string, string[]][] => {
  const ways = new Map<string, string[]>();
  for (const { keys, label } of shortcuts) ways.set(label, [...new Set([...(ways.get(label) ?? []), keys])]);
  return [...ways];
};

const Keys = ({ keys }: { readonly keys: string }) => (
  <span className={styles.keys}>{keyNames(keys).map((name) => <Kbd key={name}>{name}</Kbd>)}</span>
);

interface KeyboardHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What the keyboard can do on the screen that is open. */
export const KeyboardHelp = ({ opened, onClose }: KeyboardHelpProps) => {
  const shortcuts = useShortcutList();
  const singleKeys = useSingleKeys();
  return (
    <Dialog opened={opened} onClose={onClose} title="Keyboard">
      <dl className={styles.list}>
        {waysByLabel(shortcuts).map(([label, ways]) => (
          <div key={label} className={styles.line}>
            <dt>{label}</dt>
            <dd>{ways.map((keys) => <Keys key={keys} keys={keys} />)}</dd>
          </div>
        ))}
      </dl>
      <Switch label="Shortcuts of a single key" checked={singleKeys} onChange={(event) => setSingleKeys(event.currentTarget.checked)} />
    </Dialog>
  );
};
