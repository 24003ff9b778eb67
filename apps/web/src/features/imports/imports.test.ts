/// <reference types="jest" />
import { faultsOf, placeOf } from './fault-words';
import { mostBytes, readBundle } from './read-bundle';

const file = (text: string, size = text.length) => ({ size, text: () => Promise.resolve(text) });

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

test('a bundle is read, also after a byte order mark', async () => {
  await expect(readBundle(file('\uFEFF{"resourceType":"Bundle"}'))).resolves.toEqual({ resourceType: 'Bundle' });
});

test('what is no JSON object is refused before it is sent', async () => {
  await expect(readBundle(file('%PDF-1.7'))).rejects.toThrow('not JSON');
  await expect(readBundle(file('[]'))).rejects.toThrow('no FHIR bundle');
  await expect(readBundle({ size: 3, text: () => Promise.reject(new Error('gone')) })).rejects.toThrow('could not be read');
});

test('a file over the limit is refused, one at the limit is not', async () => {
  await expect(readBundle(file('{}', mostBytes))).resolves.toEqual({});
  await expect(readBundle(file('{}', mostBytes + 1))).rejects.toThrow('32 MB');
});
