// Pain, function, range and dose above one another on one axis of time, with the stages of the plan behind them.
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { ChartFigure } from '../../ui/charts/ChartFigure';
import { ChartKey } from '../../ui/charts/ChartKey';
import { ChartTable } from '../../ui/charts/ChartTable';
import { TimePanel } from '../../ui/charts/TimePanel';
import { EmptyState } from '../../ui/states/EmptyState';
import { coursePicture, measuredThings, type Panel } from './course-panels';
import type { Course } from './queries';
import styles from './outcomes.module.css';

const panelHeight = 168;
const barHeight = 108;

const InTable = ({ panel: { label, series, unit } }: { readonly panel: Panel }) => <ChartTable caption={label} series={series.map((one) => ({ ...one, unit }))} />;

const Stages = ({ course: { plan } }: { readonly course: Course }) => {
  if (plan === null || plan.stages.length === 0) return <>No stages: no plan was active.</>;
  return <>Stages of “{plan.title}”, as confirmed: {plan.stages.map(({ name, from, to }) => `${name} from ${formatDate(from)}${to === null ? '' : ` to ${formatDate(to)}`}`).join('; ')}.</>;
};

export const CourseChart = ({ course }: { readonly course: Course }) => {
  const today = useToday();
  const [thing, setThing] = useState<string>();
  const things = measuredThings(course.measured);
  const { panels, bands, domain } = coursePicture(course, thing);
  if (domain === undefined) return <EmptyState title="Nothing to draw yet">Record pain and function once, and again at a later visit: the course appears here with the plan’s stages behind it.</EmptyState>;
  const days = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ on }) => on)));
  return (
    <ChartFigure
      label="Course over the visits"
      controls={things.length > 1 && <NativeSelect label="Range and strength" value={thing ?? things[0]?.key ?? ''} data={things.map(({ key, label }) => ({ value: key, label }))} onChange={({ currentTarget }) => setThing(currentTarget.value)} />}
      table={panels.map((panel) => <InTable key={panel.key} panel={panel} />)}
      note={<><Stages course={course} />{new Set(days).size === 1 && ' All values are of one day: there is no course yet.'}</>}
    >
      {panels.map((panel, at) => (
        <div key={panel.key} className={styles.panel}>
          <h3 className={styles.panelName}>{panel.label}</h3>
          {panel.series.length + panel.levels.length > 1 && <ChartKey series={panel.series} levels={panel.levels} />}
          <TimePanel
            label={panel.label} unit={panel.unit} domain={domain} series={panel.series} range={panel.range} levels={panel.levels} bands={bands} namesBands={at === 0}
            height={panel.key === 'dose' ? barHeight : panelHeight} today={today}
          />
        </div>
      ))}
    </ChartFigure>
  );
};
