import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { urls } from '../../lib/urls';
import { PersonName } from '../../ui/privacy/PersonName';
import type { ImportedPerson } from './queries';
import { howNames } from './report-words';
import styles from './imports.module.css';

/** A hospital's export can hold thousands. */
const shownFirst = 20;

export const ReportPeople = ({ people }: { readonly people: readonly ImportedPerson[] }) => {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, shownFirst);
  return (
    <>
      <ul className={styles.people}>
        {shown.map(({ patientId, name, how, questions }) => (
          <li key={patientId}>
            <div className={styles.personLine}>
              <Link className={styles.person} to={urls.chart(patientId)}><PersonName name={name} /></Link>
              <span className={styles.quiet}>{howNames[how]}</span>
            </div>
            {questions.length > 0 && (
              <>
                <p className={styles.small}>To ask before the screening can count on it:</p>
                <ul className={styles.questions}>{questions.map((question) => <li key={question}>{question}</li>)}</ul>
              </>
            )}
          </li>
        ))}
      </ul>
      {shown.length < people.length && <div><Button variant="default" onClick={() => setAll(true)}>Show all {people.length}</Button></div>}
    </>
  );
};
