// The checks that read sources and start nothing.
import fs from 'node:fs';
import { mustRun } from '../process/command.mjs';
import { inProject, tool } from '../workspace/project.mjs';

const CODE = ['apps', 'packages', 'tests', 'playwright.config.ts'];

/** @type {[name: string, args: () => string[]][]} */
const CHECKS = [
  ['lint', () => [tool('oxlint'), '--quiet']],
  ['import rules', () => [tool('depcruise'), '--config', 'dependency-cruiser.config.mjs', '--output-type', 'err', ...CODE.filter(name => fs.existsSync(inProject(name)))]],
  ['types of the programs', () => [tool('turbo'), 'run', 'typecheck', '--output-logs=errors-only']],
  ['types of the tests', () => [tool('tsc'), '-p', 'tsconfig.json', '--noEmit']],
  ['database schema', () => [tool('prisma'), 'validate']],
];

/** One after the other: each uses more than one core itself. @param {import('./report.mjs').Report} report */
export async function checkSources(report) {
  for (const [name, args] of CHECKS) await report.check(name, () => mustRun(args(), { name }));
}
