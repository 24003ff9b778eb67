import { tokenIn } from './url-token';

describe('the secret part of a link', () => {
  it.each([['#token=abc', 'abc'], ['token=abc', 'abc'], ['#abc', 'abc'], ['', undefined], ['#', undefined], ['#token=', undefined], ['#other=abc', undefined]])('%s holds %s', (hash, token) =>
    expect(tokenIn(hash)).toBe(token));
});
