import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../../lib/api';

export type FindingTrend = Schema['FindingTrendResponse'];
export type TrendSeries = Schema['TrendSeriesResponse'];
export type TrendValue = Schema['TrendValueResponse'];

export const trendQuery = (findingId: string) => queryOptions({
  queryKey: ['findings', findingId, 'trend'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/findings/{id}/trend', { params: { path: { id: findingId } }, signal })),
});
