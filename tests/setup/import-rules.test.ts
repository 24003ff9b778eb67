// The import rules find what they forbid: a small project that breaks them one by one, and keeps the rest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const API = 'apps/api/src';
const WEB = 'apps/web/src';

/** Each file imports one other file (or library), which its rule forbids. */
const broken: [rule: string, file: string, imported: string][] = [
  ['clinical-is-pure', 'packages/clinical/src/clock.ts', 'node:fs'],
  ['client-knows-no-app', 'packages/api-client/src/bad.ts', 'apps/api/src/main.ts'],
  ['launcher-knows-no-source', 'packages/launcher/bad.mjs', 'apps/api/src/main.ts'],
  ['apps-are-strangers', `${WEB}/lib/bad-api.ts`, `${API}/main.ts`],
  ['api-uses-clinical-and-body-map', `${API}/features/tasks/bad-client.ts`, 'packages/api-client/src/index.ts'],
  ['one-door-to-the-database', `${API}/features/tasks/bad-database.ts`, 'pg'],
  ['outbox-only-wires-the-queue', `${API}/platform/outbox/bad.ts`, 'pg'],
  ['limits-only-wires-the-limiter', `${API}/platform/limits/bad.ts`, 'pg'],
  ['platform-knows-no-feature', `${API}/platform/http/bad.ts`, `${API}/features/tasks/tasks.service.ts`],
  ['features-meet-through-services', `${API}/features/plans/bad.ts`, `${API}/features/tasks/tasks.controller.ts`],
  ['jobs-load-no-routes', `${API}/features/tasks/late.job.ts`, `${API}/platform/http/api.ts`],
  ['shared-parts-are-pure', `${API}/features/plans/words.ts`, `${API}/features/tasks/tasks.service.ts`],
  ['deciding-is-pure', `${API}/features/tasks/tasks.policy.ts`, `${API}/features/tasks/tasks.service.ts`],
  ['web-flows-down', `${WEB}/ui/bad.ts`, `${WEB}/features/tasks/card.ts`],
  ['web-features-know-no-screen', `${WEB}/features/tasks/bad.ts`, `${WEB}/screens/board.ts`],
  ['web-features-are-strangers', `${WEB}/features/plans/bad.ts`, `${WEB}/features/tasks/card.ts`],
  ['tests-stay-outside', 'tests/api/bad.ts', `${API}/main.ts`],
  ['source-knows-no-test', `${API}/features/tasks/bad-test.ts`, 'tests/api/support.ts'],
  ['no-cycles', `${API}/features/tasks/egg.ts`, `${API}/features/tasks/hen.ts`],
  ['nothing-unresolved', `${API}/features/tasks/bad-path.ts`, `${API}/features/tasks/gone.ts`],
];

const sound: [file: string, imported: string[]][] = [
  [`${API}/main.ts`, [`${API}/features/tasks/tasks.module.ts`, `${API}/features/plans/plans.service.ts`, `${API}/platform/database/pool.ts`]],
  [`${API}/features/plans/plans.service.ts`, [`${API}/features/tasks/tasks.service.ts`, `${API}/features/tasks/tasks.view.ts`]],
  [`${API}/features/tasks/tasks.service.ts`, [`${API}/features/tasks/tasks.view.ts`]],
  [`${API}/features/tasks/tasks.view.ts`, []],
  [`${API}/features/tasks/tasks.module.ts`, [`${API}/features/tasks/tasks.controller.ts`]],
  [`${API}/features/tasks/tasks.controller.ts`, [`${API}/features/tasks/tasks.service.ts`]],
  [`${API}/platform/database/pool.ts`, ['pg']],
  [`${API}/platform/http/api.ts`, []],
  [`${WEB}/main.tsx`, [`${WEB}/screens/board.ts`]],
  [`${WEB}/screens/board.ts`, [`${WEB}/features/tasks/card.ts`]],
  [`${WEB}/features/tasks/card.ts`, []],
  ['packages/api-client/src/index.ts', []],
  ['tests/api/support.ts', []],
  ['apps/web/src/lib/nobody-imports-this.ts', []],
];

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

function findViolations(folder: string): Violation[] {
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(root, 'dependency-cruiser.config.mjs');
  const { stdout } = spawnSync(process.execPath, [tool, '--config', config, '--output-type', 'json', 'apps', 'packages', 'tests'], { cwd: folder, encoding: 'utf8' });
  return JSON.parse(stdout).summary.violations;
}

describe('import rules', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'legwork-imports-'));
  let violations: Violation[] = [];

  const write = (file: string, text: string) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const importing = (from: string, target: string) => {
    const isFile = target.includes('/src/') || target.startsWith('tests/');
    return `import '${isFile ? path.relative(path.dirname(from), target).replace(/^(?!\.)/, './') : target}';\n`;
  };

  beforeAll(() => {
    write('package.json', JSON.stringify({ name: 'sample', type: 'module', dependencies: { pg: '1.0.0' } }));
    write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, noEmit: true } }));
    write('node_modules/pg/package.json', JSON.stringify({ name: 'pg', version: '1.0.0', main: 'index.js' }));
    write('node_modules/pg/index.js', 'module.exports = {};\n');
    for (const [file, imported] of sound) write(file, [...imported.map((target) => importing(file, target)), 'export {};\n'].join(''));
    for (const [, file, imported] of broken) write(file, importing(file, imported));
    write(`${API}/features/tasks/hen.ts`, "import './egg.ts';\n");
    violations = findViolations(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(broken)('%s: %s', (rule, file) => {
    expect(violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
  });

  it('finds the file that nothing leads to', () => {
    const dead = violations.filter(({ rule }) => rule.name === 'no-dead-files').map(({ to }) => to);
    expect(dead).toContain('apps/web/src/lib/nobody-imports-this.ts');
    expect(dead).not.toContain(`${WEB}/features/tasks/card.ts`);
  });

  it('leaves sound files alone', () => {
    const names = sound.map(([file]) => file);
    expect(violations.filter(({ from, rule }) => names.includes(from) && rule.name !== 'no-dead-files')).toEqual([]);
  });
});
