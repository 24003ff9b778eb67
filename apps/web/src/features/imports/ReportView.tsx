// What one file brought, and what a person has to look at before it means anything.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { urls } from '../../lib/urls';
import { PersonName } from '../../ui/privacy/PersonName';
import type { ImportReport } from './queries';
import { countsOf, howWords } from './report-words';
import styles from './imports.module.css';

type Person = ImportReport['people'][number];

const PersonLine = ({ person }: { readonly person: Person }) => (
  <li className={styles.personLine}>
    <p className={styles.person}>
      <Link to={urls.chart(person.patientId)} className={styles.personLink}><PersonName name={person.name} /></Link>
      <span className={styles.quiet}>{howWords[person.how] ?? person.how}</span>
    </p>
    {person.questions.length > 0 && (
      <ul className={styles.questions} aria-label="To ask">
        {person.questions.map((question) => <li key={question}><IconHelpCircle size={16} aria-hidden />{question}</li>)}
      </ul>
    )}
  </li>
);

/** A clinic's whole export can hold thousands. */
const shownFirst = 20;

const People = ({ people }: { readonly people: readonly Person[] }) => {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, shownFirst);
  return (
    <div>
      <h3 className={styles.heading}>People ({people.length})</h3>
      <ul className={styles.people}>{shown.map((person) => <PersonLine key={person.patientId} person={person} />)}</ul>
      {shown.length < people.length && <div className={styles.allPeople}><Button variant="default" onClick={() => setAll(true)}>Show all {people.length}</Button></div>}
    </div>
  );
};

const Skipped = ({ skipped }: { readonly skipped: ImportReport['skipped'] }) => (
  <details className={styles.fold}>
    <summary>Why {skipped.reduce((sum, { count }) => sum + count, 0)} were left out</summary>
    <ul className={styles.skipped}>
      {skipped.map(({ resourceType, reason, count }) => (
        <li key={`${resourceType} ${reason}`}><span className={styles.number}>{count}</span><span><b>{resourceType}</b> <span className={styles.quiet}>{reason}</span></span></li>
      ))}
    </ul>
  </details>
);

export const ReportView = ({ report }: { readonly report: ImportReport }) => (
  <div className={styles.report}>
    {report.status === 'nothing-new' && (
      <p>{report.people.length === 0 ? 'This file is about nobody, so nothing was imported.' : 'Everything in this file was in the charts already.'}</p>
    )}
    <dl className={styles.counts}>
      {countsOf(report.counts).map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
    </dl>
    {report.people.length > 0 && <People people={report.people} />}
    {report.skipped.length > 0 && <Skipped skipped={report.skipped} />}
  </div>
);
