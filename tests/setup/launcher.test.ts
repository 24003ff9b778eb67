// The launcher's small decisions, each without starting anything.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planOf } from '../../packages/launcher/checks/plan.mjs';
import { createReport } from '../../packages/launcher/checks/report.mjs';
import { requestedPort } from '../../packages/launcher/process/port.mjs';
import { troubleIn } from '../../packages/launcher/product/log-lines.mjs';
import { isInstalled } from '../../packages/launcher/workspace/install.mjs';

describe('the port', () => {
  it('is refused by name when another program has it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(requestedPort(3000, { PORT: String(port) })).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${port} is in use`),
      advice: expect.stringContaining(`PORT=${port + 1} npm start`),
    });
    await new Promise((resolve) => other.close(resolve));
    await expect(requestedPort(3000, { PORT: String(port) })).resolves.toBe(port);
  });

  it.each(['abc', '0', '70000', '80.5'])('cannot be %s', async (PORT) => {
    await expect(requestedPort(3000, { PORT })).rejects.toThrow(`PORT is "${PORT}"`);
  });
});

describe('the count of a test run', () => {
  const run = async (work: (report: ReturnType<typeof createReport>) => Promise<unknown>) => {
    const lines: string[] = [];
    const report = createReport((text) => lines.push(text));
    await work(report);
    const code = report.finish();
    return { code, last: lines.at(-1), lines };
  };
  const fail = () => Promise.reject(new Error('broken'));

  it('sums checks and suites', async () => {
    const { code, last } = await run(async ({ check, suite }) => {
      await check('a check', async () => undefined);
      await suite('a suite', async () => ({ passed: 40, failed: 0 }));
    });
    expect({ code, last }).toEqual({ code: 0, last: '41 passed, 0 failed' });
  });

  it.each([
    ['a failing check', '0 passed, 1 failed', (report: ReturnType<typeof createReport>) => report.check('a check', fail)],
    ['a failing test', '3 passed, 2 failed', (report: ReturnType<typeof createReport>) => report.suite('a suite', async () => ({ passed: 3, failed: 2 }))],
    ['a runner that breaks', '0 passed, 1 failed', (report: ReturnType<typeof createReport>) => report.suite('a suite', fail)],
    ['nothing done', '0 passed, 0 failed', async () => undefined],
  ])('fails for %s', async (_, last, work) => {
    expect(await run(work)).toMatchObject({ code: 1, last });
  });
});

describe('the plan of a test run', () => {
  it('covers everything unless told otherwise', () => {
    expect(planOf([])).toMatchObject({ everything: true, served: true, jest: expect.arrayContaining(['unit', 'setup']) });
  });
  it('serves nothing for tests that need no server', () => {
    expect(planOf(['unit', 'screening'])).toEqual({ everything: false, served: false, browser: false, jest: ['unit'], pattern: 'screening' });
  });
  it.each([[['everything']], [['unit', 'a', 'b']]])('knows no %j', (args) => expect(planOf(args)).toBeUndefined());
});

describe('the look at installed libraries', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'legwork-install-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, packages: object) => {
    const place = path.join(folder, name);
    writeFileSync(place, JSON.stringify({ packages }));
    return place;
  };
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-part': { version: '1.0.0', optional: true }, 'node_modules/@legwork/api': { link: true } };
  const link = { 'node_modules/@legwork/api': { link: true } };

  it.each([
    ['nothing is installed', undefined, false],
    ['all is there but the part for another platform', { 'node_modules/a': { version: '1.0.0' }, ...link }, true],
    ['a version differs', { 'node_modules/a': { version: '1.0.1' }, ...link }, false],
    ['a workspace is not linked', { 'node_modules/a': { version: '1.0.0' } }, false],
  ])('when %s', (name, present, expected) => {
    const presentFile = present ? file(`${name}.json`, present) : path.join(folder, 'none.json');
    expect(isInstalled(file('wanted.json', wanted), presentFile)).toBe(expected);
  });
});

describe('the lines of a program that the terminal shows', () => {
  it.each([
    ['{"level":30,"msg":"request"}', undefined],
    ['{"level":50,"msg":"no answer","err":{"message":"timeout"}}', 'no answer: timeout'],
    ['{"level":40,"msg":"slow"}', 'slow'],
    ['legwork-api is listening on http://localhost:3000', undefined],
    ['{ not json', undefined],
  ])('%s', (line, shown) => expect(troubleIn(line)).toBe(shown));
});
