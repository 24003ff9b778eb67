import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import styles from './SearchButton.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export const SearchButton = ({ onClick }: { readonly onClick: () => void }) => (
  <button type="button" className={styles.button} onClick={onClick}>
    <IconSearch size={18} aria-hidden />
    <span className={styles.label}>Find…</span>
    <Kbd size="xs" aria-hidden>{isApple ? '⌘ K' : 'Ctrl K'}</Kbd>
  </button>
);
