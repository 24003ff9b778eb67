// The body map: one drawing used by the patient's form, the chart, the visit and letters. It comes when it is first needed;
// its place is kept until then.
import { lazy, Suspense } from 'react';
import { onReachable } from '../lib/online';
import { classNames } from '../ui/class-names';
import type { BodyMapProps } from './stage-props';
import styles from './BodyMap.module.css';

type StageModule = typeof import('./BodyStage');

/** Cut off meanwhile: its place stays kept, and it comes with the connection. */
const whenReachable = (): Promise<StageModule> => new Promise((resolve, reject) => {
  const stop = onReachable(() => {
    stop();
    import('./BodyStage').then(resolve, reject);
  });
});

const Stage = lazy(() => import('./BodyStage').catch(whenReachable).then(({ BodyStage }) => ({ default: BodyStage })));

export const BodyMap = (props: BodyMapProps) => (
  <Suspense fallback={<div className={classNames(styles.waiting, styles[props.size ?? 'medium'])} aria-hidden />}>
    <Stage {...props} />
  </Suspense>
);
