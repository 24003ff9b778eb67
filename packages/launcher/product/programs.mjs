// The programs of Legwork, and what each is told: the one place that knows their files, variables and ready lines.
import { inProject } from '../workspace/project.mjs';
import { mustRun } from '../process/command.mjs';
import { startService } from '../process/service.mjs';
import { sealingKeys } from './sealing-key.mjs';

const program = name => inProject('apps/api/dist', name);

export const DEFAULT_PORT = 3000;

/**
 * @param {{ port: number, urls: import('../database/roles.mjs').RoleUrls }} options
 * @returns {Record<string, string | undefined>}
 */
export function programEnvironment({ port, urls }) {
  const { HOST, PUBLIC_URL, MAIL_FROM, COOKIE_SECURE, NODE_ENV } = process.env;
  const publicUrl = PUBLIC_URL ?? `http://localhost:${port}`;
  return {
    ...urls,
    // The programs need no owner's rights, and what they don't have can't leak.
    DATABASE_URL: undefined,
    NODE_ENV: NODE_ENV ?? 'production',
    HOST: HOST ?? '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    ...sealingKeys(),
    MAIL_FROM: MAIL_FROM ?? 'Legwork <no-reply@localhost>',
    // A browser keeps a Secure cookie only over https.
    COOKIE_SECURE: COOKIE_SECURE ?? String(publicUrl.startsWith('https:')),
  };
}

/** @typedef {{ env: Record<string, string | undefined>, logFile: string, onLine?: (line: string) => void }} ServiceOptions */

/** API and web site on one port. @param {ServiceOptions} options */
export const startApi = options => startService({ ...options, name: 'API', script: program('main.js'), readyLine: 'legwork-api is listening on ' });

/** Mail, reminders and other work in the background. @param {ServiceOptions} options */
export const startWorker = options => startService({ ...options, name: 'worker', script: program('worker.js'), readyLine: 'legwork-worker is running' });

/** @typedef {{ role: string, email: string, password: string }} SignIn */

/** Loads the demo clinic, once. @param {Record<string, string | undefined>} env @returns {Promise<SignIn[]>} */
export async function loadDemo(env) {
  const output = await mustRun([program('cli/demo.js')], { env, name: 'Loading the demo clinic' });
  const line = output.split('\n').find(text => text.startsWith('{"demo"'));
  return line ? JSON.parse(line).demo : [];
}

/** Imports FHIR bundles. @param {string[]} files @param {Record<string, string | undefined>} env */
export const importFiles = (files, env) => mustRun([program('cli/import.js'), ...files], { env, show: true, name: 'The import' });

/** Restores a clinic, as the owner of the tables. @param {string} file @param {string} ownerUrl */
export const restoreArchive = (file, ownerUrl) => mustRun([program('cli/restore.js'), file], { env: { DATABASE_URL: ownerUrl }, show: true, name: 'The restoration' });

/** Gives somebody a way back in, as the owner of the tables. @param {string} email @param {string} ownerUrl */
export const letIn = (email, ownerUrl) => mustRun([program('cli/let-in.js'), email], { env: { DATABASE_URL: ownerUrl }, show: true, name: 'Letting in' });

/** Seals with the first key what others sealed, as the owner of the tables. @param {string} ownerUrl @param {ReturnType<typeof sealingKeys>} keys */
export const rotateKeys = (ownerUrl, keys) => mustRun([program('cli/keys-rotate.js')], { env: { DATABASE_URL: ownerUrl, ...keys }, show: true, name: 'The exchange of keys' });

/** The OpenAPI document of the built API, as JSON text. */
export const openApiDocument = () => mustRun([program('cli/openapi.js')], { name: 'Printing the OpenAPI document' });
