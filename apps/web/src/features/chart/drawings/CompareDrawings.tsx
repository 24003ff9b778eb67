// Two days beside each other, and what changed: where paint came, where it went, and by how much.
import { compareDrawings, type RegionChange } from '@legwork/body-map';
import { intakeMessagesEn } from '@legwork/clinical';
import { NativeSelect } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { BodyStage } from '../../../body-map/BodyStage';
import type { BodyView } from '../../../body-map/figure-views';
import { ViewSwitch } from '../../../body-map/MapControls';
import { placeOf } from '../../../body-map/painted-areas';
import { placeName } from '../../../body-map/places';
import { viewsMarked } from '../../../body-map/views-marked';
import { formatDate } from '../../../lib/dates';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { LoadingState } from '../../../ui/states/LoadingState';
import { drawingQuery, type DrawingRow, type KeptDrawing } from './drawing-queries';
import { ofLayer, type Layer } from './drawings-in-time';
import styles from './drawings.module.css';

const layers = [{ value: 'patient', label: 'Patient' }, { value: 'clinician', label: 'Clinician' }] as const;

const squareUnitsPerSquareCentimetre = 100;
const squareCentimetres = (area: number): string => (area / squareUnitsPerSquareCentimetre).toFixed(0);
const percent = (change: number | null): string => (change === null ? 'new' : `${change > 0 ? '+' : ''}${Math.round(change)} %`.replace('-', '−'));

const nameOf = ({ drawnOn, authorName }: DrawingRow): string => `${formatDate(drawnOn)}${authorName === null ? '' : `, ${authorName}`}`;

const ChangeRow = ({ region, side, before, after, changePercent, state }: RegionChange) => (
  <tr>
    <th scope="row">{placeName(placeOf({ region, side }))}</th>
    <td>{squareCentimetres(before)}</td>
    <td>{squareCentimetres(after)}</td>
    <td>{state === 'disappeared' ? 'gone' : percent(changePercent)}</td>
  </tr>
);

const Comparison = ({ before, after }: { readonly before: KeptDrawing; readonly after: KeptDrawing }) => {
  const [view, setView] = useState<BodyView>(after.drawing.strokes[0]?.view ?? before.drawing.strokes[0]?.view ?? 'front');
  const { whole, regions } = compareDrawings(before.drawing, after.drawing);
  const layer = after.layer === 'patient' ? 'patient' : 'clinician';
  const figure = after.drawing.figure;
  const pictures = [
    { title: `Before: ${formatDate(before.drawnOn)}`, paint: [{ layer, drawing: before.drawing }] },
    { title: `After: ${formatDate(after.drawnOn)}`, paint: [{ layer, drawing: after.drawing }] },
    { title: 'Difference', paint: [{ layer, drawing: before.drawing, tone: 'before' }, { layer, drawing: after.drawing, tone: 'after' }] },
  ] as const;
  return (
    <>
      <p className={styles.whole}>
        Painted area {squareCentimetres(whole.before)} cm², then {squareCentimetres(whole.after)} cm²{whole.changePercent === null ? '' : `: ${percent(whole.changePercent)}`}
      </p>
      <div className={styles.turn}><ViewSwitch view={view} onView={setView} markedViews={viewsMarked(figure, [], pictures[2].paint)} messages={intakeMessagesEn} /></div>
      <div className={styles.pair}>
        {pictures.map(({ title, paint }) => (
          <figure key={title} className={styles.figure}>
            <figcaption>{title}</figcaption>
            <BodyStage label={title} figure={figure} view={view} paint={paint} size="medium" controls="none" />
          </figure>
        ))}
      </div>
      <p className={styles.key}>
        <span data-tone="before">Rising lines: painted before</span>
        <span data-tone="after">Falling lines: painted after</span>
        <span>Crossed lines: both</span>
      </p>
      <table className={styles.table}>
        <caption>Painted area in square centimetres of a person 1.8 m tall, all views together</caption>
        <thead><tr><th scope="col">Place</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Change</th></tr></thead>
        <tbody>{regions.map((change) => <ChangeRow key={`${change.region}${change.side}`} {...change} />)}</tbody>
      </table>
    </>
  );
};

export const CompareDrawings = ({ rows }: { readonly rows: readonly DrawingRow[] }) => {
  const [layer, setLayer] = useState<Layer>(ofLayer(rows, 'patient').length >= 2 ? 'patient' : 'clinician');
  const [chosen, choose] = useState<{ readonly before?: string; readonly after?: string }>({});
  const own = ofLayer(rows, layer);
  const [after, before] = [own.find(({ id }) => id === chosen.after) ?? own[0], own.find(({ id }) => id === chosen.before) ?? own.at(-1)];
  const [first, second] = useQueries({ queries: [before, after].map((row) => ({ ...drawingQuery(row ?? { id: '', version: 0, patientId: '' }), enabled: row !== undefined })) });
  const options = own.map((row) => ({ value: row.id, label: nameOf(row) }));
  return (
    <div>
      <div className={styles.choices}>
        <SegmentedChoice label="Layer" options={layers.map((option) => ({ ...option, disabled: ofLayer(rows, option.value).length < 2 }))} value={layer} onChange={(next) => { setLayer(next); choose({}); }} />
        <NativeSelect label="Before" data={options} value={before?.id ?? ''} onChange={({ currentTarget: { value: id } }) => choose((now) => ({ ...now, before: id }))} />
        <NativeSelect label="After" data={options} value={after?.id ?? ''} onChange={({ currentTarget: { value: id } }) => choose((now) => ({ ...now, after: id }))} />
      </div>
      {first?.data === undefined || second?.data === undefined
        ? <LoadingState label="Loading both drawings" blocks={[28, 420]} />
        : <Comparison key={`${first.data.id} ${second.data.id}`} before={first.data} after={second.data} />}
    </div>
  );
};
