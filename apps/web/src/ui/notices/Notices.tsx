import { lazy, Suspense } from 'react';
import { useNoticesWanted } from './notify';

const NoticesFrame = lazy(async () => ({ default: (await import('./NoticesFrame')).NoticesFrame }));

export const Notices = () => (useNoticesWanted() ? <Suspense fallback={null}><NoticesFrame /></Suspense> : null);
