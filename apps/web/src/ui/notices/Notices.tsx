import { Suspense } from 'react';
import { later } from '../later/later';
import { useNoticesWanted } from './notify';

const NoticesFrame = later(async () => ({ default: (await import('./NoticesFrame')).NoticesFrame }));

export const Notices = () => (useNoticesWanted() ? <Suspense fallback={null}><NoticesFrame /></Suspense> : null);
