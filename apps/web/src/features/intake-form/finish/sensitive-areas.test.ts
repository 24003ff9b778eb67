import { areasToAsk } from './sensitive-areas';

const drawn = (...regions: string[]) => regions.map((region) => ({ region, side: 'left' }));

test('asks about what is near the drawing', () => {
  expect(areasToAsk(drawn('buttock'))).toEqual(['gluteal']);
  expect(areasToAsk(drawn('thigh-medial', 'calf'))).toEqual(['groin', 'inner-thigh']);
});

test('asks about all of them when none is near, or nothing was drawn', () => {
  expect(areasToAsk(drawn('ankle'))).toEqual(['groin', 'inner-thigh', 'gluteal']);
  expect(areasToAsk(undefined)).toEqual(['groin', 'inner-thigh', 'gluteal']);
});
