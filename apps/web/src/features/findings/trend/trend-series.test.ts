import { trendLines } from './trend-series';
import type { TrendValue } from './trend-queries';

const value = (side: TrendValue['side'], recordedAt: string, measured: TrendValue['value'], painful: boolean | null = null): TrendValue => ({ findingId: 'f', side, recordedAt, value: measured, painful }) as TrendValue;

it('draws a line for each side, on the days of the clinic', () => {
  const values = [value('left', '2026-03-02T02:00:00.000Z', 95), value('right', '2026-03-02T02:00:00.000Z', 0), value('left', '2026-03-09T15:00:00.000Z', 110, true)];
  expect(trendLines({ measure: 'degrees', values }, 'America/Toronto')).toEqual([
    { key: 'degrees left', name: 'Left', look: 'solid', points: [{ on: '2026-03-01', value: 95 }, { on: '2026-03-09', value: 110, note: 'painful', ringed: true }] },
    { key: 'degrees right', name: 'Right', look: 'dashed', points: [{ on: '2026-03-01', value: 0 }] },
  ]);
});

it('draws no words, and nothing where there are only words', () => {
  expect(trendLines({ measure: 'dermatome', values: [value('left', '2026-03-02T12:00:00.000Z', 'reduced')] }, 'UTC')).toEqual([]);
  expect(trendLines({ measure: 'pulse', values: [value(null, '2026-03-02T12:00:00.000Z', 61), value(null, '2026-03-03T12:00:00.000Z', 'not felt')] }, 'UTC')).toMatchObject([{ name: 'Value', points: [{ value: 61 }] }]);
});
