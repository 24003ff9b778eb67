import { writable } from './writable.js';

const latin = (codePoint: number): boolean => codePoint < 0x180;

test('letters that cannot be written become boxes, wherever the text stands', () => {
  const day = new Date(0);
  expect(writable({ name: 'Łukasz 中村', lines: ['a\nb', '😀'], count: 3, none: null, day }, latin)).toEqual({ name: 'Łukasz □□', lines: ['a\nb', '□'], count: 3, none: null, day });
});
