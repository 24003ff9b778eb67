import { readJson } from './body-guard.js';
import { Problem } from './problem.js';

const bytes = (text: string) => new TextEncoder().encode(text);

const codeOf = (body: Uint8Array) => {
  try {
    readJson(body);
    return 'taken';
  } catch (error) {
    return error instanceof Problem ? `${error.options.errors?.[0]?.pointer} ${error.options.errors?.[0]?.code}` : 'another error';
  }
};

describe('reading a body', () => {
  it('takes ordinary JSON as it is', () => {
    expect(readJson(bytes('{"name":"Zoë 😀","zero":0,"no":false,"none":null,"list":[1.5]}'))).toEqual({ name: 'Zoë 😀', zero: 0, no: false, none: null, list: [1.5] });
    expect(readJson(bytes(''))).toBeUndefined();
  });

  it.each([
    ['{"a":{"b":["x","\\u0000"]}}', '/a/b/1 text'],
    ['{"a/b":{"c~d":"\\udc00"}}', '/a~1b/c~0d text'],
    ['{"a":1e999}', '/a number'],
    ['{"a":{"__proto__":1}}', '/a unknown-field'],
    ['{"prototype":1}', ' unknown-field'],
    ['{"a":1,"a":1}', ' repeated-key'],
    ['{a:1}', ' json'],
    ['['.repeat(21), ' too-deep'],
  ])('refuses %s with its place', (text, place) => {
    expect(codeOf(bytes(text))).toBe(place);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(codeOf(new Uint8Array([0x22, 0xc3, 0x28, 0x22]))).toBe(' text');
  });
});
