// Rules of the house that no linter knows, read from the sources.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const NOT_OURS = /^(node_modules|dist(-.*)?|generated|\.turbo)$/;

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.test(entry.name)) return [];
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(place) : [place];
  });
}

const sources = ['apps', 'packages', 'tests'].flatMap(filesIn).filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.gen.ts'));
const thisFile = path.relative(root, __filename);

const having = (pattern: RegExp) => sources.filter((file) => file !== thisFile && pattern.test(readFileSync(path.join(root, file), 'utf8')));

describe('the sources', () => {
  it('are read', () => expect(sources.length).toBeGreaterThan(100));

  it('have names that say what is inside', () => {
    expect(sources.filter((file) => file.split(path.sep).some((part) => /^(utils?|helpers?|common|misc|manager)(\.|$)/i.test(part)))).toEqual([]);
  });

  it.each([
    ['promise nothing for later', /\b(TODO|FIXME|XXX)\b/],
    ['silence no check', /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable/],
    ['have no enums: string unions or tables do', /^\s*(export )?(const )?enum \w/m],
  ])('%s', (_, pattern) => expect(having(pattern)).toEqual([]));

  it('test what can fail', () => {
    expect(having(/\b(it|test|describe)\.(only|skip|todo|fixme)\(|\bx(it|describe)\(/)).toEqual([]);
  });
});
