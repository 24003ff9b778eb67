import { type Environment, loadConfig, loadSealingKeys, offlineConfig } from './config.js';

const SAFE: Environment = {
  NODE_ENV: 'production', PUBLIC_URL: 'https://legwork.example', APP_DATABASE_URL: 'postgresql://lw_app@database/legwork', LINK_DATABASE_URL: 'postgresql://lw_link@database/legwork',
  WORKER_DATABASE_URL: 'postgresql://lw_worker@database/legwork', SEALING_KEY: 'x'.repeat(43),
};
const withChange = (change: Environment) => () => loadConfig('api', { ...SAFE, ...change });

describe('the settings', () => {
  it('start when they are safe', () => {
    expect(loadConfig('api', SAFE)).toMatchObject({ production: true, secureCookies: true, publicUrl: 'https://legwork.example', session: { idleMinutes: 30, absoluteHours: 12 } });
    expect(loadConfig('worker', { ...SAFE, APP_DATABASE_URL: '', LINK_DATABASE_URL: '', SEALING_KEY: '' }).database.workerUrl).toContain('lw_worker');
  });

  it.each<[string, Environment]>([
    ['no database', { APP_DATABASE_URL: undefined }],
    ['no database for the link', { LINK_DATABASE_URL: '' }],
    ['nothing to seal secrets with', { SEALING_KEY: undefined }],
    ['a short key', { SEALING_KEY: 'secret' }],
    ['a short key from before', { SEALING_KEY_PREVIOUS: `${'y'.repeat(43)},secret` }],
    ['the same key as its own predecessor', { SEALING_KEY_PREVIOUS: 'x'.repeat(43) }],
    ['a public address without TLS', { PUBLIC_URL: 'http://legwork.example' }],
    ['cookies in clear', { COOKIE_SECURE: 'false' }],
    ['every proxy believed', { TRUST_PROXY: 'true' }],
    ['a far database in clear', { APP_DATABASE_URL: 'postgresql://lw_app@db.example.com/legwork' }],
    ['sessions that never rest', { SESSION_IDLE_MINUTES: '120' }],
    ['a log that tells everything', { LOG_LEVEL: 'debug' }],
    ['a port that is none', { PORT: '70000' }],
    ['a flag that is none', { COOKIE_SECURE: 'yes' }],
    ['an address that is none', { PUBLIC_URL: 'legwork' }],
    ['a number with a unit', { SESSION_IDLE_MINUTES: '30m' }],
  ])('do not start with %s', (_name, change) => {
    expect(withChange(change)).toThrow(/Refusing to start|must be/);
  });

  it('know the keys from before, whatever spaces stand between them', () => {
    expect(loadConfig('api', SAFE).previousSealingKeys).toEqual([]);
    expect(withChange({ SEALING_KEY_PREVIOUS: `${'y'.repeat(43)} , ${'z'.repeat(43)},` })()).toMatchObject({ sealingKey: 'x'.repeat(43), previousSealingKeys: ['y'.repeat(43), 'z'.repeat(43)] });
    expect(() => loadSealingKeys({ SEALING_KEY: '' })).toThrow(/SEALING_KEY must be/);
    expect(loadSealingKeys({ SEALING_KEY: 'x'.repeat(43) })).toEqual({ sealingKey: 'x'.repeat(43), previousSealingKeys: [] });
  });

  it('allow plain http on this machine alone', () => {
    expect(withChange({ PUBLIC_URL: 'http://localhost:3000/' })().publicUrl).toBe('http://localhost:3000');
    expect(withChange({ APP_DATABASE_URL: 'postgresql://lw_app@db.example.com/legwork?sslmode=verify-full' })().production).toBe(true);
  });

  it('describe the API without a database', () => {
    expect(offlineConfig().production).toBe(false);
  });
});
