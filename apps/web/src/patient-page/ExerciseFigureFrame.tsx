import styles from './patient-page.module.css';

/** Holds the place of a picture that is still coming. */
export const ExerciseFigureFrame = () => <div className={styles.frame} aria-hidden />;
