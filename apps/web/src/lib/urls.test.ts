import { safeNext, urls } from './urls';

describe('addresses', () => {
  it('are filled in and escaped', () => {
    expect(urls.chart('a/b', 'findings')).toBe('/patients/a%2Fb?tab=findings');
    expect(urls.chart('1')).toBe('/patients/1');
    expect(urls.patients('Ana & Co')).toBe('/patients?search=Ana+%26+Co');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, 7])('never lead out of the site: %s', (next) => expect(safeNext(next)).toBe('/'));
  it('lead back to where somebody was', () => expect(safeNext('/patients/1?tab=plan')).toBe('/patients/1?tab=plan'));
});
