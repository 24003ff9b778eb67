import { valueDomain, withUnit } from './chart-parts';

describe('values of a chart', () => {
  it('keep the ends of their scale', () => {
    expect(valueDomain([4, 5], [0, 10])).toEqual([0, 10]);
  });

  it('have air around them, but not below zero', () => {
    expect(valueDomain([0, 50], undefined)).toEqual([0, 56]);
    expect(valueDomain([-10, 40], undefined)).toEqual([-16, 46]);
  });

  it('have a range even when all are alike', () => {
    expect(valueDomain([0], undefined)).toEqual([0, 1]);
    expect(valueDomain([100, 100], undefined)).toEqual([88, 112]);
  });

  it('are written with their unit', () => {
    expect([withUnit(0, '°'), withUnit(4, '/5'), withUnit(37.456, 'cm'), withUnit(3, '')]).toEqual(['0°', '4/5', '37.46 cm', '3']);
  });
});
