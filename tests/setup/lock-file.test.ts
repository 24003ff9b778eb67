// package-lock.json must install everywhere: any platform, any registry, no network but npm's.
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, '../..');
const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const packages: [place: string, entry: Package][] = Object.entries(readJson('package-lock.json').packages);
const places = new Set(packages.map(([place]) => place));

/** The folders in which Node.js looks for a library that `place` needs, nearest first. */
function searched(place: string): string[] {
  const parent = place.includes('/node_modules/') ? place.slice(0, place.lastIndexOf('/node_modules/')) : '';
  return place === '' ? ['node_modules/'] : [`${place}/node_modules/`, ...searched(parent)];
}

describe('package-lock.json', () => {
  it('names no registry', () => {
    expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([place]) => place)).toEqual([]);
  });

  it('has a checksum for every library', () => {
    // What a library carries inside its own archive is covered by that archive's checksum.
    const libraries = packages.filter(([place, { link, inBundle }]) => place.includes('node_modules/') && !link && !inBundle);
    expect(libraries.length).toBeGreaterThan(300);
    expect(libraries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
  });

  // A release whose macOS or Windows part is published later makes `npm ci` fail there and nowhere else.
  it('has the parts for every platform', () => {
    const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !searched(place).some((folder) => places.has(folder + name))).map((name) => `${place} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every library to one version', () => {
    const workspaces = ['', 'apps/api/', 'apps/web/', 'packages/api-client/', 'packages/clinical/', 'packages/launcher/'];
    const loose = workspaces.flatMap((folder) => {
      const { dependencies = {}, devDependencies = {} } = readJson(`${folder}package.json`);
      return Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([name, range]) => !/^\d/.test(range) && !name.startsWith('@legwork/'));
    });
    expect(loose).toEqual([]);
  });

  it('takes the schema engine that this Prisma expects', () => {
    const { version } = readJson('node_modules/@prisma/schema-engine-wasm/package.json');
    expect(version).toBe(readJson('node_modules/@prisma/engines-version/package.json').version);
  });
});
