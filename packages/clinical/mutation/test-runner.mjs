// Runs the tests of one file for every mutant in the process that stands ready: a mutant costs as long as its tests take,
// where a test framework would start anew for each.
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { loadSuite } from './load-suite.mjs';

const shared = (globalThis.__stryker__ ??= {});

/** What a test prints for people (tables of figures) is not wanted thousands of times. */
async function quietly(work) {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  try {
    return await work();
  } finally {
    process.stderr.write = write;
  }
}

async function resultOf({ id, name, run }) {
  const start = performance.now();
  const spent = () => ({ id, name, timeSpentMs: Math.ceil(performance.now() - start) });
  try {
    await run();
    return { ...spent(), status: TestStatus.Success };
  } catch (error) {
    return { ...spent(), status: TestStatus.Failed, failureMessage: error instanceof Error ? error.message : String(error) };
  }
}

class SuiteRunner {
  static inject = tokens(commonTokens.options);

  constructor({ suite: { file, without } }) {
    this.file = file;
    this.without = without === undefined ? undefined : new RegExp(without);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async run({ disableBail, testFilter }, activate = () => undefined) {
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const tests = [];
    await quietly(async () => {
      const suite = loadSuite(this.file).filter(({ id, name }) => (wanted === undefined ? this.without?.test(name) !== true : wanted.has(id)));
      activate();
      for (const test of suite) {
        shared.currentTestId = test.id;
        tests.push(await resultOf(test));
        if (!disableBail && tests.at(-1).status === TestStatus.Failed) return;
      }
    });
    return { status: DryRunStatus.Complete, tests };
  }

  async dryRun(options) {
    shared.activeMutant = undefined;
    shared.currentTestId = undefined;
    shared.mutantCoverage = { static: {}, perTest: {} };
    return { ...(await this.run(options)), mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun(options) {
    const { activeMutant, hitLimit, mutantActivation } = options;
    const activate = () => Object.assign(shared, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    shared.activeMutant = undefined;
    if (mutantActivation === 'static') activate();
    const result = await this.run(options, activate);
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'suite', SuiteRunner)];

export const strykerValidationSchema = {
  properties: {
    suite: {
      description: 'The file of tests, and a pattern of the names of those that are left out.',
      type: 'object',
      properties: { file: { type: 'string' }, without: { type: 'string' } },
      required: ['file'],
      additionalProperties: false,
    },
  },
};
