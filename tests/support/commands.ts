// The programs that a person starts from the command line, as far as they are the API's: the launcher only finds the database.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROGRAMS } from './api-process.js';

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** @param variables all that the program finds in its environment */
export function runCommand(name: string, args: readonly string[], variables: Readonly<Record<string, string>>): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(PROGRAMS, `cli/${name}.js`), ...args], { env: { PATH: process.env['PATH'], ...variables }, encoding: 'utf8' });
  return { code: status, output: `${stdout}${stderr}` };
}
