import type { SealingKeys } from '../sealing/key-ring.js';
import type { Config, ProcessKind } from './config.js';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

type Check = readonly [when: (config: Config) => boolean, sentence: string];

const NEEDED: Readonly<Record<ProcessKind, readonly Check[]>> = {
  api: [
    [(c) => c.database.appUrl === '', 'APP_DATABASE_URL is missing (the role of the API).'],
    [(c) => c.database.linkUrl === '', 'LINK_DATABASE_URL is missing (the role of the patient link).'],
  ],
  worker: [[(c) => c.database.workerUrl === '', 'WORKER_DATABASE_URL is missing (the role of the worker).']],
};

type KeyCheck = readonly [when: (keys: SealingKeys) => boolean, sentence: string];

const isKey = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

const OF_KEYS: readonly KeyCheck[] = [
  [(k) => !isKey(k.sealingKey), 'SEALING_KEY must be 32 random bytes as base64url (43 characters); `openssl rand -base64 32 | tr +/ -_ | tr -d =` makes one.'],
  [(k) => !k.previousSealingKeys.every(isKey), 'SEALING_KEY_PREVIOUS must be keys as SEALING_KEY was, with commas between them, or be left out.'],
  [(k) => k.previousSealingKeys.includes(k.sealingKey), 'SEALING_KEY_PREVIOUS names the present SEALING_KEY: a previous key is another one.'],
];

const ALWAYS: readonly Check[] = [
  [(c) => c.secureCookies && c.publicUrl.startsWith('http:') && !isLocal(c), 'COOKIE_SECURE=true needs an https PUBLIC_URL.'],
];

const IN_PRODUCTION: readonly Check[] = [
  [(c) => c.publicUrl.startsWith('http:') && !isLocal(c), 'PUBLIC_URL must be https, unless the product is only reached on this machine.'],
  [(c) => !c.secureCookies && !isLocal(c), 'COOKIE_SECURE=false would send the session cookie in clear.'],
  [(c) => c.trustProxy === true, 'TRUST_PROXY=true believes any X-Forwarded-For: give the number of proxies or their addresses.'],
  [(c) => [c.database.appUrl, c.database.linkUrl, c.database.workerUrl].some(isRemoteWithoutTls), 'A database on another machine needs sslmode=verify-full (or require) in its URL.'],
  [(c) => c.session.idleMinutes > 60, 'SESSION_IDLE_MINUTES may be at most 60.'],
  [(c) => c.logLevel === 'trace' || c.logLevel === 'debug', 'LOG_LEVEL may not be debug or trace.'],
];

/** What is missing, or unsafe in production, one sentence each. Roles are checked once the database is reached. */
export function unsafeSettings(config: Config, kind: ProcessKind): string[] {
  const checks = [...NEEDED[kind], ...ALWAYS, ...(config.production ? IN_PRODUCTION : [])];
  return [...checks.filter(([when]) => when(config)).map(([, sentence]) => sentence), ...(kind === 'api' ? unsafeKeys(config) : [])];
}

/** Only who opens what is sealed needs the keys. */
export const unsafeKeys = (keys: SealingKeys): string[] => OF_KEYS.filter(([when]) => when(keys)).map(([, sentence]) => sentence);

function isLocal(config: Config): boolean {
  return LOCAL_HOSTS.includes(new URL(config.publicUrl).hostname);
}

/** Hosts of a private container network may be named in the URL without dots; they count as local. */
function isRemoteWithoutTls(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, searchParams } = new URL(url);
  if (LOCAL_HOSTS.includes(hostname) || !hostname.includes('.')) return false;
  return !['require', 'verify-ca', 'verify-full'].includes(searchParams.get('sslmode') ?? '');
}
