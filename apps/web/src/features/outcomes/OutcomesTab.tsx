// Outcomes of one person: what is due, the course, what changed against published thresholds, dose beside response, every score.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { formatDate } from '../../lib/dates';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { AskedQuestions } from './AskedQuestions';
import { CourseChart } from './CourseChart';
import { DoseView } from './DoseView';
import { MeasureChanges } from './MeasureChanges';
import { measureNames } from './measure-names';
import { courseQuery, type Course, type MeasureId } from './queries';
import { ScoreList } from './ScoreList';
import styles from './outcomes.module.css';

const RecordOutcome = lazy(async () => ({ default: (await import('./RecordOutcome')).RecordOutcome }));
const AskPatient = lazy(async () => ({ default: (await import('./AskPatient')).AskPatient }));

interface OutcomesTabProps {
  readonly patientId: string;
  readonly episodeId: string | undefined;
  readonly mayRecord: boolean;
}

type Opened = { readonly kind: 'record'; readonly id: MeasureId } | { readonly kind: 'ask' };

const isMeasure = (id: string): id is MeasureId => id in measureNames;

const whyDue = ({ why, lastOn }: Course['due'][number]): string => (lastOn === null || why === 'first' ? 'not measured yet' : `last on ${formatDate(lastOn)}`);

interface DueProps extends Pick<OutcomesTabProps, 'patientId' | 'mayRecord'> {
  readonly course: Course;
  readonly onOpen: (opened: Opened) => void;
}

const Due = ({ patientId, course, mayRecord, onOpen }: DueProps) => {
  const due = course.due.filter((one) => isMeasure(one.measureId));
  return (
    <>
      {due.length === 0 ? <p className={styles.quiet}>Nothing is due today.</p> : (
        <ul className={styles.due}>
          {due.map((one) => (
            <li key={one.measureId}>
              <span><strong>{measureNames[one.measureId as MeasureId].short}</strong> <span className={styles.quiet}>{whyDue(one)}</span></span>
              {mayRecord && <Button variant="default" size="compact-md" aria-label={`Record ${measureNames[one.measureId as MeasureId].short}`} onClick={() => onOpen({ kind: 'record', id: one.measureId as MeasureId })}>Record</Button>}
            </li>
          ))}
        </ul>
      )}
      <AskedQuestions patientId={patientId} requests={course.requests} mayRecord={mayRecord} />
    </>
  );
};

const Content = ({ course, patientId, episodeId, mayRecord }: OutcomesTabProps & { readonly course: Course }) => {
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  return (
    <div className={styles.tab}>
      <Section
        title="Due" actions={mayRecord && (
          <div className={styles.buttons}>
            <Button size="compact-md" onClick={() => setOpened({ kind: 'record', id: 'nprs' })}>Record an outcome</Button>
            {course.plan !== null && <Button size="compact-md" variant="default" onClick={() => setOpened({ kind: 'ask' })}>Ask by link</Button>}
          </div>
        )}
      >
        <Due patientId={patientId} course={course} mayRecord={mayRecord} onOpen={setOpened} />
      </Section>
      <Section title="Change since the start"><MeasureChanges scores={course.scores} /></Section>
      <Section title="Course"><CourseChart course={course} /></Section>
      <Section title="Dose and response"><DoseView course={course} /></Section>
      <Section title="Scores"><ScoreList scores={course.scores} mayRecord={mayRecord} /></Section>
      <Suspense fallback={null}>
        {opened?.kind === 'record' && <RecordOutcome patientId={patientId} episodeId={episodeId} scores={course.scores} start={opened.id} onClose={close} />}
        {opened?.kind === 'ask' && <AskPatient patientId={patientId} episodeId={episodeId} course={course} onClose={close} />}
      </Suspense>
    </div>
  );
};

export const OutcomesTab = (props: OutcomesTabProps) => (
  <Loaded query={useQuery(courseQuery(props.patientId, props.episodeId))} label="Loading outcomes" loading={<LoadingState label="Loading outcomes" blocks={[96, 160, 420]} />}>
    {(course) => <Content {...props} course={course} />}
  </Loaded>
);
