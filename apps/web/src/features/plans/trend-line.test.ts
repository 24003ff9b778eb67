import { linePoints } from './trend-line';

const box = { width: 106, height: 26 };

it('puts time to the right by real distance and higher values higher', () => {
  const points = linePoints([{ on: '2026-03-11', value: 5 }, { on: '2026-03-01', value: 10 }, { on: '2026-03-02', value: 0 }], box);
  expect(points).toEqual([{ x: 3, y: 3 }, { x: 13, y: 23 }, { x: 103, y: 13 }]);
});

it('draws equal values as a level line', () => {
  expect(linePoints([{ on: '2026-03-01', value: 4 }, { on: '2026-03-02', value: 4 }], box).map(({ y }) => y)).toEqual([13, 13]);
});
