// What was done at home: days marked against planned, and pain while exercising. The bars are read without colour, and as a table.
import { exerciseWordsIn, findExercise } from '@legwork/clinical';
import { formatDate } from '../../lib/dates';
import { Section } from '../../ui/page/Section';
import tables from '../../ui/PlainTable.module.css';
import type { PlanCare } from './programme-queries';
import styles from './home.module.css';

type Course = PlanCare['adherence']['course'];

const nameOf = (exerciseId: string): string => {
  const exercise = findExercise(exerciseId);
  return exercise === undefined ? exerciseId : exerciseWordsIn.en[exercise.id].name;
};

const HEIGHT = 64;
const STEP = 14;
/** Four weeks, however few days are counted: a bar is as wide on the first day as on the last. */
const WIDTH = 28 * STEP;

/** A bar per day: how often; a dot with its number: the highest pain of that day. */
const CourseChart = ({ course }: { readonly course: Course }) => {
  const most = Math.max(1, ...course.map(({ times }) => times));
  return (
    <svg className={styles.course} viewBox={`0 0 ${WIDTH} ${HEIGHT + 14}`} role="img" aria-label="Exercises marked each day and the highest pain, oldest first; the table below says the same.">
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles.axis} />
      {course.map(({ on, times, pain }, at) => (
        <g key={on}>
          {times > 0 && <rect x={at * STEP + 2} width={STEP - 4} y={HEIGHT - (times / most) * (HEIGHT - 14)} height={(times / most) * (HEIGHT - 14)} className={styles.bar} />}
          {pain !== null && <text x={at * STEP + STEP / 2} y={HEIGHT + 11} className={styles.painNumber}>{pain}</text>}
        </g>
      ))}
    </svg>
  );
};

const CourseTable = ({ course }: { readonly course: Course }) => (
  <details>
    <summary>Days as a table</summary>
    <table className={tables.table}>
      <caption>Exercises marked and pain by day</caption>
      <thead><tr><th scope="col">Day</th><th scope="col">Marked</th><th scope="col">Highest pain</th></tr></thead>
      <tbody>{course.filter(({ times }) => times > 0).map(({ on, times, pain }) => <tr key={on}><th scope="row">{formatDate(on)}</th><td>{times}</td><td>{pain ?? 'not said'}</td></tr>)}</tbody>
    </table>
  </details>
);

export const Adherence = ({ care }: { readonly care: PlanCare }) => {
  const { adherence: { since, days, exercises, course }, notes } = care;
  if (since === null) return <Section title="Done at home"><p>Counted from the day the plan is active.</p></Section>;
  const isEmpty = course.every(({ times }) => times === 0);
  return (
    <Section title="Done at home" lead={days === 1 ? 'Since today.' : `Since ${formatDate(since)}, ${days} days.`}>
      {exercises.length > 0 && (
        <table className={tables.table}>
          <caption>Days done of days planned</caption>
          <thead><tr><th scope="col">Exercise</th><th scope="col">Days</th><th scope="col">Last pain</th></tr></thead>
          <tbody>
            {exercises.map(({ exerciseId, daysDone, daysPlanned, lastPain }) => (
              <tr key={exerciseId}><th scope="row">{nameOf(exerciseId)}</th><td>{daysDone} of {daysPlanned}</td><td>{lastPain ?? '—'}</td></tr>
            ))}
          </tbody>
        </table>
      )}
      {isEmpty ? <p>Nothing was marked yet.</p> : <><CourseChart course={course} /><p className={styles.quiet}>Bars: times a day. Numbers: highest pain of the day, 0 to 10.</p><CourseTable course={course} /></>}
      {notes.map(({ on, exerciseId, text }, at) => <blockquote key={at} className={styles.said}><p>{text}</p><footer>{nameOf(exerciseId)}, {formatDate(on)}</footer></blockquote>)}
    </Section>
  );
};
