import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readLine } from '../chain/checkpoint-line.js';
import { sha256 } from '../chain/entry-hash.js';
import { type Checkpoint } from '../domain/checkpoint.js';
import { type Head } from '../domain/head.js';

/** Bytes at the end of the file that hold its last lines whole. */
const TAIL = 256 * 1024;

/** The last checkpoint of a file, with the hash of its line. */
export type LastLine = Readonly<{ checkpoint: Checkpoint; hash: string }>;

/** Checkpoints, a line each; the file is only ever added to. */
export class CheckpointFile {
  readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, 'checkpoints.jws');
  }

  /** `undefined` where nothing was written yet. A line that a crash cut off counts as not written. */
  async last(): Promise<LastLine | undefined> {
    const lines = (await this.tail()).split('\n').toReversed();
    for (const line of lines) {
      const checkpoint = readLine(line);
      if (checkpoint !== undefined) return { checkpoint, hash: sha256(line) };
    }
    return undefined;
  }

  /** Where the chains ended at the last checkpoint until each of these times; none where there was no checkpoint yet. */
  async headsAt(times: readonly Date[]): Promise<Head[][]> {
    const heads = times.map((until) => ({ until, found: new Map<number, Head>() }));
    const result = () => heads.map(({ found }) => [...found.values()]);
    if (!existsSync(this.path)) return result();
    for await (const line of createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })) {
      const checkpoint = readLine(line);
      if (checkpoint === undefined) continue;
      const open = heads.filter(({ until }) => new Date(checkpoint.at) <= until);
      if (open.length === 0) break;
      for (const { found } of open) keepHeads(found, checkpoint);
    }
    return result();
  }

  /** Returns when the line is on the disk. */
  async append(line: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const isTorn = /[^\n]$/.test(await this.tail());
    const file = await open(this.path, 'a', 0o644);
    try {
      await file.appendFile(`${isTorn ? '\n' : ''}${line}\n`);
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  private async tail(): Promise<string> {
    try {
      const file = await open(this.path, 'r');
      try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read({
          buffer: Buffer.alloc(TAIL),
          position: Math.max(0, size - TAIL),
        });
        return buffer.toString('utf8', 0, bytesRead);
      } finally {
        await file.close();
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }
}

function keepHeads(found: Map<number, Head>, { heads, counts }: Checkpoint): void {
  for (const [name, hash] of Object.entries(heads)) {
    const chain = Number(name);
    found.set(chain, { chain, count: counts[chain] ?? 0, hash });
  }
}
