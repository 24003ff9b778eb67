// The container files, as far as they can be checked without a container engine.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';

const root = path.resolve(import.meta.dirname, '../..');
const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8');
const composeFile = path.join(root, 'docker-compose.yml');
const compose = readFileSync(composeFile, 'utf8');

const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)/gm)].map(([, name]) => name);

describe('Dockerfile', () => {
  it('is well formed', () => expect(validate(dockerfile)).toEqual([]));

  it('copies from stages that it has', () => {
    const sources = [...dockerfile.matchAll(/--from=(\S+)/g)].map(([, name]) => name);
    expect(sources.length).toBeGreaterThan(0);
    expect(stages).toEqual(expect.arrayContaining(sources));
  });

  it('has every workspace before it installs', () => {
    const { workspaces } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages[''];
    expect(workspaces).toEqual(['apps/*', 'packages/*']);
    for (const folder of ['apps/api', 'apps/web', 'packages/api-client', 'packages/clinical', 'packages/launcher']) {
      expect(dockerfile).toContain(`COPY ${folder}/package.json ${folder}/`);
    }
  });

  it('does not run as root', () => {
    const finals = dockerfile.split(/^FROM /m).filter((stage) => /^CMD/m.test(stage));
    expect(finals).toHaveLength(2);
    for (const stage of finals) expect(stage).toMatch(/^USER node$/m);
  });
});

describe('docker-compose.yml', () => {
  it('fits the Compose schema and the linter', () => {
    const findings = new DCLinter({ rules: {}, exclude: [], quiet: false, debug: false }).lintFiles([composeFile], false);
    expect(findings.map(({ messages }) => messages)).toEqual([[]]);
  });

  it('builds stages that the Dockerfile has', () => {
    const targets = [...compose.matchAll(/target: (\S+)/g)].map(([, name]) => name);
    expect(targets).toEqual(['programs', 'migrate']);
    expect(stages).toEqual(expect.arrayContaining(targets));
  });

  it('opens no port to other machines', () => {
    const published = [...compose.matchAll(/^ +- '([\d.:-]+)'$/gm)].map(([, port]) => port);
    expect(published).toHaveLength(2);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('has no secret, and asks for each that .env.example names', () => {
    const asked = new Set([...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name));
    const example = readFileSync(path.join(root, '.env.example'), 'utf8');
    const secrets = [...example.matchAll(/^(\w*PASSWORD)=(.*)$/gm)];
    expect(new Set(secrets.map(([, name]) => name))).toEqual(new Set([...asked].filter((name) => name?.endsWith('PASSWORD'))));
    expect(secrets.map(([, , value]) => value)).toEqual(secrets.map(() => ''));
  });
});
