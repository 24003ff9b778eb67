import { readFileSync } from 'node:fs';
import path from 'node:path';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

describe('README', () => {
  it('fits on a few screens', () => expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(150));
  it.each(['npm start', 'npm test'])('names %s', (command) => expect(readme).toContain(command));

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => path.resolve(import.meta.dirname, '../..', String(link)));
    expect(links.filter((file) => readOrNothing(file) === undefined)).toEqual([]);
  });
});

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EISDIR' ? 'a folder' : undefined;
  }
}
