import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What `npm run start:worker` runs; `npm test` compiles it first. */
const WORKER = join(import.meta.dirname, '../../dist/src/worker.js');

/** A worker process, ended by its id only. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {}

  /** Resolves when it says that it is ready. */
  static async start(env: NodeJS.ProcessEnv): Promise<WorkerProcess> {
    const child = spawn(process.execPath, [WORKER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => child.once('close', resolve));
    let said = '';
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (part: Buffer) => {
        said = `${said}${part.toString()}`.slice(-10_000);
        if (said.includes('worker ready')) resolve();
      });
      void ended.then(() => reject(new Error(`The worker ended before it was ready: ${said}`)));
    });
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const started = new WorkerProcess(child, ended);
    await ready.catch((error: unknown) => started.kill().then(() => Promise.reject(error as Error)));
    return started;
  }

  get lives(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** As the power of its machine ends it: nothing is finished, nothing is told to anybody. */
  async kill(): Promise<void> {
    if (this.lives) this.child.kill('SIGKILL');
    await this.ended;
  }
}
