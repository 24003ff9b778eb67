// Minutes and pressure per technique and region, against pain or function over the visits.
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { classNames } from '../../ui/class-names';
import type { ChartPoint } from '../../ui/charts/chart-parts';
import { ChartFigure } from '../../ui/charts/ChartFigure';
import { domainOfDays } from '../../ui/charts/day-scale';
import { TimePanel } from '../../ui/charts/TimePanel';
import tables from '../../ui/PlainTable.module.css';
import { EmptyState } from '../../ui/states/EmptyState';
import { scoresOf } from './course-panels';
import { changeText, doseMeasures, responseOf, techniqueChoices, weightOf } from './dose-rows';
import { measureNames, rangeOf } from './measure-names';
import type { Course } from './queries';
import styles from './outcomes.module.css';

const all = 'all';

const VisitTable = ({ response, measureId }: { readonly response: ReturnType<typeof responseOf>; readonly measureId: (typeof doseMeasures)[number] }) => (
  <table className={classNames(tables.table, tables.days)}>
    <caption>Visits with minutes, pressure and {measureNames[measureId].short.toLowerCase()}</caption>
    <thead><tr><th scope="col">Visit</th><th scope="col">Minutes</th><th scope="col">Mean pressure, 0 to 5</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Change</th></tr></thead>
    <tbody>
      {response.points.toReversed().map(({ visitId, on, minutes, pressure, before, after, change, isBetter }) => (
        <tr key={visitId}>
          <th scope="row">{formatDate(on)}</th><td>{minutes ?? '–'}</td><td>{pressure ?? '–'}</td><td>{before ?? '–'}</td><td>{after ?? '–'}</td><td>{changeText(change, isBetter)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Summary = ({ course, measureId }: { readonly course: Course; readonly measureId: (typeof doseMeasures)[number] }) => {
  const { byTechnique } = responseOf(course, measureId, undefined);
  const labels = new Map(techniqueChoices(course).map(({ key, label }) => [key, label]));
  return (
    <div className={styles.tableFrame}>
      <table className={tables.table}>
        <caption>By technique and place</caption>
        <thead><tr><th scope="col">Technique</th><th scope="col">Visits</th><th scope="col">Minutes</th><th scope="col">Mean pressure</th><th scope="col">Mean change after it</th></tr></thead>
        <tbody>
          {byTechnique.map(({ modalityId, region, visits, minutes, pressure, meanChange, changes }) => (
            <tr key={`${modalityId} ${region}`}>
              <th scope="row">{labels.get(`${modalityId} ${region}`)}</th><td>{visits}</td><td>{minutes}</td><td>{pressure ?? '–'}</td>
              <td>{meanChange === null ? 'not enough data' : `${meanChange > 0 ? '+' : meanChange < 0 ? '−' : ''}${Math.abs(meanChange)} over ${changes} ${changes === 1 ? 'visit' : 'visits'}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export const DoseView = ({ course }: { readonly course: Course }) => {
  const [measureId, setMeasureId] = useState<(typeof doseMeasures)[number]>('nprs');
  const [key, setKey] = useState(all);
  const choices = techniqueChoices(course);
  if (choices.length === 0) return <EmptyState title="No technique on record">Techniques of signed visits, with minutes and pressure, are set beside pain and function here.</EmptyState>;
  const response = responseOf(course, measureId, choices.find((choice) => choice.key === key));
  const values: readonly ChartPoint[] = scoresOf(course.scores, measureId).map(({ takenOn, score }) => ({ on: takenOn, value: score }));
  const minutes = response.points.flatMap(({ on, minutes: given, pressure }): ChartPoint[] => (given === null ? [] : [{ on, value: given, note: pressure === null ? 'no pressure written' : `mean pressure ${pressure}` }]));
  const domain = domainOfDays([...values, ...minutes].map(({ on }) => on));
  return (
    <div className={styles.tab}>
      <ChartFigure
        label="Dose and response"
        controls={(
          <>
            <NativeSelect label="Technique" value={key} data={[{ value: all, label: 'All techniques' }, ...choices.map(({ key: value, label }) => ({ value, label }))]} onChange={({ currentTarget }) => setKey(currentTarget.value)} />
            <NativeSelect label="Against" value={measureId} data={doseMeasures.map((id) => ({ value: id, label: measureNames[id].short }))} onChange={({ currentTarget }) => setMeasureId(doseMeasures.find((id) => id === currentTarget.value) ?? measureId)} />
          </>
        )}
        table={<VisitTable response={response} measureId={measureId} />}
        note={weightOf(response, measureId)}
      >
        {domain !== undefined && (
          <>
            <div>
              <h3 className={styles.panelName}>Minutes at each visit</h3>
              {minutes.length === 0 ? <p className={styles.quiet}>No minutes written.</p> : <TimePanel label="Minutes at each visit" unit="min" domain={domain} series={[{ key: 'minutes', name: 'Minutes', look: 'bars', points: minutes }]} height={112} />}
            </div>
            <div>
              <h3 className={styles.panelName}>{measureNames[measureId].axis}</h3>
              {values.length === 0 ? <p className={styles.quiet}>Not measured yet.</p> : <TimePanel label={measureNames[measureId].axis} unit={`of ${rangeOf(measureId)[1]}`} domain={domain} range={rangeOf(measureId)} series={[{ key: measureId, name: measureNames[measureId].short, look: 'solid', points: values }]} height={132} />}
            </div>
          </>
        )}
      </ChartFigure>
      <Summary course={course} measureId={measureId} />
    </div>
  );
};
