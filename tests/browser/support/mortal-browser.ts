// A browser of its own that can be killed like a program that crashed, and opened again on the same profile.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test';
import { BASE_URL } from '../../support/api.js';
import { SESSION_COOKIE } from '../../support/clinic.js';

const STARTS_WITHIN_MS = 60_000;

export class MortalBrowser {
  /** Where it keeps its files. */
  readonly profile = mkdtempSync(path.join(os.tmpdir(), 'legwork-profile-'));
  #program: ChildProcess | undefined;
  #line: Browser | undefined;

  constructor(private readonly options: LaunchOptions) {}

  /** Begins, or begins again on what the last one left; the member's session is put back as a browser would restore it. */
  async open(token: string): Promise<Page> {
    const { executablePath = '', args = [], env } = this.options;
    const program = spawn(executablePath, [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.profile}`, 'about:blank'],
      { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true }); // a process group of its own
    this.#program = program;
    this.#line = await chromium.connectOverCDP(await addressOf(program));
    const [context] = this.#line.contexts();
    if (context === undefined) throw new Error('The browser has no window.');
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url: BASE_URL, httpOnly: true, sameSite: 'Lax' }]);
    const page = context.pages()[0] ?? await context.newPage();
    page.setDefaultTimeout(40_000);
    return page;
  }

  /** kill -9: nothing of it runs on, nothing is told before. Answers the moment, by performance.now(). */
  async kill(): Promise<number> {
    const program = this.#program;
    if (program === undefined) throw new Error('There is no browser to kill.');
    const gone = new Promise((resolve) => { program.once('exit', resolve); });
    endGroup(program);
    const at = performance.now();
    await gone;
    await this.#line?.close();
    this.#program = undefined;
    return at;
  }

  async end(): Promise<void> {
    if (this.#program !== undefined) await this.kill();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** The browser is a family of processes: a child that outlived its parent would go on writing to the profile. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) throw new Error('The browser did not start.');
  process.kill(-pid, 'SIGKILL');
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser does not start.')), STARTS_WITHIN_MS);
    const { stderr } = program;
    if (stderr === null) throw new Error('The browser says nothing.');
    createInterface(stderr).on('line', (line) => {
      const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
