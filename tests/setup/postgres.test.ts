// The project's own PostgreSQL, on a data folder of the test's own.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withClient } from '../../packages/launcher/database/query.mjs';
import { startCluster } from '../../packages/launcher/postgres/cluster.mjs';
import { runningServer } from '../../packages/launcher/postgres/lock.mjs';

type Cluster = Awaited<ReturnType<typeof startCluster>>;

const parent = mkdtempSync(path.join(tmpdir(), 'legwork-postgres-'));
const start = () => startCluster({ name: 'sample', durable: true, parent });
const value = (cluster: Cluster, sql: string): Promise<unknown> =>
  withClient(cluster.url('postgres'), async (client) => Object.values((await client.query(sql)).rows[0])[0]);
const serverPid = (cluster: Cluster) => runningServer(cluster.home.data)?.pid ?? 0;

describe("the project's own PostgreSQL", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    chmodSync(parent, 0o755); // the server may run as another account
    cluster = await start();
  }, 240_000);
  afterAll(async () => {
    await cluster.stop();
    rmSync(parent, { recursive: true, force: true });
  });

  it('is version 18, checks passwords and listens on this machine alone', async () => {
    expect(await value(cluster, 'SHOW server_version')).toMatch(/^18\./);
    expect(await value(cluster, 'SHOW listen_addresses')).toBe('127.0.0.1');
    const stranger = new URL(cluster.url('postgres'));
    stranger.password = 'guess';
    await expect(withClient(stranger.href, async () => 'in')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its passwords to itself', () => {
    expect(statSync(cluster.home.superuserPassword).mode & 0o077).toBe(0);
    expect(readFileSync(cluster.home.log, 'utf8')).not.toContain(readFileSync(cluster.home.superuserPassword, 'utf8'));
  });

  it('folds accented capitals, whatever the machine', async () => {
    expect(await value(cluster, "SELECT lower('ÉÖŠ')")).toBe('éöš');
  });

  it('is found again by a second caller', async () => {
    expect((await start()).url('postgres')).toBe(cluster.url('postgres'));
  });

  it('is alive and well after kill -9, on the same port, with its data', async () => {
    await withClient(cluster.url('postgres'), (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
    const pid = serverPid(cluster);
    process.kill(pid, 'SIGKILL');
    while (runningServer(cluster.home.data)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await cluster.revive()).toBe(true);
    expect(serverPid(cluster)).not.toBe(pid);
    expect(await value(cluster, 'SELECT answer FROM kept')).toBe(42);
    expect(await cluster.revive()).toBe(false);
  });

  it('stops, and keeps the data for the next start', async () => {
    await cluster.stop();
    expect(serverPid(cluster)).toBe(0);
    cluster = await start();
    expect(await value(cluster, 'SELECT answer FROM kept')).toBe(42);
  });
});
