// The body map: one drawing used by the patient's form, the chart, the visit and letters. It comes when it is first needed;
// its place is kept until then.
import { lazy, Suspense } from 'react';
import { classNames } from '../ui/class-names';
import type { BodyMapProps } from './stage-props';
import styles from './BodyMap.module.css';

const Stage = lazy(() => import('./BodyStage').then(({ BodyStage }) => ({ default: BodyStage })));

export const BodyMap = (props: BodyMapProps) => (
  <Suspense fallback={<div className={classNames(styles.waiting, styles[props.size ?? 'medium'])} aria-hidden />}>
    <Stage {...props} />
  </Suspense>
);
