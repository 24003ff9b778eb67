/// <reference types="jest" />
import { faultsOf, placeOf } from './fault-words';

test('a place in the file is named as a person counts', () => {
  expect(placeOf('/entry/11/resource/birthDate')).toBe('Entry 12, birth date');
  expect(placeOf('/entry/0/resource')).toBe('Entry 1');
  expect(placeOf('/entry/3/resource/subject/reference')).toBe('Entry 4, subject, reference');
  expect(placeOf('/resourceType')).toBe('Resource type');
  expect(placeOf('')).toBe('The file');
});

test('a fault without words of its own still says something', () => {
  expect(faultsOf([{ pointer: '/type', code: 'bundle-type', detail: '' }])).toEqual([{ where: 'Type', what: 'This is not right.' }]);
});
