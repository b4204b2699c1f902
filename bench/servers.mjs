import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { progress } from './progress.mjs';

/**
 * A PostgreSQL and, when asked for, a Redis of our own on loopback, as durable as in production. `share` keeps what several
 * benchmarks use, a data set for one, until all is over.
 */
export async function openServers() {
  const folder = mkdtempSync(join(tmpdir(), 'eindach-bench-'));
  const shared = new Map();
  const closers = [() => rmSync(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const end of closers.splice(0).toReversed()) await end();
  };
  const share = (name, open) => {
    if (!shared.has(name)) shared.set(name, open());
    return shared.get(name);
  };
  try {
    const postgres = await startPostgres(join(folder, 'postgres'));
    closers.push(() => postgres.stop());
    return {
      share,
      database: (name) => share(`database ${name}`, () => createDatabase(postgres.url, name)),
      redis: () => share('redis', () => startRedis(join(folder), closers)),
      onClose: (end) => closers.push(end),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startPostgres(dataDir) {
  progress('starting PostgreSQL');
  const { startEmbeddedPostgres } = await import('../dist/src/platform/database/embedded/index.js');
  return startEmbeddedPostgres({ dataDir, durable: true });
}

/** An empty database of this release; gives its address. */
async function createDatabase(serverUrl, name) {
  const { migrate } = await import('../dist/src/migrate-database.js');
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href, url.href);
  return url.href;
}

/** Gives its address, or `undefined` where Redis is not installed. It keeps its jobs on the disk, as in docker-compose.yml. */
async function startRedis(folder, closers) {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  progress('starting Redis');
  const port = await freePort();
  const network = ['--port', String(port), '--bind', '127.0.0.1'];
  const storage = ['--dir', folder, '--save', '', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', [...network, ...storage], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(server, 'exit');
  closers.push(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  await Promise.race([
    ended.then(() => Promise.reject(new Error('Redis ended before it was ready'))),
    new Promise((resolve) => {
      server.stdout.on('data', (text) => text.includes('Ready to accept connections') && resolve());
    }),
  ]);
  return `redis://127.0.0.1:${port}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
