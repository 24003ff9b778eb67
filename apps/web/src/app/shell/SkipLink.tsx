import type { MouseEvent } from 'react';
import styles from './SkipLink.module.css';

const toMain = (event: MouseEvent): void => {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
};

/** The first stop of Tab: past the navigation. */
export const SkipLink = () => <a href="#main" className={styles.skip} onClick={toMain}>Skip to content</a>;
