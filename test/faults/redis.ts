import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';

export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis that writes nothing to the disk, always on the same port; ended by its id. */
export class ForgetfulRedis {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly dir: string,
  ) {}

  static async start(): Promise<ForgetfulRedis> {
    const redis = new ForgetfulRedis(await freePort(), mkdtempSync(join(tmpdir(), 'eindach-redis-')));
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const where = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.dir];
    const options = [...where, '--save', '', '--appendonly', 'no'];
    const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (line: Buffer) => line.includes('Ready to accept connections') && resolve());
      server.once('exit', () => reject(new Error('Redis ended before it was ready.')));
    });
  }

  /** All it knew is gone. */
  async kill(): Promise<void> {
    const { server } = this;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
