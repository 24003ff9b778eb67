import { dayScale, domainOfDays } from './day-scale';

describe('the days of a chart', () => {
  it('are those of the values, whatever their order', () => {
    expect(domainOfDays(['2026-03-20', '2026-03-01', '2026-03-08'])).toEqual({ from: '2026-03-01', to: '2026-03-20' });
    expect(domainOfDays([])).toBeUndefined();
  });

  it('leave room around a single day', () => {
    expect(domainOfDays(['2026-03-10'])).toEqual({ from: '2026-03-07', to: '2026-03-13' });
  });

  it('are equally wide through the night the clocks change', () => {
    const { x } = dayScale({ from: '2026-03-07', to: '2026-03-11' }, [0, 400]);
    expect(['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10', '2026-03-11'].map(x)).toEqual([0, 100, 200, 300, 400]);
  });

  it('name as many dates as fit, the first and the last among them', () => {
    const wide = dayScale({ from: '2026-01-01', to: '2026-02-10' }, [0, 640]).ticks;
    const narrow = dayScale({ from: '2026-01-01', to: '2026-02-10' }, [0, 200]).ticks;
    expect(wide.length).toBe(7);
    expect(narrow.map(({ text }) => text)).toEqual(['1 Jan', '21 Jan', '10 Feb']);
  });

  it('write the year where it changes', () => {
    expect(dayScale({ from: '2025-12-20', to: '2026-01-10' }, [0, 160]).ticks.map(({ text }) => text)).toEqual(['20 Dec 2025', '31 Dec 2025', '10 Jan 2026']);
  });
});
