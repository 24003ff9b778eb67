import path from 'node:path';
import { dataFolder } from '../postgres/home.mjs';
import { programEnvironment } from '../product/programs.mjs';
import { sealingKeys } from '../product/sealing-key.mjs';

/** The production settings, but for what tests on one machine cannot have. @param {import('../database/roles.mjs').RoleUrls} urls @param {number} port */
export const testEnvironment = (urls, port) => ({
  ...programEnvironment({ port, urls }),
  ...sealingKeys(),
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  COOKIE_SECURE: 'false',
  SMTP_URL: undefined,
  // All tests come from one address; the limits by account stay as they are.
  RATE_LIMIT_ADDRESS_PER_MINUTE: '900',
  // One session makes thousands of requests when the reference jobs are measured.
  SESSION_REQUESTS_PER_MINUTE: '0',
  // A connection may take long to open beside everything else that a test run does; being told so at once is for patients.
  DATABASE_POOL_WAIT_MS: '10000',
  MAIL_DIRECTORY: path.join(dataFolder(), 'test-mail'),
});
