import { isSameOrigin } from './same-origin.guard.js';

const ask = (headers: Record<string, string>) => isSameOrigin({ host: 'localhost:3000', ...headers }, 'https://legwork.example');

describe('a change', () => {
  it.each([
    [{ 'x-legwork': '1' }],
    [{ 'x-legwork': '1', origin: 'https://legwork.example', 'sec-fetch-site': 'same-origin' }],
    [{ 'x-legwork': '1', origin: 'http://localhost:3000' }],
    [{ 'x-legwork': '1', 'sec-fetch-site': 'none' }],
  ])('is ours with %j', (headers) => {
    expect(ask(headers)).toBe(true);
  });

  it.each([
    [{}], [{ 'x-legwork': '0' }], [{ 'x-legwork': '1', 'sec-fetch-site': 'cross-site' }], [{ 'x-legwork': '1', 'sec-fetch-site': 'same-site' }],
    [{ 'x-legwork': '1', origin: 'null' }], [{ 'x-legwork': '1', origin: 'https://legwork.example.evil' }], [{ 'x-legwork': '1', origin: 'http://localhost:3001' }],
    [{ 'x-legwork': '1', origin: 'ftp://localhost:3000' }], [{ 'x-legwork': '1', origin: 'http://legwork.example' }],
  ])('is not ours with %j', (headers) => {
    expect(ask(headers)).toBe(false);
  });
});
