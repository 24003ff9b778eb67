// The page of a plan in the patient's words: for the patient on a phone, and for staff as a preview of exactly that.
import { languageLocale } from '@legwork/clinical';
import { IconPhone, IconUrgent } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Schema } from '../lib/api';
import { ExerciseFigureFrame } from './ExerciseFigureFrame';
import styles from './patient-page.module.css';

export type CarePage = Schema['CarePageResponse'];
export type CareExercise = CarePage['youDo'][number];

const ExerciseFigure = lazy(() => import('./ExerciseFigure').then((m) => ({ default: m.ExerciseFigure })));

interface PatientPageViewProps {
  readonly page: CarePage;
  readonly phone: string | null;
  readonly emergencyNumber: string;
  /** Below an exercise: how often it was done today. */
  readonly below?: (exercise: CareExercise) => ReactNode;
  /** h2 on the patient's page, h3 inside another screen. */
  readonly Heading?: 'h2' | 'h3';
}

const Bullets = ({ lines }: { readonly lines: readonly string[] }) => <ul className={styles.bullets}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>;

const dayIn = (day: string, language: CarePage['language']): string => new Intl.DateTimeFormat(languageLocale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const Exercise = ({ exercise, below, Heading }: { readonly exercise: CareExercise; readonly below: PatientPageViewProps['below']; readonly Heading: 'h3' | 'h4' }) => (
  <li className={styles.exercise}>
    <Suspense fallback={<ExerciseFigureFrame />}><ExerciseFigure exerciseId={exercise.exerciseId} label="" /></Suspense>
    <div className={styles.words}>
      <Heading className={styles.name}>{exercise.name}{exercise.side !== null && <span className={styles.side}>{exercise.side}</span>}</Heading>
      <ol className={styles.steps}>{exercise.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p className={styles.dose}>{exercise.dose.join(' ')}</p>
      {exercise.care.map((line) => <p key={line}>{line}</p>)}
      {exercise.note !== null && <p className={styles.note}>{exercise.note}</p>}
      <ul className={styles.stops}>{exercise.stop.map((line) => <li key={line}>{line}</li>)}</ul>
      {below?.(exercise)}
    </div>
  </li>
);

export const PatientPageView = ({ page, phone, emergencyNumber, below, Heading = 'h2' }: PatientPageViewProps) => {
  const { headings, stage, goals, weDo, youDo, notYet, callUsIf, emergencyIf, language } = page;
  return (
    <div className={styles.page} lang={language}>
      <section className={styles.card}>
        <Heading>{stage.name}</Heading>
        <p>{stage.about}</p>
        <Bullets lines={stage.daily} />
      </section>
      {goals.length > 0 && (
        <section className={styles.card}>
          <Heading>{headings.goals}</Heading>
          <Bullets lines={goals.map(({ activity, byDate }) => (byDate === null ? activity : `${activity} · ${dayIn(byDate, language)}`))} />
        </section>
      )}
      {youDo.length > 0 && (
        <section className={styles.card}>
          <Heading>{headings.youDo}</Heading>
          <ol className={styles.exercises}>{youDo.map((exercise) => <Exercise key={exercise.exerciseId} exercise={exercise} below={below} Heading={Heading === 'h2' ? 'h3' : 'h4'} />)}</ol>
        </section>
      )}
      {weDo.length > 0 && (
        <section className={styles.card}>
          <Heading>{headings.weDo}</Heading>
          <ul className={styles.bullets}>
            {weDo.map(({ what, where, why, stop }, at) => <li key={at}>{where !== null && <strong>{where}. </strong>}{what} {why} <span className={styles.quiet}>{stop}</span></li>)}
          </ul>
        </section>
      )}
      {notYet.length > 0 && (
        <section className={styles.card}>
          <Heading>{headings.notYet}</Heading>
          <ul className={styles.bullets}>{notYet.map(({ name, why }) => <li key={name}><strong>{name}.</strong> {why}</li>)}</ul>
        </section>
      )}
      <section className={styles.call}>
        <Heading><IconPhone size={20} aria-hidden /> {headings.callUsIf}</Heading>
        {phone !== null && <p><a className={styles.phone} href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a></p>}
        <Bullets lines={callUsIf} />
      </section>
      <section className={styles.emergency}>
        <Heading><IconUrgent size={20} aria-hidden /> {headings.emergencyIf}</Heading>
        <p><a className={styles.phone} href={`tel:${emergencyNumber}`}>{emergencyNumber}</a></p>
        <Bullets lines={emergencyIf} />
      </section>
    </div>
  );
};
