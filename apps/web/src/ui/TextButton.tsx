import type { ComponentPropsWithRef } from 'react';
import styles from './TextButton.module.css';

/** A small step inside a text or a row: a button that reads as a link, on a touch screen as large as a finger. */
export const TextButton = (props: Omit<ComponentPropsWithRef<'button'>, 'type' | 'className' | 'style'>) => <button type="button" className={styles.button} {...props} />;
