// The only reader of the environment. Everything else is given a Config.
import type { SealingKeys } from '../sealing/key-ring.js';
import { readFlag, readNumber, readText, readUrl } from './environment.js';
import { unsafeKeys, unsafeSettings } from './unsafe-settings.js';

export interface Config extends SealingKeys {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where people reach the product, without a trailing slash. Links in mails start with it, never with a Host header. */
  readonly publicUrl: string;
  /** Addresses or hop count of the proxies in front; false trusts no X-Forwarded-For. */
  readonly trustProxy: boolean | number | string;
  readonly secureCookies: boolean;
  readonly logLevel: string;
  readonly database: {
    readonly appUrl: string;
    readonly linkUrl: string;
    readonly workerUrl: string;
    /** Connections per role and process. */
    readonly poolSize: number;
    /** How long a request waits for a connection before it is answered 503. */
    readonly poolWaitMs: number;
  };
  readonly session: {
    readonly idleMinutes: number;
    readonly absoluteHours: number;
    /** Requests per minute and session, counted in this process; 0 switches the limit off. */
    readonly requestsPerMinute: number;
  };
  readonly limits: {
    /** Sign-in, reset, invitation and link requests per address and minute, over all replicas. */
    readonly addressPerMinute: number;
  };
  readonly mail: {
    /** smtp:// or smtps:// URL; without one, mails are written to the directory as .eml files. */
    readonly smtpUrl: string | null;
    readonly directory: string;
    readonly from: string;
    /** How long a worker may take over one mail before another one takes it up. */
    readonly claimSeconds: number;
  };
  readonly webDirectory: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export type ProcessKind = 'api' | 'worker';

/** Throws with a list of what is wrong: a process with unsafe or missing settings never starts. */
export function loadConfig(kind: ProcessKind = 'api', env: Environment = process.env): Config {
  const config = read(env);
  const wrong = unsafeSettings(config, kind);
  if (wrong.length > 0) throw new Error(`Refusing to start:\n- ${wrong.join('\n- ')}`);
  return config;
}

/** The address of the database's owner, for commands that a person starts. The programs that serve never have it. */
export function ownerDatabaseUrl(env: Environment = process.env): string {
  const url = readText(env, 'DATABASE_URL', '');
  if (url === '') throw new Error('DATABASE_URL is missing: this command works as the owner of the tables.');
  return url;
}

/** Enough to describe the API without a database, for the OpenAPI document. */
export function offlineConfig(): Config {
  return read({ NODE_ENV: 'test', APP_DATABASE_URL: 'postgresql://offline', LINK_DATABASE_URL: 'postgresql://offline', WORKER_DATABASE_URL: 'postgresql://offline', SEALING_KEY: '' });
}

function read(env: Environment): Config {
  const host = readText(env, 'HOST', '127.0.0.1');
  const address = publicUrl(env);
  return {
    production: env['NODE_ENV'] === 'production',
    host,
    port: portOf(env),
    publicUrl: address,
    trustProxy: trust(readText(env, 'TRUST_PROXY', 'false')),
    secureCookies: readFlag(env, 'COOKIE_SECURE', address.startsWith('https:')),
    logLevel: readText(env, 'LOG_LEVEL', 'info'),
    database: {
      appUrl: readText(env, 'APP_DATABASE_URL', ''),
      linkUrl: readText(env, 'LINK_DATABASE_URL', ''),
      workerUrl: readText(env, 'WORKER_DATABASE_URL', ''),
      poolSize: readNumber(env, 'DATABASE_POOL_SIZE', 10, { min: 1, max: 200 }),
      poolWaitMs: readNumber(env, 'DATABASE_POOL_WAIT_MS', 1500, { min: 50, max: 30_000 }),
    },
    session: {
      idleMinutes: readNumber(env, 'SESSION_IDLE_MINUTES', 30, { min: 1, max: 720 }),
      absoluteHours: readNumber(env, 'SESSION_ABSOLUTE_HOURS', 12, { min: 1, max: 24 }),
      requestsPerMinute: readNumber(env, 'SESSION_REQUESTS_PER_MINUTE', 1200, { min: 0, max: 10_000_000 }),
    },
    ...readSealingKeys(env),
    limits: { addressPerMinute: readNumber(env, 'RATE_LIMIT_ADDRESS_PER_MINUTE', 60, { min: 1, max: 10_000_000 }) },
    mail: {
      smtpUrl: env['SMTP_URL'] === undefined || env['SMTP_URL'] === '' ? null : env['SMTP_URL'],
      directory: readText(env, 'MAIL_DIRECTORY', '.legwork/mail'),
      from: readText(env, 'MAIL_FROM', 'Legwork <no-reply@legwork.invalid>'),
      claimSeconds: readNumber(env, 'MAIL_CLAIM_SECONDS', 300, { min: 1, max: 3600 }),
    },
    webDirectory: env['WEB_DIRECTORY'] ?? null,
  };
}

/** Also for a command that serves nothing: the rest of the settings is not looked at. */
export function loadSealingKeys(env: Environment = process.env): SealingKeys {
  const keys = readSealingKeys(env);
  const wrong = unsafeKeys(keys);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return keys;
}

/** For links that a command prints. */
export function publicUrl(env: Environment = process.env): string {
  return readUrl(env, 'PUBLIC_URL', `http://localhost:${portOf(env)}`);
}

const portOf = (env: Environment): number => readNumber(env, 'PORT', 3000, { min: 0, max: 65_535 });

function readSealingKeys(env: Environment): SealingKeys {
  const previous = readText(env, 'SEALING_KEY_PREVIOUS', '').split(',').map((key) => key.trim());
  return { sealingKey: readText(env, 'SEALING_KEY', ''), previousSealingKeys: previous.filter((key) => key !== '') };
}

function trust(value: string): boolean | number | string {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^\d+$/.test(value) ? Number(value) : value;
}
